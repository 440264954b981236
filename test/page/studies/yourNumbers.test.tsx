import { act } from "@testing-library/react";
import { expect, test } from "vitest";
import { axe } from "../axe.ts";
import { madeUpFit, madeUpHeldBack } from "./madeUpFit.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { csv, renderNumbers } from "./renderNumbers.tsx";

test("what is pasted is read, told with its rows, and stands on the curve", () => {
  const { paste, said, studies, part, questions } = renderNumbers();
  expect(said()).toContain("Nothing leaves this page");
  paste(csv);
  expect(questions[0].job).toEqual({ type: "numbers", source: csv, form: null });
  expect(said()).toContain("3 numbers, 1 January 2026 to 4 January 2026: 15 people joined.");
  expect(said()).toContain("Row 3, left out: “x” is not a number.");
  expect(said()).toContain("Row 4: 1 day is missing before it; nobody is counted as having joined then.");
  expect(Array.from(studies.state.getState().onCurve?.joined ?? [])).toEqual([0, 5, 9, 15]);
  const cells = part.getAllByRole("cell").map((cell) => cell.textContent);
  expect(cells.slice(0, 4)).toEqual(["2026-01-01", "5", "2026-01-02", "x"]);
});

test("another choice has it read again so, and keeps the rest", async () => {
  const { paste, select, user, questions, answer, said } = renderNumbers();
  paste("date,a,b\n3/4/2026,5,7\n3/5/2026,6,8\n3/6/2026,2,6\n");
  expect(select("Column 2 (a) holds").value).toBe("joins");
  await user.selectOptions(select("Dates are"), "day, month, year");
  const { job } = questions.at(-1)!;
  expect(job).toMatchObject({ form: { dateOrder: "day-month-year", columns: ["date", "joins", "nothing"] } });
  // What was found before stays until then.
  expect(said()).toContain("4 March 2026");
  answer();
  expect(said()).toContain("3 April 2026");
  await user.selectOptions(select("Column 3 (b) holds"), "newly joined");
  expect(questions.at(-1)!.job).toMatchObject({
    form: { dateOrder: "day-month-year", columns: ["date", "nothing", "joins"] },
  });
  answer();
  expect(said()).toContain("21 people joined");
  await user.selectOptions(select("Cells are parted by"), "semicolons");
  expect(questions.at(-1)!.job).toMatchObject({ form: { separator: ";", columns: [] } });
});

test("what cannot be read is refused with its row, and the numbers before it stay on the curve", () => {
  const { paste, part, studies } = renderNumbers();
  paste(csv);
  const before = studies.state.getState().onCurve;
  paste("date,signups\n2026-01-01,5\n2026-02-31,6\n");
  expect(part.getByRole("alert").textContent).toMatch(
    /^Row 3: One row is not enough.*“2026-02-31” is no date/,
  );
  expect(studies.state.getState().onCurve).toBe(before);
});

test("of a first line nothing is said while it is typed, but when the field is left", async () => {
  const { user, field, questions, answer, part } = renderNumbers();
  await user.type(field(), "2026-01-01,5");
  expect(questions).toHaveLength(0);
  await user.tab();
  expect(questions).toHaveLength(1);
  answer();
  expect(part.getByRole("alert").textContent).toMatch(/^One row is not enough/);
  await user.type(field(), "{Enter}2026-01-02,6");
  answer();
  expect(part.queryByRole("alert")).toBeNull();
});

test("an example is there at one press, and all is taken away at another", async () => {
  const { user, part, answer, field, studies, said } = renderNumbers();
  expect(part.queryByRole("button", { name: "Take them away" })).toBeNull();
  await user.click(part.getByRole("button", { name: "Try an example" }));
  answer();
  expect(said()).toContain("120 numbers, 5 January 2026 to 4 May 2026");
  expect(field().value).toContain("2026-05-04,");
  await user.click(part.getByRole("button", { name: "Take them away" }));
  expect(field().value).toBe("");
  expect(studies.state.getState()).toMatchObject({ numbers: null, onCurve: null });
  expect(part.queryByRole("table")).toBeNull();
});

