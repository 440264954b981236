import { describe, expect, it } from "vitest";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { Plan, PlanKey } from "../../src/parameters/plan.ts";
import { plans } from "../../src/parameters/plans.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";

const empty = readLink("").state;
const paid = scenarios.find(({ plan }) => plan !== undefined)!;

/** The value that a link gives a plan, and the only note, if there is one. */
function read(key: PlanKey, text: string) {
  const { state, notes } = readLink(`v=1&plan.${key}=${encodeURIComponent(text)}`);
  expect(notes.length).toBeLessThan(2);
  return { value: state.plan[key], note: notes[0] ?? null };
}

describe("the plan in a link", () => {
  it("says what differs from the plan of the scenario, in the order of the table", () => {
    const plan: Plan = { ...emptyPlan, refundShare: 0.5, entryFee: 10_000, entrySplit: [0.5, 0.3, 0.1] };
    const query = writeLink({ ...empty, plan });
    expect(query).toBe("v=1&plan.entryFee=10000&plan.entrySplit=0.5~0.3~0.1&plan.refundShare=0.5");
    expect(readLink(query)).toEqual({ state: { ...empty, plan }, notes: [] });
  });

  it("gives back every plan to start from, without a note", () => {
    for (const plan of Object.values(plans)) {
      const state = { ...empty, plan };
      expect(readLink(writeLink(state))).toEqual({ state, notes: [] });
    }
  });

  it("says what of a scenario's plan was taken away", () => {
    const own = scenarioSetting(paid.key);
    expect(readLink(`scenario=${paid.key}`).state.plan).toEqual(own.plan);
    const query = writeLink({ ...empty, ...own, plan: emptyPlan });
    expect(query).toMatch(new RegExp(`^v=1&scenario=${paid.key}(&plan\\.\\w+=(0|1|none|no))+$`));
    expect(readLink(query)).toEqual({ state: { ...empty, ...own, plan: emptyPlan }, notes: [] });
  });

  it("keeps shares of a millionth, and a hundred levels", () => {
    const commission = Array.from({ length: 100 }, (_, level) => (level + 1) / 1_000_000);
    const state = { ...empty, plan: { ...plans.affiliate, commission, compression: true } };
    const query = writeLink(state);
    expect(query).toContain("plan.commission=0.000001~0.000002~");
    expect(query).toContain("~0.0001&plan.compression=yes");
    expect(readLink(query)).toEqual({ state, notes: [] });
  });
});

describe("repairing a value of a plan", () => {
  const fee = (text: string, rest: string) => `Plan (plan.entryFee) was “${text}”, ${rest}`;
  const split = (text: string, rest: string) => `Plan (plan.entrySplit) was “${text}”, ${rest}`;
  it.each([
    ["entryFee", "10000", 10_000, null],
    ["entryFee", "-500", 0, fee("-500", "which is not between 0 and 1000000000; 0 is taken.")],
    ["entryFee", "1e15", 1e9, fee("1e15", "which is not between 0 and 1000000000; 1000000000 is taken.")],
    ["entryFee", "49.90", 50, fee("49.90", "which is not a whole number; 50 is taken.")],
    ["entryFee", "abc", 0, fee("abc", "which is not a number; 0 is taken.")],
    ["entryFee", "", 0, "Plan (plan.entryFee) was empty, which is not a number; 0 is taken."],
    ["entryFee", "never", 0, fee("never", "which is not a number; 0 is taken.")],
    ["entryFee", "10.000", 10_000, fee("10.000", "read as 10000.")],
    ["ownUseShare", "2", 1, "Plan (plan.ownUseShare) was “2”, which is not between 0 and 1; 1 is taken."],
    ["ordersPerMonth", "1.25", 1.25, null],
    ["refundShare", "0.33333333", 0.333333, null],
    ["compression", "yes", true, null],
    ["compression", "Yes", true, "Plan (plan.compression) was “Yes”, read as yes."],
    [
      "compression",
      "maybe",
      false,
      "Plan (plan.compression) was “maybe”, which is none of yes, no; no is taken.",
    ],
    ["entrySplit", "none", [], null],
    ["entrySplit", "", [], null],
    ["entrySplit", "0.5", [0.5], null],
    ["entrySplit", "0.5~1.5", [0.5, 1.5], null],
    ["entrySplit", "0~0", [0, 0], null],
    ["entrySplit", "0,5~0.3", [0.5, 0.3], split("0,5~0.3", "of which level 1 is read as 0.5.")],
    [
      "entrySplit",
      "0.5~11",
      [0.5, 10],
      split("0.5~11", "of which level 2 is not between 0 and 10; 10 is taken."),
    ],
    [
      "entrySplit",
      "0.5~x~0.1",
      [0.5, 0, 0.1],
      split("0.5~x~0.1", "of which level 2 is not a number; 0 is taken."),
    ],
    ["entrySplit", "-1~x", [0, 0], split("-1~x", "of which level 1 is not between 0 and 10; 0 is taken.")],
  ] as const)("%s=%s", (key, text, value, note) => {
    expect(read(key, text)).toEqual({ value, note });
  });

  it.each(["abc", "NaN~NaN", "~~", "50 %"])(
    "leaves the scenario's own levels where %s is none at all",
    (text) => {
      const { state, notes } = readLink(`?scenario=pyramid&plan.entrySplit=${encodeURIComponent(text)}`);
      expect(state.plan.entrySplit).toEqual([0.5, 0.3, 0.1]);
      expect(notes).toEqual([split(text, "which is no list of shares; 0.5~0.3~0.1 is taken.")]);
    },
  );

  it("takes the first hundred levels", () => {
    const { value, note } = read("commission", Array.from({ length: 101 }, () => "0.01").join("~"));
    expect(value).toEqual(Array.from({ length: 100 }, () => 0.01));
    expect(note).toMatch(/which has more than 100 levels; the first 100 are taken\.$/);
  });

  it("takes the scenario's value, not an empty one", () => {
    const key = paid.plan!.entryFee > 0 ? "entryFee" : "price";
    expect(readLink(`scenario=${paid.key}&plan.${key}=x`).state.plan).toEqual(paid.plan);
  });
});
