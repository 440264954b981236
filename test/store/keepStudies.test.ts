import { describe, expect, test } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import { keepStudies } from "../../src/store/keepStudies.ts";
import type { EnsembleExperiment, LeversExperiment } from "../../src/study/experiment.ts";
import type { FitQuestion } from "../../src/study/fit/fitResult.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { SummaryOf } from "../../src/study/summaries.ts";
import { fakeStudies, startStudies as start } from "./fakeStudies.ts";

const subject = { parameters: openingParameters, plan: emptyPlan, seeds: { first: 1, last: 10 } };
const ensemble: EnsembleExperiment = { kind: "ensemble", ...subject };
const levers: LeversExperiment = { kind: "levers", ...subject, better: 0.1, target: 1_000 };
/** What the client says of so many runs. */
const soFar = (done: number, total = 10) => ({
  done,
  total,
  summary: { runs: done } as SummaryOf["ensemble"],
});
const outcomes = [{ seed: 3 }, { seed: 4 }] as unknown as readonly Outcome[];
const question = { seed: 5 } as FitQuestion;

describe("an experiment", () => {
  test("is shown as its runs come in, with nothing to say before the first", () => {
    const { actions, runs, shown } = start();
    actions.run(ensemble);
    expect(runs).toMatchObject([{ how: "run", experiment: ensemble, before: [] }]);
    const begun = {
      experiment: ensemble,
      progress: "running",
      done: 0,
      summary: null,
      reason: null,
      fileName: null,
      notes: [],
    };
    expect(shown().ensemble).toMatchObject(begun);
    runs[0].soFar(soFar(0));
    expect(shown().ensemble).toEqual({ ...begun, total: 10 });
    runs[0].soFar(soFar(4));
    expect(shown().ensemble).toEqual({ ...begun, done: 4, total: 10, summary: { runs: 4 } });
    runs[0].finished(soFar(10));
    expect(shown().ensemble).toMatchObject({ progress: "finished", done: 10, summary: { runs: 10 } });
  });

  test("that is stopped keeps what there is, and goes on from there", () => {
    const { actions, runs, shown } = start();
    actions.run(ensemble);
    runs[0].soFar(soFar(4));
    actions.stop();
    expect(runs[0].isCancelled).toBe(true);
    expect(shown().ensemble).toMatchObject({ progress: "stopped", done: 4, summary: { runs: 4 } });
    runs[0].outcomes = outcomes;
    actions.goOn("ensemble");
    expect(runs[1]).toMatchObject({ how: "run", experiment: ensemble, before: outcomes });
    // Nothing jumps back while the runs that are there are taken in again.
    expect(shown().ensemble).toMatchObject({ progress: "running", done: 4, summary: { runs: 4 } });
    runs[1].finished(soFar(10));
    expect(shown().ensemble).toMatchObject({ progress: "finished", done: 10 });
  });

  test("goes on only where there is one that does not go on already", () => {
    const { actions, runs } = start();
    actions.goOn("map");
    actions.run(ensemble);
    actions.goOn("ensemble");
    expect(runs).toHaveLength(1);
  });

  test("stops what is under way, and leaves what is finished", () => {
    const { actions, runs, shown } = start();
    actions.run(ensemble);
    runs[0].soFar(soFar(4));
    actions.run(levers);
    expect(runs[0].isCancelled).toBe(true);
    expect(shown().ensemble).toMatchObject({ progress: "stopped", done: 4 });
    expect(shown().levers).toMatchObject({ progress: "running", experiment: levers });
    runs[1].finished(soFar(10));
    actions.fit(question);
    expect(shown().levers).toMatchObject({ progress: "finished" });
    expect(shown().fit).toMatchObject({ progress: "running" });
    actions.run(ensemble);
    expect(shown().fit).toMatchObject({ progress: "stopped" });
    expect(shown().ensemble).toMatchObject({ progress: "running", done: 0, summary: null });
  });

  test("tells why it failed, and can be gone on with", () => {
    const { actions, runs, shown } = start();
    actions.run(ensemble);
    runs[0].soFar(soFar(4));
    runs[0].failed("A worker failed.");
    expect(shown().ensemble).toMatchObject({ progress: "failed", reason: "A worker failed.", done: 4 });
    actions.goOn("ensemble");
    expect(shown().ensemble).toMatchObject({ progress: "running", reason: null });
  });

  test("that cannot even be begun has failed", () => {
    const { client } = fakeStudies();
    const { state, actions } = keepStudies({
      ...client,
      run() {
        throw new RangeError("There are too many runs.");
      },
    });
    actions.run(ensemble);
    expect(state.getState().ensemble).toMatchObject({
      progress: "failed",
      reason: "There are too many runs.",
    });
  });

  test("has its file's text worked out, or is told why there is none", async () => {
    const { actions, questions } = start();
    const text = actions.experimentText(ensemble);
    expect(questions[0].job).toEqual({ type: "experimentFile", experiment: ensemble });
    questions[0].answered("{}\n");
    expect(await text).toBe("{}\n");
    const none = actions.experimentText(ensemble);
    questions[1].failed("No.");
    await expect(none).rejects.toThrow("No.");
  });
});

