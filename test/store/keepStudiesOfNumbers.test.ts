import { describe, expect, test } from "vitest";
import type { NumbersForm, NumbersReading } from "../../src/files/numbersReading.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { EnsembleExperiment } from "../../src/study/experiment.ts";
import type { FitQuestion, FitResult } from "../../src/study/fit/fitResult.ts";
import type { OwnNumbers } from "../../src/study/ownNumbers.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import { startStudies as start } from "./fakeStudies.ts";

const ensemble: EnsembleExperiment = {
  kind: "ensemble",
  parameters: openingParameters,
  plan: emptyPlan,
  seeds: { first: 1, last: 10 },
};
const outcomes = [{ seed: 3 }, { seed: 4 }] as unknown as readonly Outcome[];
const numbers = { periodDays: 1 } as OwnNumbers;
const question: FitQuestion = {
  numbers,
  base: openingParameters,
  heldBackDays: 0,
  forecastDays: 30,
  seed: 5,
};
const resultWith = (candidates: number): FitResult =>
  ({
    best: { ...openingParameters, days: 77 },
    candidates: Array.from({ length: candidates }, () => openingParameters),
  }) as unknown as FitResult;
const read = { state: "read", numbers } as NumbersReading;
const refused = { state: "refused", reason: "There is nothing in it." } as NumbersReading;

describe("numbers", () => {
  test("stand on the curve once they are read well, and until they are taken away", () => {
    const { actions, questions, shown } = start();
    actions.readNumbers("1\n2", "mine.csv", null);
    expect(questions[0].job).toEqual({ type: "numbers", source: "1\n2", form: null });
    expect(shown().numbers).toEqual({
      source: "1\n2",
      fileName: "mine.csv",
      form: null,
      progress: "running",
      share: 0,
      reading: null,
      reason: null,
    });
    questions[0].answered(read);
    expect(shown()).toMatchObject({ numbers: { progress: "finished", reading: read }, onCurve: numbers });
    actions.readNumbers("x", null, null);
    questions[1].answered(refused);
    expect(shown()).toMatchObject({ numbers: { progress: "finished", reading: refused } });
    expect(shown().onCurve).toBe(numbers);
    actions.removeNumbers();
    expect(shown()).toMatchObject({ numbers: null, onCurve: null });
  });

  test("that are read in another way keep what was found, until that is there", () => {
    const { actions, questions, shown } = start();
    const form = { separator: ";" } as NumbersForm;
    actions.readNumbers("1;2", null, null);
    questions[0].answered(read);
    actions.readNumbers("1;2", null, form);
    expect(questions[1].job).toMatchObject({ form });
    expect(shown().numbers).toMatchObject({ progress: "running", reading: read });
    actions.readNumbers("other", null, null);
    expect(questions[1].isCancelled).toBe(true);
    expect(shown().numbers).toMatchObject({ progress: "running", reading: null });
    questions[2].failed("This is too much.");
    expect(shown().numbers).toMatchObject({ progress: "failed", reason: "This is too much." });
  });

  test("tell how much of them is read, can be stopped, and leave what was on the curve before", () => {
    const { actions, questions, shown } = start();
    actions.readNumbers("1", null, null);
    questions[0].answered(read);
    actions.stopReading();
    expect(shown().numbers).toMatchObject({ progress: "finished" });
    actions.readNumbers("2", null, null);
    questions[1].progress?.(0.4);
    expect(shown().numbers).toMatchObject({ progress: "running", share: 0.4 });
    actions.stopReading();
    expect(questions[1].isCancelled).toBe(true);
    expect(shown()).toMatchObject({ numbers: { progress: "stopped", reading: null }, onCurve: numbers });
  });

  test("take the fit of others away, but no study", () => {
    const { actions, runs, questions, shown } = start();
    actions.fit(question);
    questions[0].answered(resultWith(2));
    actions.readNumbers("1", null, null);
    expect(shown().fit).not.toBeNull();
    questions[1].answered(read);
    expect(shown().fit).toBeNull();
    expect(runs[0].isCancelled).toBe(true);
    actions.run(ensemble);
    actions.fit(question);
    actions.run(ensemble);
    actions.removeNumbers();
    expect(shown()).toMatchObject({ fit: null, ensemble: { progress: "running" } });
  });
});

describe("a fit", () => {
  test("tells how far it is, then what it found, then what fits is run", () => {
    const { actions, runs, questions, shown } = start();
    actions.fit(question);
    expect(questions[0].job).toEqual({ type: "fit", question });
    questions[0].progress!(0.4);
    expect(shown().fit).toEqual({
      question,
      progress: "running",
      share: 0.4,
      result: null,
      runs: null,
      reason: null,
    });
    const result = resultWith(60);
    questions[0].answered(result);
    expect(shown().fit).toMatchObject({ progress: "finished", share: 1, runs: { progress: "running" } });
    expect(shown().fit?.result).toBe(result);
    expect(runs[0]).toMatchObject({
      how: "run",
      before: [],
      experiment: {
        kind: "candidates",
        parameters: result.best,
        candidates: result.candidates,
        seeds: { first: 1, last: 3 },
      },
    });
    runs[0].finished({ done: 180, total: 180, summary: { outcomes } });
    expect(shown().fit?.runs).toMatchObject({ progress: "finished", summary: { outcomes } });
  });

  test.each([
    [3, 4],
    [50, 4],
    [150, 1],
    [500, 1],
  ])("runs %i settings %i times each", (candidates, times) => {
    const { actions, runs, questions } = start();
    actions.fit(question);
    questions[0].answered(resultWith(candidates));
    expect(runs[0].experiment.seeds).toEqual({ first: 1, last: times });
  });

  test("that found nothing to run runs nothing", () => {
    const { actions, runs, questions, shown } = start();
    actions.fit(question);
    questions[0].answered(resultWith(0));
    expect(runs).toHaveLength(0);
    expect(shown().fit).toMatchObject({ progress: "finished", runs: null });
  });

  test("can be stopped while it fits, and while what fits is run", () => {
    const { actions, runs, questions, shown } = start();
    actions.fit(question);
    actions.stop();
    expect(questions[0].isCancelled).toBe(true);
    expect(shown().fit).toMatchObject({ progress: "stopped", result: null });
    actions.fit(question);
    questions[1].answered(resultWith(3));
    actions.stop();
    expect(runs[0].isCancelled).toBe(true);
    expect(shown().fit).toMatchObject({ progress: "finished", runs: { progress: "stopped" } });
  });

  test("tells why it failed", () => {
    const { actions, questions, shown } = start();
    actions.fit(question);
    questions[0].failed("There are too few numbers.");
    expect(shown().fit).toMatchObject({ progress: "failed", reason: "There are too few numbers." });
  });
});
