import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnParts, isForetoldCurve } from "../../src/lessons/foretoldCurve.ts";
import { readProgress, writeProgress } from "../../src/lessons/keptProgress.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { advance, beginLesson, isWaiting } from "../../src/lessons/lessonProgress.ts";
import type { LessonEvent, LessonProgress } from "../../src/lessons/lessonProgress.ts";
import { lessons } from "../../src/lessons/lessons.ts";
import { stepSetting } from "../../src/lessons/stepSetting.ts";

const anyLesson = fc.constantFrom(...lessons);
const anyNumber = fc.oneof(fc.integer({ min: -20, max: 30_000 }), fc.double());
const anyPlace = fc.record({
  point: fc.oneof(fc.integer({ min: -3, max: 15 }), fc.double()),
  people: anyNumber,
});
const anyEvent: fc.Arbitrary<LessonEvent> = fc.oneof(
  fc.constantFrom<LessonEvent>({ type: "next" }, { type: "back" }, { type: "reveal" }, { type: "show" }),
  fc.record({ type: fc.constant("choose" as const), choice: fc.integer({ min: -2, max: 6 }) }),
  fc.record({ type: fc.constant("draw" as const), from: anyPlace, to: anyPlace }),
);

const startingPeople = (lesson: Lesson, { step, seed }: LessonProgress): number => {
  const { startingMembers, peopleEach } = stepSetting(lesson, step, seed).parameters;
  return startingMembers * peopleEach;
};
const play = (lesson: Lesson, events: readonly LessonEvent[]): LessonProgress =>
  events.reduce(
    (progress, event) => advance(progress, event, lesson, startingPeople(lesson, progress)),
    beginLesson(lesson),
  );

/** Does whatever a step asks for, and goes on. */
const through: readonly LessonEvent[] = [
  { type: "choose", choice: 0 },
  { type: "draw", from: { point: 3, people: 100 }, to: { point: 12, people: 1_000 } },
  { type: "reveal" },
  { type: "next" },
];

describe("progress in a lesson", () => {
  it("is valid after any events, and the same after it has been kept", () => {
    fc.assert(
      fc.property(anyLesson, fc.array(anyEvent, { maxLength: 60 }), (lesson, events) => {
        const progress = play(lesson, events);
        expect(lesson.steps[progress.step]).toBeDefined();
        for (const [at, answer] of Object.entries(progress.answers)) {
          const { asks } = lesson.steps[Number(at)];
          // What was shown to a class may have no answer of anybody.
          const isBare = answer.isRevealed && answer.chosen === undefined && answer.drawn === undefined;
          if (asks !== undefined && isBare) continue;
          if (asks?.kind === "choose") expect(asks.choices[answer.chosen!]).toBeDefined();
          else if (asks?.kind === "draw") {
            expect(isForetoldCurve(answer.drawn, asks.of)).toBe(true);
            expect(Math.max(...answer.drawn!)).toBeLessThanOrEqual(asks.top);
          } else expect.unreachable("an answer where nothing is asked");
        }
        // No question before this step waits: nobody has gone past one.
        lesson.steps.slice(0, progress.step).forEach((step, at) => {
          expect(isWaiting(step, progress.answers[at])).toBe(false);
        });
        expect(readProgress(writeProgress(progress), lessons)).toEqual(progress);
      }),
    );
  });

  it.each(lessons)("$id: leads to its end, and back to its beginning", (lesson) => {
    const last = lesson.steps.length - 1;
    const end = play(
      lesson,
      lesson.steps.flatMap(() => through),
    );
    expect(end.step).toBe(last);
    const back = lesson.steps.reduce((now) => advance(now, { type: "back" }, lesson, 1), end);
    expect(back.step).toBe(0);
    expect(back.answers).toEqual(end.answers);
  });

  const [lesson] = lessons;
  it("waits for an answer, and keeps it once it is revealed", () => {
    expect(play(lesson, [{ type: "next" }]).step).toBe(0);
    expect(play(lesson, [{ type: "reveal" }]).answers).toEqual({});
    const chosen = play(lesson, [
      { type: "choose", choice: 1 },
      { type: "reveal" },
      { type: "choose", choice: 2 },
    ]);
    expect(chosen.answers[0]).toEqual({ chosen: 1, isRevealed: true });
  });

  it("begins where it is told to, or at the nearest step", () => {
    expect(beginLesson(lesson, { step: 2 }).step).toBe(2);
    expect(beginLesson(lesson, { step: 99 }).step).toBe(lesson.steps.length - 1);
  });
});