test("a file is handed on as it is, and one too large is not", async () => {
  const { user, part, questions } = renderNumbers();
  const input = part.getByLabelText("Choose a file");
  const file = new File([csv], "export.csv", { type: "text/csv" });
  await user.upload(input, file);
  expect(questions.at(-1)!.job).toEqual({ type: "numbers", source: file, form: null });
  const large = new File([], "all.csv", { type: "text/csv" });
  Object.defineProperty(large, "size", { value: 200e6 });
  await user.upload(input, large);
  expect(questions).toHaveLength(1);
  expect(part.getByRole("alert").textContent.replaceAll("\u00a0", " ")).toContain(
    "“all.csv” holds 200 MB; up to 30 MB are read here.",
  );
});

test("where what is brought next cannot be read, what is still told of the numbers before is called so", async () => {
  const { paste, said, fit } = renderNumbers();
  const before = "What stands on the curve and below is of the numbers before these.";
  paste("hello\nworld");
  expect(said()).not.toContain(before);
  paste(csv);
  await fit(madeUpFit());
  expect(said()).not.toContain(before);
  paste("hello\nworld");
  expect(said()).toMatch(new RegExp(`${before}.*Conversion × invitations`, "s"));
});

test("folded away and opened again, text, reading and fit are there", async () => {
  const { paste, fold, field, said, fit } = renderNumbers();
  paste(csv);
  await fit(madeUpFit());
  fold(true);
  fold(false);
  expect(field().value).toBe(csv);
  expect(said()).toContain("15 people joined");
  expect(said()).toContain("Conversion × invitations");
});

test("numbers longer than the run can be given their room, and more people than the run has are named", async () => {
  const { paste, user, part, said, store } = renderNumbers("?days=60&population=100&startingMembers=1");
  paste("day,total\n0,50\n50,60\n100,300\n");
  expect(said()).toContain("The numbers go on to day 100, the run ends on day 60.");
  expect(said()).toContain("The numbers come to 300 people, more than the 100 there are in this run.");
  await user.click(part.getByRole("button", { name: "Make the run 100 days long" }));
  expect(store.state.getState().settings.present.parameters.days).toBe(100);
  expect(said()).not.toContain("the run ends");
  act(() => store.actions.undo());
  expect(store.state.getState().settings.present.parameters.days).toBe(60);
});

test("a fit is asked for with what is held back and forecast", async () => {
  const { paste, user, part, questions, store, studies } = renderNumbers("?conversion=0.3&seed=5");
  paste(`date,total\n${Array.from({ length: 28 }, (_, at) => `2026-01-${at + 1},${10 + at}`).join("\n")}`);
  const heldBack = part.getByRole("textbox", { name: "Held back as a test" });
  expect(heldBack).toHaveProperty("value", "5");
  await user.clear(heldBack);
  await user.type(heldBack, "99{Enter}");
  expect(part.getByRole("alert").textContent).toMatch(/a whole number of days from 0 to 13\.$/);
  await user.clear(heldBack);
  await user.type(heldBack, "4{Enter}");
  await user.click(part.getByRole("button", { name: "Fit the model to these numbers" }));
  const { onCurve } = studies.state.getState();
  const base = store.state.getState().settings.present.parameters;
  expect(questions.at(-1)!.job).toEqual({
    type: "fit",
    question: { numbers: onCurve, base, heldBackDays: 4, forecastDays: 7, seed: 5 },
  });
  act(() => questions.at(-1)!.progress?.(0.4));
  expect(part.getByRole("progressbar", { name: "Fit" }).getAttribute("aria-valuetext")).toBe("40 %");
  await user.click(part.getByRole("button", { name: "Stop" }));
  expect(questions.at(-1)!.isCancelled).toBe(true);
});