describe("the chance that many runs die out, by theory", () => {
  const chance = ({ shown }: ReturnType<typeof start>): number | null => shown().extinctionChance;

  test("is asked for once with the runs, and comes when it comes", () => {
    const studies = start();
    const { actions, runs, theory } = studies;
    actions.run(ensemble);
    expect(theory.map(({ job }) => job)).toEqual([{ type: "extinction", parameters: ensemble.parameters }]);
    runs[0].soFar(soFar(4));
    expect(chance(studies)).toBeNull();
    theory[0].answered(0.25);
    expect(chance(studies)).toBe(0.25);
    actions.stop();
    actions.goOn("ensemble");
    actions.run(levers);
    expect(theory).toHaveLength(1);
    expect(chance(studies)).toBe(0.25);
  });

  test("of a former setting is no more", () => {
    const studies = start();
    const { actions, theory } = studies;
    actions.run(ensemble);
    theory[0].answered(0.25);
    actions.run(ensemble);
    expect(chance(studies)).toBeNull();
    actions.run(ensemble);
    expect(theory.map(({ isCancelled }) => isCancelled)).toEqual([true, true, false]);
    theory[2].failed("A worker failed.");
    expect(chance(studies)).toBeNull();
    expect(studies.shown().ensemble).toMatchObject({ progress: "running", reason: null });
  });

  test("is asked for a file of them as well", () => {
    const { actions, questions, theory } = start();
    actions.openStudyFile("text", "part.ndjson", "map");
    questions[0].answered({ state: "read", experiment: ensemble, outcomes, notes: [] });
    expect(theory).toHaveLength(1);
  });
});

