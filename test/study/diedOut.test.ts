import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import { runTask } from "../../src/study/runTask.ts";
import { ensembleOf, settingOf } from "./smallStudies.ts";

const runsOf = (parameters: Parameters, runs: number): Outcome[] =>
  Array.from({ length: runs }, (_, i) => runTask(ensembleOf(parameters, runs), { variant: 0, seed: i + 1 }));

const sent = settingOf({
  inviteStyle: "burst",
  inviteSpread: "poisson",
  invitesPerMember: 6,
  conversion: 0.25,
  cycleDays: 4,
  cycleShape: "exponential",
  days: 365,
});
const mixed = { ...sent, market: "mixed", population: 3_000 } as const;
const network = { ...sent, market: "network", population: 1_500, contacts: 12 } as const;

/** The share that died out is that of theory within four standard deviations, and what the market's end adds. */
function expectAsExpected(parameters: Parameters, runs: number, besides = 0): void {
  const chance = expected({ ...parameters, days: 1 }).extinctionChance!;
  const died = runsOf(parameters, runs).filter(({ diedOut }) => diedOut).length / runs;
  const deviation = Math.sqrt((chance * (1 - chance)) / runs);
  expect(chance).toBeGreaterThan(0.05);
  expect(chance).toBeLessThan(0.95);
  expect(Math.abs(died - chance)).toBeLessThan(4 * deviation + besides);
}

describe("a run has died out", () => {
  test("as often as theory expects, in a market without end whose members leave", () => {
    expectAsExpected(
      settingOf({
        inviteStyle: "steady",
        invitesPerWeek: 2,
        conversion: 0.2,
        cycleDays: 2,
        cycleShape: "exponential",
        churnPerMonth: 0.5,
        memberLimit: 1_000,
        days: 700,
      }),
      400,
    );
  });

  test("as often as theory expects, in a mixed market of K 1.5", () => {
    expectAsExpected({ ...mixed, startingMembers: 1 }, 200);
    expectAsExpected({ ...mixed, inviteSpread: "geometric", startingMembers: 3 }, 200);
  });

  test("as often as theory expects, along contacts", () => {
    expectAsExpected({ ...network, conversion: 0.3, startingMembers: 1 }, 150, 0.02);
    expectAsExpected({ ...network, inviteStyle: "circle", conversion: 0.15, startingMembers: 2 }, 150, 0.02);
  });

  test("always, where each member brings fewer than one, even while the last go on", () => {
    const few = { ...mixed, startingMembers: 20, conversion: 0.12 };
    expect(runsOf(few, 100).every(({ diedOut }) => diedOut)).toBe(true);
    const cutOff = runsOf({ ...few, days: 10 }, 20);
    expect(cutOff.some(({ endedBy }) => endedBy === "horizon")).toBe(true);
    expect(cutOff.every(({ diedOut }) => diedOut)).toBe(true);
  });

  test("before it was large, not when it has used the market up", () => {
    const runs = runsOf({ ...mixed, startingMembers: 3 }, 100);
    const died = runs.filter(({ diedOut }) => diedOut);
    const lived = runs.filter(({ diedOut }) => !diedOut);
    expect(died.length).toBeGreaterThan(2);
    expect(Math.max(...died.map(({ joined }) => joined))).toBeLessThan(300);
    expect(Math.min(...lived.map(({ joined }) => joined))).toBeGreaterThan(1_000);
    // Both are over: what was there is all gone.
    expect(lived.some(({ endedBy }) => endedBy === "exhausted")).toBe(true);
  });

  test("before it was large, along contacts too, where invitations come back to the sponsor", () => {
    const runs = runsOf({ ...network, conversion: 0.3, startingMembers: 2 }, 100);
    const sizes = runs.filter(({ diedOut }) => !diedOut).map(({ joined }) => joined);
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThan(300);
  });

  test("not while somebody has only just joined, who has hardly begun to invite", () => {
    const late = settingOf({
      inviteStyle: "steady",
      invitesPerWeek: 2,
      enthusiasmHalfLife: 5,
      conversion: 0.9,
      cycleDays: 60,
      days: 61,
    });
    const justJoined = runsOf(late, 200).filter(({ joined }) => joined > 1);
    expect(justJoined.length).toBeGreaterThan(20);
    expect(justJoined.some(({ diedOut, endedBy }) => diedOut && endedBy !== "exhausted")).toBe(false);
  });

  test("never while people join by themselves, nor at the member limit", () => {
    const alone = { ...mixed, startingMembers: 0, organicPerDay: 0.5, conversion: 0 };
    expect(runsOf(alone, 20).some(({ diedOut }) => diedOut)).toBe(false);
    const limited = runsOf({ ...mixed, startingMembers: 30, memberLimit: 40 }, 20);
    expect(limited.every(({ endedBy, diedOut }) => endedBy === "memberLimit" && !diedOut)).toBe(true);
  });

  test("where nobody ever was", () => {
    expect(runsOf({ ...mixed, startingMembers: 0 }, 3).every(({ diedOut }) => diedOut)).toBe(true);
  });

  test("not while a few are still at it", () => {
    const slow = settingOf({ inviteStyle: "steady", invitesPerWeek: 2, conversion: 0.1, days: 30 });
    const runs = runsOf(slow, 50);
    expect(runs.some(({ joined }) => joined === 1)).toBe(true);
    expect(runs.some(({ diedOut }) => diedOut)).toBe(false);
  });
});
