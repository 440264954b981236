import { describe, expect, test } from "vitest";
import type { RunColumns } from "../../../src/model/run.ts";
import { scenarioSetting } from "../../../src/parameters/scenarios.ts";
import { emptyPlan } from "../../../src/parameters/plan.ts";
import type { ComparedRun } from "../../../src/page/words/comparedRun.ts";
import { sayDifference } from "../../../src/page/words/sayDifference.ts";
import { sayOtherValues } from "../../../src/page/words/sayOtherValues.ts";
import { madeUpHistory } from "../../store/madeUpHistory.ts";

/** A run of which only what is counted matters: everybody is there from a day on. */
interface Counts {
  readonly name?: string;
  /** Days on which the members join, in order. */
  readonly joinDays: readonly number[];
  /** Invitations a day. */
  readonly sentADay?: number;
  readonly left?: number;
  readonly K?: number | null;
  /** undefined: nobody pays; null: it is not known yet. */
  readonly lossShare?: number | null;
  readonly changed?: Partial<RunColumns>;
  readonly seed?: number;
}

const days = 180;

function runOf({
  name = "B",
  joinDays,
  sentADay = 1,
  left = 0,
  K = 2,
  lossShare,
  changed,
  seed = 1,
}: Counts): ComparedRun {
  const { columns } = madeUpHistory({ members: joinDays.length, parameters: { seed } });
  const { census, people } = columns;
  const joined = Float64Array.from(
    { length: census.rows },
    (_, day) => joinDays.filter((at) => at <= day).length,
  );
  const counted = {
    ...columns,
    people: { ...people, joinDays: Float64Array.from(joinDays) },
    changes: { count: 0, days: new Float64Array(), rows: new Int32Array(), active: new Uint8Array() },
    census: { ...census, joined, active: joined.map((count) => Math.max(0, count - left)) },
    ...changed,
  };
  const sent = Float64Array.from({ length: census.rows }, (_, day) => sentADay * day);
  return {
    name,
    columns: counted,
    sent,
    K,
    isPaid: lossShare !== undefined,
    lossShareAt: () => lossShare ?? null,
  };
}

const said = (first: Counts, second: Counts, day = days): string =>
  sayDifference(runOf({ name: "A", ...first, seed: 7 }), runOf(second), day)
    .map((sentence) => sentence.map(({ text }) => text).join(""))
    .join(" ")
    .replaceAll("\u00a0", " ");

/** So many members, one a day from the first. */
const one = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);

describe("two runs", () => {
  test("the one with more members is spoken of, whichever side it is", () => {
    expect(said({ joinDays: one(50) }, { joinDays: one(100) })).toMatch(
      /^On day 180, B has 2 × the members of A/,
    );
    expect(said({ joinDays: one(100) }, { joinDays: one(50) })).toMatch(
      /^On day 180, A has 2 × the members of B/,
    );
  });

  test("a little more is told in per cent, as many as that, none as none", () => {
    expect(said({ joinDays: one(100) }, { joinDays: one(104) })).toContain("B has 4.0 % more members than A");
    expect(said({ joinDays: one(100) }, { joinDays: one(140) })).toContain("B has 40 % more members than A");
    expect(said({ joinDays: one(100) }, { joinDays: one(150) })).toContain("B has 1.5 × the members of A");
    expect(said({ joinDays: one(100) }, { joinDays: one(100) })).toContain("both have 100 members");
    expect(said({ joinDays: one(100) }, { joinDays: one(101) })).toContain("both have about 100 members");
    expect(said({ joinDays: [] }, { joinDays: one(3) })).toContain("B has 3 members, A none");
    expect(said({ joinDays: [] }, { joinDays: [] })).toContain("nobody has joined on either side");
  });

  test("the same invitations that brought more are told, as many more for as many more are not", () => {
    const more = { joinDays: one(160) };
    expect(said({ joinDays: one(100) }, more)).toContain(
      "B has 1.6 × the members of A, with as many invitations",
    );
    expect(said({ joinDays: one(100), sentADay: 2 }, more)).toContain("with 50 % fewer invitations");
    expect(said({ joinDays: one(100) }, { ...more, sentADay: 1.6 })).not.toContain("invitations");
  });

  test("where money moves, who lost it is told in any case", () => {
    const [first, second] = [
      { joinDays: one(100), lossShare: 0.72 },
      { joinDays: one(160), lossShare: 0.94 },
    ];
    expect(said(first, second)).toBe(
      "On day 180, B has 1.6 × the members of A, with as many invitations; 94 % of them have lost money, beside 72 %.",
    );
    expect(said(first, { joinDays: one(100), lossShare: 0.72 })).toContain(
      "72 % have lost money in B, 72 % in A",
    );
    expect(said({ joinDays: one(100) }, second)).toContain("94 % have lost money in B, and in A nobody pays");
    expect(said({ joinDays: one(100), lossShare: null }, second)).not.toContain("lost");
  });

  test("who stayed is told where it differs", () => {
    const text = said({ joinDays: one(100), left: 80 }, { joinDays: one(104), left: 10 });
    expect(text).toContain("90 % of them are still active, beside 20 %");
  });

  test("three things are told at most, and they stay the same while it plays", () => {
    const first = { joinDays: one(60), left: 20, lossShare: 0.5, K: 1 };
    const second = { joinDays: one(170), sentADay: 4, lossShare: 0.9, K: 9 };
    const topics = (text: string): number =>
      [/members/, /invitations/, /lost/, /active/, /already/, /K is/].filter((topic) => topic.test(text))
        .length;
    for (const day of [40, 80, 120, 180]) expect(topics(said(first, second, day))).toBeLessThanOrEqual(3);
    expect(said(first, second, 100).replaceAll(/[\d.]+/g, "#")).toBe(
      said(first, second, 150).replaceAll(/[\d.]+/g, "#"),
    );
  });

  test("a run that has ended is read at its end, and it is said when that was", () => {
    const ended = { reachedDay: 38, endedBy: "memberLimit" } as const;
    const text = said({ joinDays: one(30), changed: ended }, { joinDays: one(90) });
    expect(text).toContain("B has 3 × the members of A");
    expect(text).toContain("A ended on day 38, at the most members that a run may have.");
    expect(said({ joinDays: one(30), changed: ended }, { joinDays: one(90) }, 38)).not.toContain("ended");
  });

  test("people are counted, not the points that stand for them", () => {
    const { columns } = runOf({ joinDays: one(10) });
    const each = { parameters: { ...columns.parameters, peopleEach: 50 } };
    expect(said({ joinDays: one(100) }, { joinDays: one(10), changed: each })).toContain(
      "B has 5 × the members of A",
    );
  });
});