describe("a file of a study", () => {
  const reading = { state: "read", experiment: levers, outcomes, notes: ["A value was repaired."] };
  const opened = (changed: object) => ({
    fileOpened: { name: "a.ndjson", openedAt: "map", held: null, refused: null, ...changed },
  });

  test("is shown as if it had been run here, and its missing runs can be done", () => {
    const { actions, runs, questions, shown } = start();
    actions.openStudyFile("text", "a.ndjson", "levers");
    expect(questions[0].job).toEqual({ type: "studyFile", source: "text" });
    questions[0].answered(reading);
    expect(runs).toMatchObject([{ how: "review", experiment: levers, before: outcomes }]);
    runs[0].finished(soFar(2));
    expect(shown().levers).toMatchObject({
      progress: "stopped",
      done: 2,
      total: 10,
      fileName: "a.ndjson",
      notes: ["A value was repaired."],
    });
    actions.goOn("levers");
    expect(runs[1]).toMatchObject({ how: "run", before: outcomes });
    runs[1].finished(soFar(10));
    expect(shown().levers).toMatchObject({ progress: "finished", notes: ["A value was repaired."] });
    actions.run(levers);
    expect(shown().levers).toMatchObject({ fileName: null, notes: [] });
  });

  test("with all its runs is finished, and stops what is under way once it is read", () => {
    const { actions, runs, questions, shown } = start();
    actions.run(ensemble);
    actions.openStudyFile("text", "a.ndjson", "map");
    expect(shown()).toMatchObject({ ensemble: { progress: "running" }, ...opened({}) });
    questions[0].answered(reading);
    expect(shown()).toMatchObject({ ensemble: { progress: "stopped" }, ...opened({ held: "levers" }) });
    actions.openStudyFile("another", "b.ndjson", "map");
    expect(shown()).toMatchObject({ ...opened({ name: "b.ndjson" }), levers: { fileName: "a.ndjson" } });
    runs[1].finished(soFar(10));
    expect(shown().levers).toMatchObject({ progress: "finished" });
  });

  test("that is refused changes nothing but why; the next one takes that away", () => {
    const { actions, runs, questions, shown } = start();
    actions.run(ensemble);
    actions.openStudyFile("a", "a.ndjson", "map");
    questions[0].answered({ state: "refused", reason: "Line 3: no." });
    expect(shown()).toMatchObject({
      ...opened({ refused: "Line 3: no." }),
      ensemble: { progress: "running" },
    });
    actions.openStudyFile("b", "b.ndjson", "ensemble");
    expect(shown()).toMatchObject(opened({ name: "b.ndjson", openedAt: "ensemble" }));
    questions[1].failed("It could not be read.");
    expect(shown().fileOpened?.refused).toBe("It could not be read.");
    actions.openStudyFile("c", "c.ndjson", "map");
    questions[2].answered({ ...reading, experiment: { kind: "candidates", ...subject, candidates: [] } });
    expect(shown().fileOpened?.refused).toMatch(/cannot be shown/);
    expect(runs).toHaveLength(1);
  });

  test("does not come any more, and says so, when something was begun while it was being read", () => {
    const { actions, runs, questions, shown } = start();
    actions.run(ensemble);
    actions.stop();
    const begin = [() => actions.run(ensemble), () => actions.goOn("ensemble"), () => actions.fit(question)];
    begin.forEach((act, at) => {
      actions.openStudyFile("a", "a.ndjson", "map");
      const asked = questions.at(-1)!;
      act();
      expect(asked.isCancelled, String(at)).toBe(true);
      expect(shown().fileOpened?.refused).toBe("Something else was begun while it was being read.");
      actions.stop();
    });
    expect(runs).toHaveLength(3);
    // One that is open stays so, and to go on with nothing begins nothing.
    actions.openStudyFile("b", "b.ndjson", "map");
    actions.goOn("map");
    expect(shown()).toMatchObject(opened({ name: "b.ndjson" }));
    questions.at(-1)!.answered(reading);
    actions.run(ensemble);
    expect(shown()).toMatchObject(opened({ name: "b.ndjson", held: "levers" }));
  });

  test("does not come any more when another one was opened", () => {
    const { actions, questions } = start();
    actions.openStudyFile("a", "a.ndjson", "map");
    actions.openStudyFile("b", "b.ndjson", "map");
    expect(questions.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
  });
});

describe("formulas", () => {
  test("are checked beside what is under way, and the newest question counts", () => {
    const { actions, questions, shown } = start();
    actions.run(ensemble);
    actions.checkFormulas(openingParameters);
    const other = { ...openingParameters, days: 9 };
    actions.checkFormulas(other);
    expect(questions[0].isCancelled).toBe(true);
    const check = { formulas: [], expected: null };
    questions[1].answered(check);
    expect(shown()).toMatchObject({
      formulas: { parameters: other, check },
      ensemble: { progress: "running" },
    });
    actions.checkFormulas(openingParameters);
    questions[2].failed("No.");
    expect(shown()).toMatchObject({ formulas: { parameters: other }, formulasFailed: "No." });
    actions.checkFormulas(openingParameters);
    questions[3].answered(check);
    expect(shown().formulasFailed).toBeNull();
  });
});

test("studies that are given up end their client", () => {
  const { dispose, disposed } = start();
  dispose();
  expect(disposed.isDisposed).toBe(true);
});
