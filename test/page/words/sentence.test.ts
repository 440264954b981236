import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralParameters, openingParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { scenarioParameters } from "../../../src/parameters/scenarios.ts";
import { sentenceParts } from "../../../src/page/words/sentence.ts";
import { anyParameters } from "../../parameters/linkStates.ts";

/** The sentence with its controls in brackets. */
const say = (parameters: Parameters): string =>
  sentenceParts(parameters)
    .map((part) => ("key" in part ? `[${part.text}]` : part.text))
    .join("")
    .replaceAll("\u00a0", " ");

const opening = (changed: Partial<Parameters>) => say({ ...openingParameters, ...changed });

describe("the sentence", () => {
  it("says the opening", () => {
    expect(opening({})).toBe(
      "Each member invites [4 people a week], losing interest by half every [3 weeks]. " +
        "[22 %] of the invited join, about [4 days] later. [15 %] of the members leave every month. " +
        "There are [20,000] people in all, and [10] begin.",
    );
  });

  it("says Skok's example", () => {
    expect(say(scenarioParameters("skok"))).toBe(
      "Each member invites [10 people] on joining. [20 %] of the invited join, exactly [2 days] later. " +
        "[Nobody] leaves. There is always somebody new to invite, and [10] begin.",
    );
  });

  it("says Hotmail", () => {
    expect(say(scenarioParameters("hotmail"))).toBe(
      "Each member invites [0.6 people a week] and [never] loses interest. " +
        "[25 %] of the invited join, about [1 day] later. [5 %] of the members leave every month. " +
        "There are [53,500] people in all, and [1] begins. [2.75 people a day] join without an invitation. " +
        "Each of them stands for [200 people].",
    );
  });

  it.each([
    [{ invitesPerWeek: 1 }, "Each member invites [1 person a week], losing"],
    [{ invitesPerWeek: 0 }, "Each member invites [0 people a week]. [22 %]"],
    [{ enthusiasmHalfLife: 1 }, "losing interest by half every [day]."],
    [{ promoterShare: 0.6 }, "[60 %] of the members invite others, [4 people a week] each, losing interest"],
    [{ promoterShare: 0.6, enthusiasmHalfLife: Infinity }, "each, and [never] lose interest. [22 %]"],
    [{ inviteStyle: "burst" }, "Each member invites about [8 people] on joining. [22 %]"],
    [{ inviteStyle: "burst", inviteSpread: "fixed", invitesPerMember: 1 }, "invites [1 person] on joining."],
    [
      { inviteStyle: "burst", inviteSpread: "geometric" },
      "invites [8 people] on average, some far more than others, on joining.",
    ],
    [
      { inviteStyle: "burst", sendDelayDays: 7 },
      "invites about [8 people], about [7 days] after joining. [22 %]",
    ],
    [
      { inviteStyle: "burst", promoterShare: 0.05 },
      "[5 %] of the members invite others, about [8 people] each on joining.",
    ],
    [{ conversion: 1 }, "[All] of the invited join, about [4 days] later."],
    [{ conversion: 0 }, "[0 %] of the invited join. [15 %]"],
    [{ cycleDays: 0 }, "[22 %] of the invited join [at once]. [15 %]"],
    [{ cycleShape: "staged" }, "about [4 days] later, in [3 stages]. [15 %]"],
    [{ cycleShape: "staged", cycleStages: 1 }, "later, in [1 stage]."],
    [{ activation: 0.7 }, "[70 %] of those who join become active. [15 %]"],
    [{ churnPerMonth: 1 }, "[100 %] of the members leave at once."],
    [{ churnShape: 0.5 }, "[15 %] of the members leave in their first month, fewer in each month after."],
    [{ churnShape: 2 }, "[15 %] of the members leave in their first month, more in each month after."],
    [
      { quitWithoutRecruitsDays: 90 },
      "every month. Whoever has brought nobody after [90 days] gives up. There",
    ],
    [{ startingMembers: 1 }, "and [1] begins."],
    [{ startingMembers: 0 }, "and [nobody] begins."],
    [{ population: 1 }, "There is [1] person in all, and"],
    [{ organicPerDay: 1 }, "[1 person a day] joins without an invitation."],
  ] as const satisfies readonly (readonly [Partial<Parameters>, string])[])("%j", (changed, words) => {
    expect(opening(changed)).toContain(words);
  });

  it("leaves out what has no effect", () => {
    const keys = sentenceParts({ ...neutralParameters, invitesPerMember: 3 }).flatMap((part) =>
      "key" in part ? [part.key] : [],
    );
    expect(keys).toEqual(["invitesPerMember", "conversion", "cycleDays", "churnPerMonth", "startingMembers"]);
  });

  it("is well formed for every setting: each control once, single spaces, a full stop at the end", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const parts = sentenceParts(parameters);
        const keys = parts.flatMap((part) => ("key" in part ? [part.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        for (const part of parts) expect(part.text).not.toBe("");
        expect(say(parameters)).toMatch(/^[A-Z[].*\.$/);
        expect(say(parameters)).not.toMatch(/ {2}| [.,]|undefined|NaN/);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