describe("one run under two plans", () => {
  const pair = (first?: number | null, second?: number | null): string =>
    sayDifference(
      runOf({ name: "A", joinDays: one(100), lossShare: first }),
      runOf({ joinDays: one(100), lossShare: second }),
      days,
    )
      .flat()
      .map(({ text }) => text)
      .join("")
      .replaceAll("\u00a0", " ");

  test("only the money differs", () => {
    expect(pair(0.72, 0.94)).toBe(
      "The same people with the same invitations: only the money differs. On day 180, 72 % have lost money in A, 94 % in B.",
    );
    expect(pair(undefined, 0.94)).toContain("nobody pays in A, 94 % have lost money in B");
    expect(pair(null, null)).toBe("The same people with the same invitations: only the money differs.");
  });

  test("of two that are alike it is said what to do", () => {
    expect(pair()).toBe("The same people with the same invitations: change a value to see a difference.");
  });
});

describe("in what two settings differ", () => {
  const opening = scenarioSetting("opening");
  const changed = (values: object): typeof opening => ({
    ...opening,
    parameters: { ...opening.parameters, ...values },
  });

  test("a value or two are told, more are counted", () => {
    expect(sayOtherValues(opening, changed({ conversion: 0.3 })).replaceAll("\u00a0", " ")).toBe(
      "Conversion: 22 % beside 30 %",
    );
    const many = changed({ conversion: 0.3, invitesPerWeek: 9, churnPerMonth: 0 });
    expect(sayOtherValues(opening, many)).toBe("3 values differ");
  });

  test("what has no effect is not told, nor what two scenarios differ in", () => {
    expect(sayOtherValues(opening, changed({ rewiring: 0.5 }))).toBe("");
    expect(sayOtherValues(opening, scenarioSetting("skok"))).toBe("");
  });

  test("so is the plan: a value or two, or that it differs", () => {
    const planned = (values: object): typeof opening => ({ ...opening, plan: { ...emptyPlan, ...values } });
    const told = (values: object): string =>
      sayOtherValues(opening, planned(values)).replaceAll("\u00a0", " ");
    expect(told({ entrySplit: [0.5, 0.3] })).toBe("Of the fee, up the line: none beside 50 %, 30 %");
    expect(told({ entryFee: 100, price: 100, unitCost: 50 })).toBe("Who is paid what");
    expect(told({ entrySplit: Array.from({ length: 20 }, (_, at) => at / 100) })).toBe("Who is paid what");
    expect(told({})).toBe("");
  });
});
