import { act, fireEvent, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readNumbers } from "../../../src/files/readNumbers.ts";
import { AppContext } from "../../../src/page/AppContext.ts";
import { YourNumbers } from "../../../src/page/studies/YourNumbers.tsx";
import { keepStudies } from "../../../src/store/keepStudies.ts";
import type { FitResult } from "../../../src/study/fit/fitResult.ts";
import { fakeStudies } from "../../store/fakeStudies.ts";
import { startApp } from "../../store/startApp.ts";

/** Three numbers, and a row that is none. */
export const csv = "date,signups\n2026-01-01,5\n2026-01-02,x\n2026-01-03,4\n2026-01-04,6\n";

/** The panel beside an app whose run has arrived; numbers are read by the real reader when the test lets it, fits are made up. */
export function renderNumbers(query = "?days=180") {
  const app = startApp(query);
  const { client, questions, runs } = fakeStudies();
  const studies = keepStudies(client);
  act(() => app.client.arrive());
  const shown = (isOpen: boolean) => (
    <AppContext value={{ store: app.store, embedded: false, pageAddress: "https://example.org/" }}>
      {isOpen && <YourNumbers studies={studies} />}
    </AppContext>
  );
  const { container, rerender } = render(shown(true));
  const part = within(container);
  const field = (): HTMLTextAreaElement => part.getByRole("textbox", { name: "Your numbers, as text" });
  const answer = (): void =>
    act(() => {
      const { job, answered } = questions.at(-1)!;
      if (job.type === "numbers" && typeof job.source === "string")
        answered(readNumbers(job.source, job.form));
    });
  const user = userEvent.setup();
  return {
    ...app,
    user,
    studies,
    questions,
    runs,
    part,
    container,
    field,
    answer,
    fold: (isFolded: boolean) => rerender(shown(!isFolded)),
    /** A text is pasted, and read. */
    paste(text: string): void {
      fireEvent.change(field(), { target: { value: text } });
      answer();
    },
    async fit(result: FitResult): Promise<void> {
      await user.click(part.getByRole("button", { name: /^Fit (the model|again)/ }));
      act(() => questions.at(-1)!.answered(result));
    },
    said: (): string => container.textContent.replaceAll("\u00a0", " "),
    select: (name: string | RegExp): HTMLSelectElement => part.getByRole("combobox", { name }),
  };
}
