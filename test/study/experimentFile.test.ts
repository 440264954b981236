import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { plans } from "../../src/parameters/plans.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { Experiment } from "../../src/study/experiment.ts";
import { experimentLine, outcomeLine, readStudyFile } from "../../src/study/experimentFile.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import { runTask } from "../../src/study/runTask.ts";
import type { StudyFileReading } from "../../src/study/studyFileReading.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { doubling, ensembleOf, lively, runAll } from "./smallStudies.ts";

type Read = Extract<StudyFileReading, { readonly state: "read" }>;

function read(text: string): Read {
  const reading = readStudyFile(text);
  if (reading.state === "refused") throw new Error(reading.reason);
  return reading;
}

function whyRefused(text: string): string {
  const reading = readStudyFile(text);
  if (reading.state === "read") throw new Error(`it was read: ${text}`);
  return reading.reason;
}

const seeds = { first: 3, last: 40 };
const subject = {
  parameters: { ...openingParameters, enthusiasmHalfLife: Infinity },
  plan: plans.pyramid,
  seeds,
};
const experiments: readonly Experiment[] = [
  { kind: "ensemble", ...subject },
  { kind: "levers", ...subject, better: 0.1, target: 5_000 },
  {
    kind: "map",
    ...subject,
    across: { key: "churnPerMonth", from: 0, to: 0.5, steps: 40, scale: "linear" },
    down: { key: "cycleDays", from: 0.5, to: 30, steps: 20, scale: "log" },
  },
  { kind: "candidates", ...subject, candidates: [openingParameters, { ...lively, conversion: 1 / 3 }] },
];

const small = ensembleOf(lively, 6);
const line = (of: object): string => JSON.stringify(of);
const ensembleObject = JSON.parse(experimentLine(small)) as Record<string, unknown>;
const outcomes = [1, 2, 3, 4, 5, 6].map((seed) => runTask(small, { variant: 0, seed }));
const part = (experiment: Experiment, some: readonly Outcome[]): string =>
  [experimentLine(experiment), ...some.map(outcomeLine), ""].join("\n");

describe("an experiment's file", () => {
  test("gives the experiment back, whatever its kind", () => {
    for (const experiment of experiments) {
      expect(experimentLine(experiment)).not.toContain("\n");
      const reading = read(experimentLine(experiment));
      expect(reading).toEqual({ state: "read", experiment, outcomes: [], notes: [] });
    }
  });

  test("gives every scenario back, with its plan", () => {
    for (const { key } of scenarios) {
      const { parameters, plan } = scenarioSetting(key);
      const experiment = { ...ensembleOf(parameters, 10), plan };
      expect(read(experimentLine(experiment)).experiment).toEqual(experiment);
    }
  });

  test("may be laid out by hand, with an end of line of any kind and a mark before it", () => {
    const pretty = `\uFEFF${JSON.stringify(ensembleObject, null, 2).replaceAll("\n", "\r\n")}\r\n`;
    expect(read(pretty).experiment).toEqual(small);
  });

  test("has its setting repaired as a link is, and says so", () => {
    const { experiment, notes } = read(line({ ...ensembleObject, setting: "v=1&conversion=1,5&days=abc" }));
    expect(experiment.parameters.conversion).toBe(1);
    expect(experiment.parameters.days).toBe(openingParameters.days);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/conversion/i);
  });

  test("reads never as ∞", () => {
    const { experiment } = read(line({ ...ensembleObject, setting: "v=1&enthusiasmHalfLife=never" }));
    expect(experiment.parameters.enthusiasmHalfLife).toBe(Infinity);
  });
});

