import { describe, expect, it } from "vitest";
import { lessons } from "../../src/lessons/lessons.ts";
import type { Figures, Lesson } from "../../src/lessons/lesson.ts";
import { namesInBraces } from "../../src/lessons/namesInBraces.ts";
import { fillNote, lessonNotes, minutesOf } from "../../src/lessons/notes/lessonNotes.ts";
import { noteFigures } from "../../src/lessons/notes/noteFigures.ts";
import { pupilsSheet } from "../../src/lessons/notes/pupilsSheet.ts";
import { runFigures } from "../../src/lessons/runFigures.ts";
import { stepSetting } from "../../src/lessons/stepSetting.ts";
import { expected } from "../../src/model/expected.ts";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { sayFigure } from "../../src/page/words/sayFigure.ts";
import { writeLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { movesMoney } from "../../src/parameters/plan.ts";
import { textsOfNotes } from "./textsOfNotes.ts";

const lessonOf = (id: string): Lesson => lessons.find((lesson) => lesson.id === id)!;

/** A step of a lesson, from 1, some of its values changed, and another luck if wanted. */
type Of = readonly [id: string, step: number, changed?: Partial<Parameters>, seed?: number | null];

function settingOf(...[id, step, changed = {}, seed = null]: Of) {
  const setting = stepSetting(lessonOf(id), step - 1, seed);
  return { ...setting, parameters: { ...setting.parameters, ...changed } };
}

const known = new Map<string, Figures>();

/** The figures of the run of a setting, and of its books; each is worked out once. */
function figuresOf(...of: Of): Figures {
  const setting = settingOf(...of);
  const { parameters, plan } = setting;
  const name = writeLink(setting);
  if (!known.has(name)) {
    const run = simulate(parameters);
    known.set(name, runFigures(run, movesMoney(plan) ? settle(run, plan).reading(parameters.days) : null));
  }
  return known.get(name)!;
}

/** As the notes hold it: whole, or a share to a thousandth. */
const rounded = (value: number): number => Math.round(1_000 * value) / 1_000;

describe.each(lessons)("the notes of $id", (lesson) => {
  const notes = lessonNotes[lesson.id];
  const figures = noteFigures[lesson.id];

  it("have an aim, a plan, questions, misconceptions and a way on", () => {
    expect(notes.plan.length).toBeGreaterThanOrEqual(4);
    expect(notes.questions.length).toBeGreaterThanOrEqual(3);
    expect(notes.misconceptions.length).toBeGreaterThanOrEqual(2);
    expect(notes.further.length).toBeGreaterThanOrEqual(2);
    // More than somebody alone takes, and less than a lesson at school.
    expect(minutesOf(notes)).toBeGreaterThan(lesson.minutes);
    expect(minutesOf(notes)).toBeLessThanOrEqual(40);
    // Before the screen, and each step: those that the lesson has, in their order.
    const named = notes.plan.flatMap(([, what]) => /^Step (\d)/.exec(what)?.[1] ?? []).map(Number);
    expect(named).toEqual(lesson.steps.map((_, at) => at + 1));
    expect(notes.plan[0][1]).toMatch(/^Before the screen: /);
  });

  it("name numbers that there are, and each of them somewhere", () => {
    const named = new Set(textsOfNotes(notes).flatMap(namesInBraces));
    expect([...named].toSorted()).toEqual(Object.keys(figures).toSorted());
    for (const says of textsOfNotes(notes))
      expect(fillNote(says, figures, sayFigure)).not.toMatch(/[{}]|NaN|undefined/);
  });

  it.each(Object.entries(figures))("%s is what the model gives", (_, { step, figure, value, changed }) => {
    const now = figuresOf(lesson.id, step, changed)[figure];
    expect(rounded(now!)).toBe(value);
    // A value that is changed has to be one that pupils can reach there, or a step's own.
    for (const key of Object.keys(changed ?? {}))
      expect([...(lesson.steps[step - 1].unlocks ?? []), "conversion"]).toContain(key);
  });
});

describe("what else the notes claim", () => {
  const K = (...of: Of): number => expected(settingOf(...of).parameters).K;

  it("cliff: four times those who begin, the edge at 20 %, twice as many who begin give twice as many", () => {
    expect(20 / (1 - K("cliff", 1))).toBeCloseTo(80, 6);
    expect(K("cliff", 3, { conversion: 0.2 })).toBeCloseTo(1, 10);
    expect(K("cliff", 3, { conversion: 0.4 })).toBeCloseTo(2, 10);
    const mean = (startingMembers: number): number => {
      const ends = Array.from(
        { length: 40 },
        (_, seed) => figuresOf("cliff", 1, { startingMembers }, seed).joined!,
      );
      return ends.reduce((sum, joined) => sum + joined, 0) / ends.length;
    };
    expect(mean(40) / mean(20)).toBeCloseTo(2, 0);
  });

  it("bucket: 1.2 % a day is 30 % a month, and it rests near 1,700", () => {
    const { days, organicPerDay } = settingOf("bucket", 2).parameters;
    expect(days).toBe(360);
    const aDay = 1 - 0.7 ** (1 / 30);
    expect(aDay).toBeCloseTo(0.012, 3);
    expect(organicPerDay / aDay).toBeCloseTo(1_700, -2);
    expect(K("bucket", 4, { churnPerMonth: 0.5 })).toBeLessThan(1);
    // Above 2,500 can be reached with the tap alone, and with the hole alone.
    expect(figuresOf("bucket", 3, { organicPerDay: 40 }).active).toBeGreaterThan(2_500);
    expect(figuresOf("bucket", 3, { churnPerMonth: 0.15 }).active).toBeGreaterThan(2_500);
  });

  it("saturation: seventeen more doublings would be some 70 million", () => {
    const { first } = noteFigures["saturation"];
    const { doublingDays } = expected(settingOf("saturation", 1).parameters);
    expect(Math.round(120 / doublingDays!)).toBe(17);
    const grown = first.value * 2 ** (120 / doublingDays!);
    expect(grown).toBeGreaterThan(60e6);
    expect(grown).toBeLessThan(80e6);
    expect(Math.log2(10_000 / first.value)).toBeLessThan(5);
  });

  it("chance: four in ten end at once, of five one in a hundred; the others end between 2,500 and 3,300", () => {
    let ends = 0.3;
    for (let round = 0; round < 200; round++) ends = Math.exp(1.5 * (ends - 1));
    expect(ends).toBeCloseTo(0.42, 2);
    expect(Math.exp(-1.5)).toBeCloseTo(0.22, 2);
    expect(ends ** 5).toBeCloseTo(0.01, 2);
    const joined = Array.from({ length: 60 }, (_, seed) => figuresOf("chance", 3, {}, seed).joined!);
    for (const end of joined) expect(end < 50 || (end > 2_500 && end < 3_300)).toBe(true);
  });

  it("friends: K is the same however many one knows; 200 can be reached", () => {
    const contacts = [12, 40, 100];
    for (const each of contacts) expect(K("friends", 3, { contacts: each })).toBeCloseTo(K("friends", 1), 6);
    expect(settingOf("friends", 1).parameters.contacts).toBe(12);
    expect(figuresOf("friends", 3, { contacts: 40 }).joined).toBeGreaterThan(200);
  });

  it("plans: nobody loses where taking part is free, fewest where there are fees alone", () => {
    const [free, two, eight, fees] = [2, 3, 4, 5].map((step) => figuresOf("plans", step).losers!);
    expect(free).toBe(0);
    expect(fees).toBeLessThan(Math.min(two, eight));
  });
});

describe("the pupils' sheet", () => {
  it.each(lessons)("$id: every question to tick, and axes that the run fits on", (lesson) => {
    const { questions, axes } = pupilsSheet(lesson, lessonNotes[lesson.id]);
    expect(questions).toHaveLength(lesson.steps.filter(({ asks }) => asks?.kind === "choose").length);
    for (const { choices } of questions) expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(axes.asks).toMatch(/[.?]$/);
    if (axes.kind === "bars") {
      expect(axes.bars).toHaveLength(4);
      return;
    }
    const drawn = lesson.steps.findIndex(({ asks }) => asks?.kind === "draw");
    const step = drawn < 0 ? 1 : drawn + 1;
    expect(axes.days).toBe(settingOf(lesson.id, step).parameters.days);
    const { joined, active } = figuresOf(lesson.id, step);
    const { asks } = lesson.steps[step - 1];
    expect(axes.top).toBeGreaterThanOrEqual(
      (asks?.kind === "draw" && asks.of === "active" ? active : joined)!,
    );
  });
});
