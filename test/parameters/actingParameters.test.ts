import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acts, actingParameters, offeredChoices } from "../../src/parameters/actingParameters.ts";
import { agreeing } from "../../src/parameters/agreeing.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { completeParameters, flawOf } from "../../src/parameters/completeParameters.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../src/parameters/parameterTable.ts";
import { anyParameters } from "./linkStates.ts";

const acting = (subset: Partial<Parameters>): Parameters => actingParameters(completeParameters(subset));
const isActing = (key: ParameterKey, subset: Partial<Parameters>): boolean =>
  acts(key, completeParameters(subset));

describe("acting parameters", () => {
  it.each<[ParameterKey, Partial<Parameters>, Partial<Parameters>]>([
    ["population", { market: "mixed" }, { market: "unlimited" }],
    ["population", { market: "network" }, { market: "unlimited" }],
    ["network", { market: "network" }, { market: "mixed" }],
    ["contacts", { market: "network" }, { market: "mixed" }],
    ["contacts", { networkEffect: 0.1 }, { networkEffect: 0.1, market: "unlimited" }],
    ["rewiring", { market: "network", network: "small-world" }, { market: "network" }],
    ["communities", { market: "network", network: "communities" }, { market: "network" }],
    ["mixing", { market: "network", network: "communities" }, { network: "communities" }],
    ["networkSeed", { market: "network" }, { market: "unlimited" }],
    ["startPlacement", { market: "network" }, { market: "mixed" }],
    ["invitesPerWeek", { inviteStyle: "steady" }, { inviteStyle: "burst" }],
    ["invitesPerMember", { inviteStyle: "circle" }, { inviteStyle: "circle", market: "network" }],
    ["circleShare", { inviteStyle: "circle", market: "network" }, { inviteStyle: "circle" }],
    ["sendDelayDays", { inviteStyle: "circle", market: "network" }, { inviteStyle: "steady" }],
    ["cycleStages", { cycleShape: "staged" }, { cycleShape: "fixed" }],
    ["misfitConversion", { fitShare: 0.9 }, { fitShare: 1 }],
    ["targeting", { fitShare: 0 }, {}],
    ["fatigue", { market: "mixed" }, { market: "unlimited" }],
    ["burn", { market: "network" }, { market: "unlimited" }],
    ["maxAsks", { market: "network", inviteStyle: "burst" }, { market: "network", inviteStyle: "circle" }],
    ["networkEffect", { market: "mixed" }, { market: "unlimited" }],
    ["threshold", { market: "network" }, { market: "mixed" }],
    ["stickiness", { market: "network" }, { market: "network", churnPerMonth: 0 }],
    ["churnShape", { churnPerMonth: 0.1 }, { churnPerMonth: 0 }],
    [
      "returnPerMonth",
      { churnPerMonth: 0, quitWithoutRecruitsDays: 30 },
      { churnPerMonth: 0, activation: 0.5 },
    ],
    ["winback", { churnPerMonth: 0, activation: 0.5 }, { churnPerMonth: 0 }],
    ["winback", { market: "network" }, { market: "unlimited" }],
  ])("%s acts with %o and not with %o", (key, yes, no) => {
    expect(isActing(key, yes)).toBe(true);
    expect(isActing(key, no)).toBe(false);
  });

  it("have no fatigue in an unlimited market, and keep the luck and the people behind each point", () => {
    const set = {
      market: "unlimited",
      fatigue: 0.5,
      seed: 3,
      peopleEach: 20,
      memberLimit: 50,
      days: 9,
    } as const;
    expect(acting(set)).toMatchObject({ ...set, fatigue: 0, conversion: openingParameters.conversion });
  });

  it("keep what tests give", () => {
    const given = { market: "network", network: "given", contactCounts: [1, 1], startPersons: [0] } as const;
    expect(acting(given)).toMatchObject(given);
    expect(acting(given).contacts).toBe(parameterTable.contacts.neutral);
  });

  it("are allowed, agree and act themselves, whatever is set", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const neutral = actingParameters(parameters);
        for (const key of parameterKeys) {
          expect(flawOf(key, neutral[key]), key).toBeNull();
          if (!acts(key, parameters)) expect(neutral[key], key).toBe(parameterTable[key].neutral);
        }
        expect(actingParameters(neutral)).toEqual(neutral);
        expect(agreeing(neutral)).toBe(neutral);
        expect(completeParameters(neutral)).toEqual(neutral);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("what agrees", () => {
  it("is left alone", () => {
    expect(agreeing(openingParameters)).toBe(openingParameters);
  });

  it("has no circle without contacts, and no more contacts than there may be", () => {
    const set = completeParameters({ inviteStyle: "circle", population: 10_000_000, contacts: 9 });
    expect(agreeing(set)).toEqual({ ...set, inviteStyle: "burst" });
    expect(agreeing({ ...set, market: "network" })).toEqual({ ...set, market: "network", contacts: 4 });
  });
});

describe("the choices offered", () => {
  it("have a circle among contacts only, and never the network of tests", () => {
    expect(offeredChoices("inviteStyle", openingParameters)).toEqual(["steady", "burst"]);
    expect(offeredChoices("inviteStyle", { ...openingParameters, market: "network" })).toEqual([
      "steady",
      "burst",
      "circle",
    ]);
    expect(offeredChoices("network", openingParameters)).not.toContain("given");
    expect(offeredChoices("seed", openingParameters)).toEqual([]);
  });
});