describe("the joined parts of a study", () => {
  const half = part(small, outcomes.slice(0, 3));
  const otherHalf = part(small, outcomes.slice(3));

  test("are one study, in whatever order they stand", () => {
    const reading = read(half + otherHalf);
    expect(reading.experiment).toEqual(small);
    expect(reading.outcomes).toEqual(outcomes);
    expect(read(otherHalf + half).outcomes).toEqual([...outcomes.slice(3), ...outcomes.slice(0, 3)]);
  });

  test("give the summary that the runs themselves give", () => {
    const progression = createProgression(small);
    const ran = runAll(small, progression);
    const opened = createProgression(small);
    for (const outcome of read(part(small, ran)).outcomes) opened.add(outcome);
    expect(opened.summary()).toEqual(progression.summary());
  });

  test("count a run that comes twice once, as it came first", () => {
    const again = { ...outcomes[0], diedOut: !outcomes[0].diedOut };
    expect(read(half + part(small, [again, outcomes[5]])).outcomes).toEqual([
      ...outcomes.slice(0, 3),
      outcomes[5],
    ]);
  });

  test("may have seeds of their own: the study has them all", () => {
    const first = { ...small, seeds: { first: 1, last: 3 } };
    const second = { ...small, seeds: { first: 4, last: 6 } };
    const reading = read(part(second, outcomes.slice(3)) + part(first, outcomes.slice(0, 3)));
    expect(reading.experiment).toEqual(small);
    expect(reading.outcomes).toHaveLength(6);
  });

  test("of every kind come back as they were", () => {
    const kinds: readonly Experiment[] = [
      { ...ensembleOf(doubling, 2), kind: "levers", better: 0.1, target: 20 },
      { ...ensembleOf(doubling, 2), kind: "candidates", candidates: [doubling, lively], plan: plans.pyramid },
      {
        ...ensembleOf(doubling, 2),
        kind: "map",
        across: { key: "conversion", from: 0.1, to: 1, steps: 3, scale: "linear" },
        down: { key: "days", from: 5, to: 20, steps: 2, scale: "linear" },
      },
    ];
    for (const experiment of kinds) {
      const ran = [0, 1].map((variant) => runTask(experiment, { variant, seed: 2 }));
      expect(read(part(experiment, ran)).outcomes).toEqual(ran);
    }
  });

  test("with empty lines and without a last end of line are read too", () => {
    expect(read(`\n${half.trim().replaceAll("\n", "\r\n\r\n")}`).outcomes).toHaveLength(3);
  });
});

