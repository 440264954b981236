import { expect, test } from "vitest";
import { expected } from "../../../src/model/expected.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { continueNumbers } from "../../../src/study/fit/continuing.ts";
import { readPoint } from "../../../src/study/fit/fitTarget.ts";
import { stepNumbersOf } from "../../../src/study/fit/stepNumbers.ts";
import { pointOf, priorsOf } from "../../../src/study/fit/priors.ts";
import { settingOf } from "../../../src/study/fit/settingOf.ts";
import { at } from "../../../src/study/fit/unknowns.ts";
import { numbersOf } from "./madeSeries.ts";

const logit = (share: number): number => Math.log(share / (1 - share));

/** The point that stands for a setting, beside numbers of who joined by its theory. */
function exactPoint(parameters: Parameters, days: number) {
  const { joined, K } = expected(parameters);
  const numbers = stepNumbersOf(numbersOf(joined!.slice(0, days + 1)), Infinity, 0);
  const point = pointOf(priorsOf(parameters, numbers), 2, 1);
  const isSteady = parameters.inviteStyle === "steady";
  const invites = isSteady ? parameters.invitesPerWeek / 7 : parameters.invitesPerMember;
  point[at.rate] = Math.log(parameters.conversion * invites);
  point[at.market] = Math.log(parameters.population / numbers.joinedInTheEnd - 1);
  point[at.churn] = logit(parameters.churnPerMonth);
  point[at.organic] = Math.log(parameters.organicPerDay);
  return { joined: joined!, K, numbers, point };
}

const settings: readonly (readonly [string, Partial<Parameters>])[] = [
  ["the opening setting", {}],
  ["three stages", { cycleShape: "staged", cycleStages: 3, cycleDays: 6 }],
  ["a shape of churn", { churnShape: 0.6, churnPerMonth: 0.4 }],
  ["everything sent on joining", { inviteStyle: "burst", cycleDays: 8 }],
  ["some days after joining", { inviteStyle: "burst", sendDelayDays: 5 }],
  ["joins by themselves", { organicPerDay: 4, enthusiasmHalfLife: 40 }],
  ["half of them promote", { promoterShare: 0.5, conversion: 0.5 }],
];

test.each(settings)(
  "%s: goes on as the theory does, and would not with a rate that is 3 in 100 off",
  (_name, rest) => {
    const parameters = completeParameters({
      population: 5_000,
      startingMembers: 50,
      organicPerDay: 0.5,
      days: 60,
      ...rest,
    });
    const { joined, K, numbers, point } = exactPoint(parameters, 20);
    const { member } = readPoint(point, parameters, numbers, 60);
    expect(member.acceptance * member.sending.perDay + member.sending.onJoining).toBeGreaterThan(0);
    const goesOn = (): number => continueNumbers(point, parameters, numbers, 60, null).joined[60];
    const newMembers = joined[60] - joined[20];
    expect(Math.abs((goesOn() - joined[60]) / newMembers)).toBeLessThan(0.01);
    point[at.rate] += Math.log(1.03);
    expect(Math.abs((goesOn() - joined[60]) / newMembers)).toBeGreaterThan(0.01);
    expect(K).toBeGreaterThan(0);
  },
);

test("a point gives back the setting it stands for", () => {
  const parameters = completeParameters({ population: 5_000, organicPerDay: 0.5, days: 60 });
  const { numbers, point } = exactPoint(parameters, 20);
  const { conversion, invitesPerWeek, churnPerMonth, enthusiasmHalfLife, cycleDays, population } = settingOf(
    point,
    parameters,
    numbers.joinedInTheEnd,
  );
  expect(conversion).toBeCloseTo(parameters.conversion, 10);
  expect(invitesPerWeek).toBeCloseTo(parameters.invitesPerWeek, 10);
  expect(churnPerMonth).toBeCloseTo(parameters.churnPerMonth, 10);
  expect(enthusiasmHalfLife).toBeCloseTo(parameters.enthusiasmHalfLife, 10);
  expect(cycleDays).toBeCloseTo(parameters.cycleDays, 10);
  expect(population).toBeCloseTo(parameters.population, 6);
});
