import { describe, expect, it } from "vitest";
import { chooseRemark, figuresNamed, fillRemark, rightChoice } from "../../src/lessons/chooseRemark.ts";
import { figureKeys, lessonParts } from "../../src/lessons/lesson.ts";
import type { Figures, Lesson, LessonStep } from "../../src/lessons/lesson.ts";
import { lessons } from "../../src/lessons/lessons.ts";
import { runFigures } from "../../src/lessons/runFigures.ts";
import { completeSetting, stepSetting } from "../../src/lessons/stepSetting.ts";
import { expected } from "../../src/model/expected.ts";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { sayFigure } from "../../src/page/words/sayFigure.ts";
import { acts } from "../../src/parameters/actingParameters.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import type { LinkState } from "../../src/parameters/link.ts";
import type { ParameterKey, Parameters } from "../../src/parameters/parameterTable.ts";
import { movesMoney } from "../../src/parameters/plan.ts";

const known = new Map<string, Figures>();

/** The figures of the run of a setting, and of its books; each is worked out once. */
function figuresOf(setting: LinkState): Figures {
  const name = writeLink(setting);
  const { parameters, plan } = setting;
  if (!known.has(name)) {
    const run = simulate(parameters);
    const money = movesMoney(plan) ? settle(run, plan).reading(parameters.days) : null;
    known.set(name, runFigures(run, money));
  }
  return known.get(name)!;
}

const lessonOf = (id: string): Lesson => lessons.find((lesson) => lesson.id === id)!;

/** A step of a lesson, from 1, some of its values changed, and another luck if wanted. */
type Of = readonly [id: string, step: number, changed?: Partial<Parameters>, seed?: number | null];

function settingOf(...[id, step, changed = {}, seed = null]: Of): LinkState {
  const setting = stepSetting(lessonOf(id), step - 1, seed);
  return { ...setting, parameters: { ...setting.parameters, ...changed } };
}
const figures = (...of: Of): Figures => figuresOf(settingOf(...of));

/** The remark on a step's run, in words. */
function remark(...of: Of): string {
  const { remarks = [] } = lessonOf(of[0]).steps[of[1] - 1];
  const chosen = chooseRemark(remarks, figures(...of));
  return chosen === null ? "" : fillRemark(chosen, figures(...of), sayFigure);
}

const steps = lessons.flatMap((lesson) =>
  lesson.steps.map((step, at) => ({ lesson, step, at, id: `${lesson.id} ${at + 1}` })),
);
const textsOf = ({ title, says, asks, remarks = [] }: LessonStep): readonly string[] => [
  title,
  ...says,
  ...(asks === undefined ? [] : [asks.asks]),
  ...(asks?.kind === "choose" ? asks.choices.map((choice) => choice.says) : []),
  ...remarks.map((each) => each.says),
];

describe("the lessons", () => {
  it("are at least eight, each with a name of its own that a link can say", () => {
    expect(lessons.length).toBeGreaterThanOrEqual(8);
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
    expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length);
    for (const { id } of lessons) expect(id).toMatch(/^[a-z-]+$/);
  });

  it.each(lessons)(
    "$id: is short, has one idea, asks for a prediction and ends with what to remember",
    (lesson) => {
      expect(lesson.steps.length).toBeLessThanOrEqual(6);
      expect(lesson.minutes).toBeLessThanOrEqual(10);
      expect(lesson.idea).toMatch(/\.$/);
      expect(lesson.steps[0].sets).toBeDefined();
      expect(lesson.steps.some(({ asks }) => asks !== undefined)).toBe(true);
      expect(lesson.steps.at(-1)?.title).toBe("What to remember");
      expect(lesson.steps.at(-1)?.asks).toBeUndefined();
    },
  );

  it.each(steps)("$id: says little, in whole sentences, and points at what there is", ({ step }) => {
    expect(step.title.length).toBeLessThanOrEqual(40);
    expect(step.says.length).toBeLessThanOrEqual(3);
    for (const text of step.says) {
      expect(text).toMatch(/[.?]$/);
      expect(text.length).toBeLessThanOrEqual(160);
    }
    for (const { says } of step.remarks ?? []) expect(says.length).toBeLessThanOrEqual(240);
    if (step.pointsAt !== undefined) expect(lessonParts).toContain(step.pointsAt);
    for (const text of textsOf(step))
      for (const figure of figuresNamed(text)) expect(figureKeys).toContain(figure);
  });

  it.each(steps)("$id: sets what the table allows, as a link would say it", ({ lesson, step, at }) => {
    const { asks, unlocks = [], sets } = step;
    const setting = stepSetting(lesson, at, null);
    const { state, notes } = readLink(writeLink(setting));
    expect(notes).toEqual([]);
    expect(state).toEqual(setting);
    // A value that is set where it does not act would be a slip of the pen.
    for (const key of Object.keys(sets?.parameters ?? {}) as ParameterKey[])
      expect(acts(key, setting.parameters)).toBe(true);
    for (const name of unlocks) if (name !== "luck") expect(acts(name, setting.parameters)).toBe(true);
    if (asks?.kind !== "draw") return;
    // The drawing has room for the run, and for whoever begins.
    const { joined, active, startingMembers } = figuresOf(setting);
    expect(asks.top).toBeGreaterThan(startingMembers!);
    expect(asks.top).toBeGreaterThanOrEqual((asks.of === "joined" ? joined : active)!);
  });

  it.each(steps)("$id: has one right answer and a remark, whatever the luck", ({ lesson, step, at }) => {
    for (const seed of [null, 1]) {
      const of = figuresOf(stepSetting(lesson, at, seed));
      if (step.asks?.kind === "choose") {
        const { choices } = step.asks;
        expect(rightChoice(choices, of)).not.toBeNull();
        expect(choices.filter((choice) => rightChoice([choice], of) === 0)).toHaveLength(1);
        expect(choices.length).toBeGreaterThanOrEqual(3);
        expect(choices.length).toBeLessThanOrEqual(4);
      }
      if (step.remarks !== undefined) {
        const chosen = chooseRemark(step.remarks, of);
        expect(chosen).not.toBeNull();
        expect(fillRemark(chosen!, of, sayFigure)).not.toMatch(/[{}]|NaN|Infinity|undefined/);
      }
    }
  });

  it("knows no figure of money before the books are there", () => {
    const { losers, topShare, ...others } = figures("pyramid", 1);
    expect(losers).toBeGreaterThan(0);
    expect(topShare).toBeGreaterThan(0);
    const { remarks = [] } = lessonOf("pyramid").steps[0];
    expect(chooseRemark(remarks, others)).toBeNull();
  });
});