describe("a bad file is refused in a sentence", () => {
  const map = JSON.parse(experimentLine(experiments[2])) as Record<string, Record<string, unknown>>;
  const across = (change: object): string => line({ ...map, across: { ...map["across"], ...change } });
  const ensemble = (change: object): string => line({ ...ensembleObject, ...change });
  const levers = (change: object): string =>
    line({ ...ensembleObject, study: "levers", better: 0.1, target: 9, ...change });

  test.each<[string, string, RegExp]>([
    ["empty", "", /empty/],
    ["blank", " \n\t\n", /empty/],
    ["binary", "\u0000\u0001PK\u0003", /^Line 1: /],
    ["a table", "date,joined\n2026-01-01,5", /^Line 1: /],
    ["cut off", experimentLine(small).slice(0, 40), /^Line 1: /],
    ["a list", "[1,2]", /no file of a study/],
    ["a number", "5", /no file of a study/],
    ["of something else", '{"a":1}', /invitree/],
    ["of another version", ensemble({ invitree: 2 }), /“invitree” is 2; it has to be 1/],
    ["without a study", ensemble({ study: undefined }), /“study” is missing/],
    ["of an unknown study", ensemble({ study: "fit" }), /“study” is “fit”; .* ensemble, levers, map/],
    ["of a study that every object has", ensemble({ study: "constructor" }), /“study”/],
    ["without a setting", ensemble({ setting: undefined }), /“setting” is missing/],
    ["with a setting in pieces", ensemble({ setting: { conversion: 1 } }), /“setting” is a group/],
    ["without seeds", ensemble({ seeds: undefined }), /“seeds” is missing/],
    ["with one seed", ensemble({ seeds: [1] }), /“seeds” is a list of 1/],
    ["with seeds in words", ensemble({ seeds: ["1", "9"] }), /“seeds\[0\]” is “1”/],
    ["with half a seed", ensemble({ seeds: [1, 2.5] }), /“seeds\[1\]” is 2.5/],
    ["with seeds backwards", ensemble({ seeds: [9, 2] }), /“seeds\[1\]” is 2; .* from 9/],
    ["with a seed below 0", ensemble({ seeds: [-1, 2] }), /“seeds\[0\]” is -1/],
    ["with too many seeds", ensemble({ seeds: [1, 100_001] }), /100001 seeds.*100000/],
    ["with levers that are not better", levers({ better: 0 }), /“better” is 0/],
    ["with levers without a target", levers({ target: null }), /“target” is null/],
    ["with a target that is no number", levers({ target: "1e9" }), /“target” is “1e9”/],
    ["with a map without a side", line({ ...map, down: undefined }), /“down” is missing/],
    ["with a map along a word", across({ key: "market" }), /“across.key” is “market”/],
    ["with a map along luck", across({ key: "seed" }), /“across.key” is “seed”/],
    ["with a map along nothing", across({ key: "__proto__" }), /“across.key” is “__proto__”/],
    ["with a map along one input twice", across({ key: "cycleDays", from: 1 }), /“down.key” is “cycleDays”/],
    ["with a map beyond its input", across({ to: 1.5 }), /“across.to” is 1.5; .* to 1\b/],
    ["with a map from there to there", across({ to: 0 }), /“across.to” is 0; it has to be another/],
    ["with a map in powers from 0", across({ scale: "log" }), /“across.scale” is “log”/],
    ["with a scale of its own", across({ scale: "sqrt" }), /“across.scale” is “sqrt”/],
    ["with a map of one step", across({ steps: 1 }), /“across.steps” is 1/],
    ["with a map of too many steps", across({ steps: 201 }), /“across.steps” is 201; .* to 200/],
    ["with a map of too many runs", line({ ...map, seeds: [1, 10_000] }), /8000000 runs.*1000000/],
    ["without candidates", ensemble({ study: "candidates" }), /“candidates” is missing/],
    ["with no candidates", ensemble({ study: "candidates", candidates: [] }), /a list of 0/],
    [
      "with a bad candidate",
      ensemble({ study: "candidates", candidates: ["v=1", 5] }),
      /“candidates\[1\]” is 5/,
    ],
    [
      "with too many candidates",
      ensemble({ study: "candidates", candidates: Array<string>(1_001).fill("v=1") }),
      /a list of 1001/,
    ],
  ])("%s", (_name, text, reason) => {
    expect(whyRefused(text)).toMatch(reason);
  });

  const good = outcomes[0];
  const withLine = (text: string): string => `${experimentLine(small)}\n${outcomeLine(good)}\n${text}\n`;
  const withOutcome = (change: object): string => withLine(line({ ...outcomes[1], ...change }));
  const curve = outcomes[1].joinedByDay!;

  test.each<[string, string, RegExp]>([
    ["no JSON", withLine("{oops"), /neither/],
    ["a list", withLine("[1]"), /neither/],
    ["cut off", withLine(outcomeLine(good).slice(0, 50)), /neither/],
    ["of no seed", withOutcome({ seed: undefined }), /“seed” is missing/],
    ["of another seed", withOutcome({ seed: 7 }), /“seed” is 7; .* from 1 to 6/],
    ["of another variant", withOutcome({ variant: 1 }), /“variant” is 1/],
    ["with half a member", withOutcome({ joined: 3.5 }), /“joined” is 3.5/],
    ["with fewer than none", withOutcome({ joined: -1 }), /“joined” is -1/],
    ["with more than may be", withOutcome({ joined: 1e8 }), /“joined” is 100000000/],
    ["with a number in words", withOutcome({ joined: "12" }), /“joined” is “12”/],
    ["with no number", withOutcome({ joined: null }), /“joined” is null/],
    ["with more active than joined", withOutcome({ active: outcomes[1].joined + 1 }), /“active”/],
    ["with an end of its own", withOutcome({ endedBy: "boredom" }), /“endedBy” is “boredom”/],
    ["that died out perhaps", withOutcome({ diedOut: 1 }), /“diedOut” is 1/],
    ["that shrank", withOutcome({ growthRatePerDay: -0.1 }), /“growthRatePerDay” is -0.1/],
    [
      "with growth beyond numbers",
      withLine(outcomeLine({ ...good, growthRatePerDay: 7 }).replace(":7,", ":1e999,")),
      /“growthRatePerDay” is too large a number/,
    ],
    ["that reached its target too late", withOutcome({ targetDay: 61 }), /“targetDay” is 61/],
    ["with more than all in loss", withOutcome({ lossShare: 1.1 }), /“lossShare” is 1.1/],
    ["without a curve", withOutcome({ joinedByDay: null }), /“joinedByDay” is null/],
    ["with a short curve", withOutcome({ joinedByDay: [1, 2] }), /“joinedByDay” is a list of 2; .* 61/],
    ["with a long curve", withOutcome({ activeByDay: [...curve, 1] }), /“activeByDay” is a list of 62/],
    [
      "with a hole in its curve",
      withOutcome({ joinedByDay: curve.with(7, null as unknown as number) }),
      /“joinedByDay\[7\]” is null/,
    ],
    ["with a curve above its end", withOutcome({ joinedByDay: curve.with(9, 1e7) }), /“joinedByDay\[9\]”/],
    [
      "of another study",
      withLine(experimentLine({ ...small, parameters: { ...lively, conversion: 0.31 } })),
      /another study/,
    ],
    [
      "of seeds far away",
      withLine(experimentLine({ ...small, seeds: { first: 900_000, last: 900_001 } })),
      /900001 seeds/,
    ],
  ])("by the line of an outcome %s", (_name, text, reason) => {
    expect(whyRefused(text)).toMatch(/^Line 3: /);
    expect(whyRefused(text)).toMatch(reason);
  });

  test("by its first line, where an outcome comes before its experiment", () => {
    const text = `${outcomeLine(good)}\n${experimentLine(small)}\n`;
    expect(whyRefused(text)).toMatch(/^Line 1: .*experiment is missing/);
  });

  test("where a study without curves has one", () => {
    const experiment: Experiment = { ...small, kind: "levers", better: 0.1, target: 5 };
    const text = part(experiment, [madeUpOutcome({ joinedByDay: [1, 2] })]);
    expect(whyRefused(text)).toMatch(/^Line 2: “joinedByDay” is a list of 2/);
  });

  test("where a run has more members than its setting, or that of its place, allows", () => {
    const { joined } = outcomes[0];
    const altered = { ...small, parameters: { ...small.parameters, population: joined - 1 } };
    expect(whyRefused(part(altered, outcomes))).toMatch(/^Line 2: “joined” is \d+; it has to be/);
    const ofPlaces: Experiment = {
      ...ensembleOf(doubling, 2),
      kind: "map",
      across: { key: "memberLimit", from: 20, to: 40, steps: 2, scale: "linear" },
      down: { key: "days", from: 5, to: 20, steps: 2, scale: "linear" },
    };
    const runs = [1, 0].map((variant) => madeUpOutcome({ variant, joined: 30 }));
    expect(whyRefused(part(ofPlaces, runs))).toMatch(/^Line 3: “joined” is 30; .* from 0 to 20\./);
  });

  test("whatever stands in it, without throwing, and what is read is allowed", () => {
    const keys = [
      "invitree",
      "study",
      "setting",
      "seeds",
      "across",
      "down",
      "better",
      "target",
      "candidates",
    ];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("ensemble", "levers", "map", "candidates", "v=1&population=1e9", [1, 2], 1),
    );
    const anyObject = fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(fc.array(fc.oneof(anyObject.map(line), fc.string())), (lines) => {
        const reading = readStudyFile([...lines, ""].join("\n"));
        if (reading.state === "refused") expect(reading.reason).toMatch(/^[\w“].*[.]$/su);
        else expect(read(experimentLine(reading.experiment)).experiment).toEqual(reading.experiment);
      }),
      { numRuns: 500 },
    );
  });

  test("a stranger's text in it is quoted short", () => {
    const reason = whyRefused(line({ ...ensembleObject, study: "<b>".repeat(5_000) }));
    expect(reason.length).toBeLessThan(200);
  });

  test("and leaves no trace in what all objects have", () => {
    const text = experimentLine(small).replace("{", '{"__proto__":{"conversion":1},');
    const { experiment } = read(text);
    expect(experiment).toEqual(small);
    expect(({} as Partial<Parameters>).conversion).toBeUndefined();
  });
});
