import { act, fireEvent, render, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { readNumbers } from "../../src/files/readNumbers.ts";
import { AppContext } from "../../src/page/AppContext.ts";
import { exampleNumbers } from "../../src/page/studies/exampleNumbers.ts";
import { YourNumbers } from "../../src/page/studies/YourNumbers.tsx";
import {
  sayForecast,
  sayHeldBack,
  sayTogether,
  sayUnknowable,
  sayUntold,
} from "../../src/page/words/sayFit.ts";
import { sayFutureCurves } from "../../src/page/words/sayFutures.ts";
import { keepStudies } from "../../src/store/keepStudies.ts";
import { readStudyFile } from "../../src/study/experimentFile.ts";
import type { OwnNumbers } from "../../src/study/ownNumbers.ts";
import { madeUpFit, madeUpHeldBack } from "../page/studies/madeUpFit.ts";
import { fakeStudies } from "../store/fakeStudies.ts";
import { startApp } from "../store/startApp.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

/** The panel beside an app whose run has arrived; numbers are read by the real reader when the test lets it. */
function renderNumbers() {
  const app = startApp("?days=180");
  const { client, questions } = fakeStudies();
  const studies = keepStudies(client);
  act(() => app.client.arrive());
  const { container } = render(
    <AppContext value={{ store: app.store, embedded: false, pageAddress: "https://example.org/" }}>
      <YourNumbers studies={studies} />
    </AppContext>,
  );
  const part = within(container);
  return {
    part,
    paste(text: string): void {
      fireEvent.change(part.getByRole("textbox", { name: "Deine Zahlen, als Text" }), {
        target: { value: text },
      });
      act(() => {
        const { job, answered } = questions.at(-1)!;
        if (job.type === "numbers" && typeof job.source === "string")
          answered(readNumbers(job.source, job.form));
      });
    },
    said: (): string => spaced(container.textContent),
  };
}

test("numbers in the German way of writing are read, told and asked about in German", () => {
  const { part, paste, said } = renderNumbers();
  paste("Datum;Anmeldungen\n1.1.2026;5\n2.1.2026;x\n3.1.2026;1.004\n4.1.2026;6\n");
  expect(said()).toContain("3 Zahlen, 1. Januar 2026 bis 4. Januar 2026: 1.015 Menschen sind beigetreten.");
  expect(said()).toContain("Zeile 3, ausgelassen: „x“ ist keine Zahl.");
  expect(said()).toContain("Zeile 4: 1 Tag fehlt davor; in dieser Zeit zählt niemand als beigetreten.");
  expect(said()).toContain(
    "Gelesen als: je Zeile ein Tag, eine Woche oder ein Monat; Datum als Tag, Monat, Jahr; Zellen getrennt durch Semikolons; Zahlen wie 1.234,5",
  );
  expect(part.getByRole("combobox", { name: "Spalte 2 (Anmeldungen) enthält" })).toHaveProperty(
    "value",
    "joins",
  );
  expect(part.getByRole("button", { name: "Modell an diese Zahlen anpassen" })).toBeTruthy();
});

test("the words over the example are recognised", () => {
  const reading = readNumbers(exampleNumbers, null);
  expect(exampleNumbers).toMatch(/^Datum,/);
  expect(reading).toMatchObject({
    state: "read",
    form: { columns: ["date", "joins"], hasHeader: true },
    remarks: [],
  });
});

const numbers: OwnNumbers = {
  firstDate: "2026-12-31",
  periodDays: 1,
  days: Float64Array.of(0, 120),
  joined: Float64Array.of(0, 900),
  active: null,
  cohorts: null,
};

test("a fit's sentences are whole in German, with a date as with the number of a day", () => {
  const fit = madeUpFit();
  const rest =
    "werden in 9 von 10 Fällen zwischen 12.000 und 18.000 Menschen beigetreten sein, im mittleren Fall 15.000.";
  expect(spaced(sayForecast(fit, numbers))).toBe(`Bis zum 30. Mai 2027 ${rest}`);
  expect(spaced(sayForecast(fit, { ...numbers, firstDate: null }))).toBe(`Bis Tag 150 ${rest}`);
  expect(sayHeldBack(madeUpHeldBack(0, 4_000)).said).toBe(
    "Geprüft an den letzten 20 Zahlen, die die Anpassung nicht kannte: Keine lag innerhalb ihrer Prognose. Es kamen mehr Menschen als vorhergesagt: 4.000, nicht zwischen 760 und 1.140. Das ging schief: Vertraue der Prognose nicht.",
  );
  expect(sayTogether(fit.fitted, [])).toEqual([
    "Die Konversion und die Einladungen pro Woche sind nur zusammen bekannt: Mehr vom einen und weniger vom anderen ergibt dieselben Zahlen.",
  ]);
  expect(sayUntold(fit.fitted)).toBe("Über die Zahl aller Menschen sagen diese Zahlen nichts.");
  expect(sayUnknowable(["tooFewNumbers"], numbers)[0]).toMatch(/^Das sind wenige Zahlen/);
});

test("futures are followed to a day that has its article", () => {
  const followed = new Float64Array(200);
  const future = { name: "goesOn", followed } as unknown as Parameters<typeof sayFutureCurves>[0][0];
  expect(spaced(sayFutureCurves([future, future], numbers, 150))).toMatch(
    /bis zum 18\. Juli 2027 verfolgt\.$/,
  );
  expect(spaced(sayFutureCurves([future, future], { ...numbers, firstDate: null }, 199))).toMatch(
    /^Wer beigetreten ist, bis Tag 199;/,
  );
});

test.each([
  ["{}", "Das ist keine Datei einer Studie von Invitree: „invitree“ steht nicht darin."],
  [
    '{"invitree":1,"study":"ensemble","setting":"","seeds":[1]}',
    "„seeds“ ist eine Liste von 1; verlangt ist der erste und der letzte Startwert, [1, 100].",
  ],
  [
    '{"invitree":1,"study":"ensemble","setting":""}',
    "„seeds“ ist nicht angegeben; verlangt ist der erste und der letzte Startwert, [1, 100].",
  ],
])("a file of a study that is none is refused in German: %s", (text, reason) => {
  expect(readStudyFile(text)).toMatchObject({ state: "refused", reason });
});