describe("what the lessons say of their runs", () => {
  const K = (...of: Of): number => expected(settingOf(...of).parameters).K;
  const right = (id: string, step: number, seed: number | null = null): string => {
    const { asks } = lessonOf(id).steps[step - 1];
    if (asks?.kind !== "choose") throw new Error("There is nothing to choose.");
    return asks.choices[rightChoice(asks.choices, figures(id, step, {}, seed))!].says;
  };

  it("cliff: K is 0.75 and 1.25; below 1 it dies out, above 1 it does not", () => {
    expect(K("cliff", 1)).toBeCloseTo(0.75, 10);
    expect(K("cliff", 2)).toBeCloseTo(1.25, 10);
    expect(right("cliff", 1)).toBe("Fewer than 500");
    for (const seed of [1, 2]) {
      expect(right("cliff", 1, seed)).toBe("Fewer than 500");
      const [low, high] = [figures("cliff", 1, {}, seed), figures("cliff", 2, {}, seed)];
      expect(high.joined! / low.joined!).toBeGreaterThan(10);
    }
    expect(remark("cliff", 3, { conversion: 0.1 })).toMatch(/dies out/);
    expect(remark("cliff", 3, { conversion: 0.2 })).toMatch(/the edge/);
    expect(remark("cliff", 3, { conversion: 0.4 })).toMatch(/takes off/);
  });

  it("cycle: twenty rounds of 1.4 beat six of 2, and the waiting alone decides", () => {
    expect(K("cycle", 1)).toBeCloseTo(2, 10);
    expect(K("cycle", 2)).toBeCloseTo(1.4, 10);
    expect(right("cycle", 2)).toBe("More than 5,000");
    for (const seed of [1, 2])
      expect(figures("cycle", 2, {}, seed).joined! / figures("cycle", 1, {}, seed).joined!).toBeGreaterThan(
        4,
      );
    expect(figures("cycle", 1).generations).toBe(6);
    expect(figures("cycle", 2).generations).toBe(20);
    expect(remark("cycle", 3, { cycleDays: 2 })).toMatch(/with the very same K/);
    expect(remark("cycle", 3, { cycleDays: 20 })).toMatch(/few rounds/);
  });

  it("bucket: as many leave as come, and who leaves early invites few", () => {
    const { days, joined } = figures("bucket", 1);
    expect(joined! / days!).toBeCloseTo(20, -0.5);
    expect(figures("bucket", 1).active).toBe(joined);
    const leaking = figures("bucket", 2);
    expect(leaking.joined).toBe(joined);
    expect(leaking.activeByHalf! / leaking.active!).toBeCloseTo(1, 0.6);
    expect(remark("bucket", 3, { organicPerDay: 60 })).toMatch(/has run out/);
    expect(remark("bucket", 3, { churnPerMonth: 0.05 })).toMatch(/still there/);
    expect(K("bucket", 4)).toBeGreaterThan(1);
    expect(K("bucket", 4, { churnPerMonth: 0.5 })).toBeLessThan(1);
    expect(remark("bucket", 4, { churnPerMonth: 0.5 })).toMatch(/below 1/);
  });

  it("saturation: it doubles about once a week, is fastest when half are in, and hardly later among four times as many", () => {
    expect(expected(settingOf("saturation", 1).parameters).doublingDays).toBeCloseTo(7, 0);
    const small = figures("saturation", 2);
    expect(small.halfDay).toBeCloseTo(70, -1);
    expect(Math.abs(small.fastestDay! - small.halfDay!)).toBeLessThan(10);
    for (const seed of [null, 1, 2]) expect(right("saturation", 3, seed)).toBe("Within a month of that");
  });

  it("chance: the first luck takes off, the second dies at once, and about four in ten do", () => {
    expect(figures("chance", 1).joined).toBeGreaterThan(2_000);
    expect(right("chance", 2)).toBe("Hardly anybody");
    expect(figures("chance", 2).joined).toBe(1);
    // The luck of these two is the lesson's, whatever the pupil's is.
    expect(settingOf("chance", 2, {}, 99).parameters.seed).toBe(5);
    expect(settingOf("chance", 3, {}, 99).parameters.seed).toBe(99);
    const ended = Array.from({ length: 60 }, (_, seed) => figures("chance", 3, {}, seed).joined!);
    const share = ended.filter((joined) => joined < 50).length / ended.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.55);
    // Nothing lies between: it ends at once or comes about as far.
    for (const joined of ended) expect(joined < 50 || joined > 2_000).toBe(true);
  });

  it("friends: by the numbers more than two, in the run hardly anybody; without fatigue it goes on", () => {
    expect(K("friends", 1)).toBeGreaterThan(2);
    for (const seed of [null, 1, 2]) {
      expect(right("friends", 1, seed)).toBe("Fewer than 200");
      const [tired, open] = [figures("friends", 1, {}, seed), figures("friends", 2, {}, seed)];
      expect(open.joined).toBeGreaterThan(3 * tired.joined!);
      expect(open.lastJoinDay).toBeGreaterThan(170);
      expect(tired.refusedOrLost).toBeGreaterThan(0.9);
    }
    expect(remark("friends", 3, { contacts: 40 })).toMatch(/more doors/);
  });

  it("pyramid: about three quarters lose, of the last half nearly all, and size changes nothing", () => {
    for (const seed of [null, 1, 2]) {
      expect(right("pyramid", 1, seed)).toBe("About three quarters");
      expect(right("pyramid", 3, seed)).toBe("The same share");
      expect(figures("pyramid", 2, {}, seed).latestLosers).toBeGreaterThan(0.9);
      expect(figures("pyramid", 1, {}, seed).withoutRecruits).toBeCloseTo(0.5, 1);
    }
    const { entryFee, entrySplit } = completeSetting({ scenario: "pyramid" }).plan;
    expect(entrySplit.map((share) => share * entryFee)).toEqual([5_000, 3_000, 1_000]);
  });

  it("plans: one tree, and the plan decides who loses", () => {
    const runs = [1, 2, 3, 4, 5].map((step) => settingOf("plans", step).parameters);
    for (const parameters of runs) expect(parameters).toEqual(runs[0]);
    const [shop, two, eight, fees] = [2, 3, 4, 5].map((step) => figures("plans", step));
    expect(shop.losers).toBe(0);
    expect(right("plans", 3)).toBe("About three quarters");
    expect(right("plans", 4)).toBe("More than before");
    expect(eight.losers).toBeGreaterThan(two.losers! + 0.1);
    expect(eight.topShare).toBeGreaterThan(2 * two.topShare!);
    expect(fees.fromRecruits).toBe(1);
    const plan = (step: number) => settingOf("plans", step).plan;
    expect(plan(4).retailCustomers / plan(3).retailCustomers).toBe(0.25);
    expect(plan(3).ownUseShare).toBe(0.5);
    expect(plan(2).commission).toEqual([0.2]);
  });

  it("network: it takes off late, scattered beginners move nobody, neighbours fill their group", () => {
    expect(figures("network", 1).reachedShare).toBeLessThan(0.3);
    expect(figures("network", 2).reachedShare).toBeGreaterThan(0.9);
    for (const seed of [null, 1, 2]) {
      expect(right("network", 3, seed)).toBe("Hardly anybody");
      expect(figures("network", 3, {}, seed).joined).toBeLessThan(60);
      expect(remark("network", 4, {}, seed)).toMatch(/a group or two/);
    }
    const { population, communities } = settingOf("network", 1).parameters;
    expect(population / communities).toBe(200);
    expect(remark("network", 5, { threshold: 1 })).toMatch(/nothing holds it back/);
  });
});