test("the report: forecast, test, values, and what cannot be known", async () => {
  const { paste, fit, said, container } = renderNumbers();
  paste(csv);
  await fit(madeUpFit({ cannotKnow: ["beforePeak", "noLeavings"], dispersion: 4 }));
  const report = said();
  expect(report).toContain(
    "By 30 May 2026: between 12,000 and 18,000 people will have joined in 9 of 10 cases, 15,000 in the middle.",
  );
  expect(report).toContain(
    "Tested on the last 20 numbers, which the fit had not seen: 18 lay within its forecast.",
  );
  expect(report).toContain("Conversion × invitations0.9 a week0.81 to 1.1");
  expect(report).toContain("Churn4.2 % a month3.1 % to 5.6 %");
  expect(report).toContain(
    "Before the fastest day nobody can tell a small market that is soon full from a large one.",
  );
  expect(report).toContain("Nothing in these numbers tells who leaves");
  expect(report).toContain("Conversion and invitations a week are known only together");
  expect(report).toContain("These numbers say nothing of the number of people in all.");
  expect(report).toContain("They swing 2 times as far as pure chance");
  expect(await axe(container)).toEqual([]);
});

test("a test that went badly stands first, as a warning", async () => {
  const { paste, fit, part } = renderNumbers();
  paste(csv);
  await fit(madeUpFit({ heldBack: madeUpHeldBack(3, 4_000) }));
  const warning = part.getByRole("alert");
  expect(warning.textContent).toMatch(
    /3 lay within its forecast\. More people came than forecast: 4,000, not between 760 and 1,140\. This went badly: do not trust the forecast\.$/,
  );
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  expect(warning.compareDocumentPosition(part.getByText(/^By /)) & DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("two futures are named with where they lead", async () => {
  const { paste, fit, said } = renderNumbers();
  paste(csv);
  const { best, joined } = madeUpFit();
  const future = (name: "soonFull" | "goesOn", population: number, factor: number) => ({
    name,
    parameters: { ...best, market: "mixed" as const, population, peopleEach: 1 },
    joined: joined[2].map((people) => people * factor),
    followed: Float64Array.from({ length: 201 }, (_, day) => 100 * day * factor),
    logLikelihoodGap: 0,
  });
  await fit(madeUpFit({ futures: [future("soonFull", 16_000, 1), future("goesOn", 400_000, 3)] }));
  expect(said()).toContain("Both futures below fit the numbers equally.");
  expect(said()).toContain("Soon full: there are 16,000 people, and 15,000 will have joined by 30 May 2026.");
  expect(said()).toContain(
    "It goes on: there are 400,000 people, and 45,000 will have joined by 30 May 2026.",
  );
  // Both are drawn on beyond the forecast, to where each leads by then.
  expect(said()).toContain("soon full, 20,000");
  expect(said()).toContain("goes on, 60,000");
  expect(said()).toContain("beyond it the two are followed to 19 July 2026.");
});

test("numbers that swing by more than their own size have a warning before all that was found", async () => {
  const { paste, fit, part, said } = renderNumbers();
  paste(csv);
  await fit(madeUpFit({ dispersion: 90, heldBack: null }));
  expect(part.getByRole("alert").textContent).toMatch(
    /^From one to the next .* take nothing below for certain/,
  );
  expect(said()).not.toMatch(/times as far/);
});

test("the best run is one step to undo, with the luck as it is", async () => {
  const { paste, fit, user, part, store } = renderNumbers("?population=50&startingMembers=5&seed=3&days=90");
  paste(csv);
  const result = madeUpFit();
  await fit(result);
  const before = store.state.getState().settings.present.parameters;
  await user.click(part.getByRole("button", { name: "Show the best run" }));
  expect(store.state.getState().settings.present.parameters).toEqual({
    ...result.best,
    seed: 3,
  });
  act(() => store.actions.undo());
  expect(store.state.getState().settings.present.parameters).toEqual(before);
});

test("of the runs of what fits, the nearest is the best run, with its own luck", async () => {
  const { paste, fit, user, part, store, runs, said } = renderNumbers();
  paste(csv);
  const result = madeUpFit();
  const candidate = { ...result.best, conversion: 0.4, startingMembers: 5, seed: 1 };
  await fit({ ...result, candidates: [candidate] });
  const outcomes = [20, 21, 900].map((joined, row) => madeUpOutcome({ joined, seed: row + 1 }, 4));
  act(() => runs.at(-1)!.soFar({ done: 3, total: 4, summary: { outcomes } }));
  expect(said()).toContain("Of 3 runs of what fits, the nearest is no more than");
  await user.click(part.getByRole("button", { name: "Show the best run" }));
  expect(store.state.getState().settings.present.parameters).toEqual({ ...candidate, seed: 1 });
});
