import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { AppContext } from "../../../src/page/AppContext.ts";
import { FormulaCheckPart } from "../../../src/page/studies/FormulaCheckPart.tsx";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import type { Studies, StudiesState } from "../../../src/store/studies.ts";
import { checkFormulas } from "../../../src/study/checkFormulas.ts";
import { startApp } from "../../store/startApp.ts";
import type { StartedApp } from "../../store/startApp.ts";
import { axe } from "../axe.ts";

interface Rendered extends StartedApp {
  readonly asked: Parameters[];
  readonly part: ReturnType<typeof within>;
  readonly container: HTMLElement;
  /** What was asked for last arrives. */
  answer(): void;
  fail(reason: string): void;
}

/** The part beside an app whose first run has arrived. */
function renderPart(query = ""): Rendered {
  const app = startApp(query);
  const asked: Parameters[] = [];
  const state = createStore<StudiesState>(() => ({ formulas: null, formulasFailed: null }) as StudiesState);
  const actions = { checkFormulas: (parameters: Parameters) => void asked.push(parameters) };
  const studies = { state, actions, dispose: () => undefined } as unknown as Studies;
  app.client.arrive({ members: 700 });
  const surroundings = { store: app.store, embedded: false, pageAddress: "https://example.org/" };
  const { container } = render(
    <AppContext value={surroundings}>
      <FormulaCheckPart studies={studies} />
    </AppContext>,
  );
  return {
    ...app,
    asked,
    container,
    part: within(container),
    answer() {
      const parameters = asked.at(-1)!;
      act(() => state.setState({ formulas: { parameters, check: checkFormulas(parameters) } }));
    },
    fail: (reason) => act(() => state.setState({ formulasFailed: reason })),
  };
}

describe("the formula check", () => {
  it("asks once it is open, and says for each formula its end beside the run's", () => {
    const { part, asked, answer } = renderPart();
    expect(asked).toHaveLength(1);
    expect(part.queryByRole("list")).toBeNull();
    answer();
    expect(asked).toHaveLength(1);
    const items = part.getByRole("list").children;
    expect(items).toHaveLength(5);
    const skok = checkFormulas(asked[0]).formulas[0].joined!.at(-1)!;
    expect(items[0].textContent).toContain(Math.round(skok).toLocaleString("en"));
    for (const item of items) expect(item.textContent).toMatch(/this run: 700\./);
    expect(items[3].textContent).toContain("nobody tires of inviting");
    expect(part.getByRole("img").getAttribute("aria-label")).toMatch(
      /^Joined by day 180: this run 700; Skok /,
    );
  });

  it("asks again for another setting, and not for another luck", () => {
    const { asked, answer, client, store } = renderPart();
    answer();
    act(() => client.arrive({ members: 300, parameters: { seed: 99 } }));
    expect(asked).toHaveLength(1);
    act(() => store.actions.setParameter("conversion", 0.1));
    act(() => client.arrive({ members: 300, parameters: { conversion: 0.1 } }, "running"));
    expect(asked).toHaveLength(1);
    act(() => client.arrive({ members: 300, parameters: { conversion: 0.1 } }));
    expect(asked.map(({ conversion }) => conversion)).toEqual([0.22, 0.1]);
  });

  it("keeps a check with its own run until the next is there", () => {
    const { part, answer, client, container } = renderPart();
    answer();
    act(() => client.arrive({ members: 300, parameters: { conversion: 0.1 } }));
    expect(container.querySelector("[aria-busy=true]")).not.toBeNull();
    expect(part.getAllByText(/this run: 700\./)).toHaveLength(5);
    answer();
    expect(container.querySelector("[aria-busy=true]")).toBeNull();
    expect(part.getAllByText(/this run: 300\./)).toHaveLength(5);
  });

  it("multiplies with the people that a member stands for", () => {
    const { part, answer, asked } = renderPart("?peopleEach=1000");
    answer();
    const bass = checkFormulas(asked[0]).formulas[3].joined!.at(-1)!;
    expect(
      part.getByText(new RegExp((1000 * bass).toLocaleString("en", { maximumFractionDigits: 0 }))),
    ).toBeTruthy();
    expect(part.getAllByText(/this run: 700,000\./)).toHaveLength(5);
  });

  it("says where a formula says nothing", () => {
    const { part, answer } = renderPart("?market=unlimited");
    answer();
    expect(part.getAllByText(/nothing of a market without end/)).toHaveLength(2);
  });

  it("switches between the scales", async () => {
    const { part, answer } = renderPart();
    answer();
    const log = part.getByRole("button", { name: "Log" });
    expect(log.getAttribute("aria-pressed")).toBe("true");
    await userEvent.setup().click(log);
    expect(log.getAttribute("aria-pressed")).toBe("false");
  });

  it("says why there are none where they could not be worked out", () => {
    const { part, fail } = renderPart();
    fail("the worker fell silent");
    expect(part.getByRole("alert").textContent).toContain("the worker fell silent");
  });

  it("has no barriers", async () => {
    const { answer, container } = renderPart();
    answer();
    expect(await axe(container)).toEqual([]);
  });
});