describe("a drawn curve", () => {
  const at = lessons[0].steps.findIndex(({ asks }) => asks?.kind === "draw");
  const drawn = (...strokes: readonly [number, number][][]): readonly number[] => {
    const events = strokes.map(([from, to = from]): LessonEvent => ({
      type: "draw",
      from: { point: from[0], people: from[1] },
      to: { point: to[0], people: to[1] },
    }));
    const begun = beginLesson(lessons[0], { step: at });
    return events.reduce((progress, event) => advance(progress, event, lessons[0], 20), begun).answers[at]
      .drawn!;
  };

  it("never falls where it tells who has joined: what lies in the way comes along", () => {
    expect(drawn([[6, 500]])).toEqual([20, 20, 20, 20, 20, 20, ...Array<number>(7).fill(500)]);
    expect(drawn([[6, 500]], [[8, 100]])).toEqual([
      20, 20, 20, 20, 20, 20, 100, 100, 100, 500, 500, 500, 500,
    ]);
  });

  it("takes all points of a quick stroke, to either side", () => {
    const line = [20, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_100, 1_200];
    expect(
      drawn([
        [1, 100],
        [12, 1_200],
      ]),
    ).toEqual(line);
    expect(
      drawn([
        [12, 1_200],
        [1, 100],
      ]),
    ).toEqual(line);
  });

  it("keeps to its scale and its beginning", () => {
    expect(
      drawn([
        [0, 5_000],
        [1, 1e9],
      ])[0],
    ).toBe(20);
    expect(drawn([[12, 1e9]])[drawnParts]).toBe(10_000);
    expect(drawn([[12, -5]])[drawnParts]).toBe(20);
  });
});

describe("a kept progress", () => {
  const step = { lesson: "cliff", step: 0, answers: {}, seed: null, link: "" };
  it.each([
    null,
    "",
    "{",
    "[]",
    "3",
    `"cliff"`,
    JSON.stringify({ ...step, lesson: "no such" }),
    JSON.stringify({ ...step, step: 99 }),
    JSON.stringify({ ...step, step: 0.5 }),
    JSON.stringify({ ...step, step: "1" }),
    JSON.stringify({ ...step, lesson: "__proto__" }),
  ])("that fits nothing is none: %s", (text) => {
    expect(readProgress(text, lessons)).toBeNull();
  });

  it.each([
    [{ 0: { chosen: 17, isRevealed: true } }],
    [{ 0: { drawn: [1, 2] } }],
    [{ 1: { drawn: Array(13).fill(-1) } }],
    [{ 1: { drawn: Array(13).fill(1e9) } }],
    [{ 1: { drawn: Array.from({ length: 13 }, (_, at) => 100 - at) } }],
    [{ 2: { chosen: 0, isRevealed: true } }],
    [{ 0: "yes" }],
    ["rubbish"],
    [null],
  ])("keeps no answer that does not fit its step: %j", (answers) => {
    expect(readProgress(JSON.stringify({ ...step, answers }), lessons)).toEqual(step);
  });

  it("keeps a seed only where it may be one", () => {
    expect(readProgress(JSON.stringify({ ...step, seed: 7 }), lessons)?.seed).toBe(7);
    for (const seed of [-1, 0.5, 1e12, "7"])
      expect(readProgress(JSON.stringify({ ...step, seed }), lessons)?.seed).toBeNull();
  });
});
