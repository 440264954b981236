import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralParameters, openingParameters } from "../../../src/parameters/baseParameters.ts";
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
    [
      { market: "network", inviteStyle: "circle" },
      "Each member invites [all] of their contacts once, on joining. [22 %]",
    ],
    [
      { market: "network", inviteStyle: "circle", circleShare: 0.4, sendDelayDays: 3, promoterShare: 0.5 },
      "[50 %] of the members invite others, [40 %] of their contacts once each, about [3 days] after joining.",
    ],
    [{ market: "network" }, "Each member invites [4 contacts a week], losing"],
    [{ market: "network", maxAsks: 1 }, "Nobody asks the same contact more than [once]. [22 %]"],
    [
      { market: "network", maxAsks: 0 },
      "Nobody asks the same contact more than [0 times], so nobody is ever asked.",
    ],
    [{ fitShare: 0.4 }, "later. It suits [40 %] of all people; of the others [nobody] joins. [15 %]"],
    [{ conversion: 0, fitShare: 0.4, misfitConversion: 1 }, "[0 %] of the invited whom it suits join, about"],
    [
      { market: "network", inviteStyle: "circle", fitShare: 0.4, targeting: 1 },
      "Members leave out [100 %] of the contacts whom it does not suit.",
    ],
    [{ fatigue: 1 }, "Each earlier invitation lowers somebody’s chance to join by [100 %]. [15 %]"],
    [{ burn: 1 }, "Of those who refuse, [100 %] can never be reached again."],
    [
      { networkEffect: 0.1 },
      "People have [12 contacts]; every other one who is active raises the chance to join by [10 %].",
    ],
    [
      { market: "network", threshold: 1000 },
      "Nobody thinks of joining before [1,000] of their contacts are active.",
    ],
    [{ organicPerDay: 1 }, "[1 person a day] joins without an invitation."],
  ] as const satisfies readonly (readonly [Partial<Parameters>, string])[])("%j", (changed, words) => {
    expect(opening(changed)).toContain(words);
  });

  it("says who knows whom, of every kind of network", () => {
    const among = (changed: Partial<Parameters>) =>
      opening({ market: "network", ...changed }).replace(/^.*every month\. /, "");
    expect(among({})).toBe(
      "There are [20,000] people in all, each knowing about [12 others] by chance, and [10] begin.",
    );
    expect(among({ network: "small-world", contacts: 1 })).toBe(
      "There are [20,000] people in all, each knowing [1 neighbour] or, for [5 %] of the contacts, somebody far away, and [10] begin.",
    );
    expect(among({ network: "scale-free", startPlacement: "best-connected" })).toBe(
      "There are [20,000] people in all, knowing [12 others] on average, most of them fewer and some very many, and the [10] best connected begin.",
    );
    expect(among({ network: "communities", startPlacement: "neighbours" })).toBe(
      "There are [20,000] people in all, in [50 groups], each knowing about [12 others], [10 %] of them in other groups, and [10] who stand close together begin.",
    );
    expect(among({ startPlacement: "neighbours", startingMembers: 1 })).toMatch(/, and \[1\] begins\.$/);
  });

  it("says everything at once in sentences that can be read", () => {
    expect(
      opening({
        market: "network",
        promoterShare: 0.6,
        inviteStyle: "burst",
        sendDelayDays: 3,
        maxAsks: 2,
        fitShare: 0.4,
        misfitConversion: 0.05,
        targeting: 0.3,
        fatigue: 0.2,
        burn: 0.1,
        networkEffect: 0.15,
        threshold: 2,
        activation: 0.7,
        stickiness: 0.5,
        returnPerMonth: 0.05,
        winback: 0.5,
      }),
    ).toBe(
      "[60 %] of the members invite others, about [8 contacts] each, about [3 days] after joining. " +
        "Nobody asks the same contact more than [2 times]. " +
        "[22 %] of the invited whom it suits join, about [4 days] later. " +
        "It suits [40 %] of all people; of the others [5 %] join. " +
        "[30 %] of the invitations are aimed at those whom it suits. " +
        "Each earlier invitation lowers somebody’s chance to join by [20 %]. " +
        "Of those who refuse, [10 %] can never be reached again. " +
        "Every other active contact raises somebody’s chance to join by [15 %]. " +
        "Nobody thinks of joining before [2] of their contacts are active. " +
        "[70 %] of those who join become active. [15 %] of the members leave every month. " +
        "Active contacts keep them in, with a hold of [0.5] each. " +
        "[5 %] of those who left come back every month. " +
        "Whoever left accepts a new invitation [50 %] as readily as others. " +
        "There are [20,000] people in all, each knowing about [12 others] by chance, and [10] begin.",
    );
  });

  it("says no rule that does not act", () => {
    const resisting = { fatigue: 0.5, burn: 0.5, networkEffect: 1, winback: 1, maxAsks: 1, threshold: 5 };
    expect(opening({ ...resisting, stickiness: 1, market: "unlimited" })).toBe(
      opening({ market: "unlimited" }),
    );
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
        expect(say(parameters)).not.toMatch(/ {2}| [.,]|[.,]{2}|undefined|NaN/);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
