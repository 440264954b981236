import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { parameterGroups } from "../../../src/parameters/parameterTable.ts";
import type { ParameterGroup, Parameters } from "../../../src/parameters/parameterTable.ts";
import { groupSummary } from "../../../src/page/words/groupSummary.ts";
import { anyParameters } from "../../parameters/linkStates.ts";

const say = (group: ParameterGroup, changed: Partial<Parameters> = {}): string =>
  groupSummary(group, { ...openingParameters, ...changed }).replaceAll("\u00a0", " ");

describe("a folded group", () => {
  it.each<[ParameterGroup, Partial<Parameters>, string]>([
    ["people", {}, "Limited · People in all 20,000 · Members at the start 10"],
    [
      "people",
      { market: "unlimited", organicPerDay: 3 },
      "Unlimited · Members at the start 10 · Join by themselves 3 a day",
    ],
    ["network", { market: "network" }, "By chance · Contacts of a person 12"],
    [
      "network",
      { market: "network", network: "communities", startPlacement: "best-connected", networkSeed: 2 },
      "Groups · Contacts of a person 12 · Number of groups 50 · 3 more",
    ],
    ["inviting", {}, "Week by week · Invitations a week 4 · Interest halves every 3 weeks"],
    [
      "inviting",
      { market: "network", inviteStyle: "circle" },
      "Everybody they know · Contacts who are asked 100 %",
    ],
    ["joining", {}, "Conversion 22 % · Cycle time 4 days"],
    ["joining", { cycleShape: "staged" }, "Conversion 22 % · Cycle time 4 days · Stages 3"],
    ["resistance", {}, "Nothing set"],
    ["resistance", { market: "unlimited", fatigue: 0.5 }, "Nothing set"],
    ["resistance", { networkEffect: 0.1, burn: 1 }, "Put off for good 100 % · Pull of active contacts 10 %"],
    ["resistance", { market: "network", maxAsks: 0 }, "Stops asking a contact after 0 asks"],
    ["staying", {}, "Churn 15 % a month"],
    ["staying", { churnPerMonth: 0 }, "Churn 0 % a month"],
    ["run", {}, "Length of the run 180 days · Seed 11"],
  ])("%s %o", (group, changed, words) => {
    expect(say(group, changed)).toBe(words);
  });

  it("is short, whatever is set", () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        for (const group of Object.keys(parameterGroups) as ParameterGroup[]) {
          const words = groupSummary(group, parameters);
          expect(words).not.toBe("");
          expect(words).not.toMatch(/undefined|NaN/);
          expect(words.split(" · ").length).toBeLessThanOrEqual(4);
        }
      }),
      { seed: 8 },
    );
  });
});
