import { expect, test } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { scenarioParameters, scenarios } from "../../../src/parameters/scenarios.ts";
import {
  askLoss,
  askMembers,
  rightAnswer,
  sayAnswered,
  sayReveal,
} from "../../../src/page/words/askFigure.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test("who asks how many will join offers four answers that part at round numbers", () => {
  const asked = askMembers({ ...openingParameters, population: 20_000, days: 180 });
  expect(asked.question).toBe("How many people will have joined by day 180?");
  expect(asked.answers).toEqual(["fewer than 200", "200 to 2,000", "2,000 to 10,000", "10,000 or more"]);
});

test("where a point stands for many people, people are asked for", () => {
  const one = askMembers({ ...openingParameters, population: 20_000, peopleEach: 1 });
  const many = askMembers({ ...openingParameters, population: 20_000, peopleEach: 100 });
  expect(many.bounds).toEqual(one.bounds.map((bound) => 100 * bound));
});

test.each(scenarios.map(({ key }) => key))("every answer can be right: %s", (key) => {
  const parameters = scenarioParameters(key);
  const { bounds, answers } = askMembers(parameters);
  expect(bounds[0]).toBeGreaterThan(parameters.startingMembers * parameters.peopleEach);
  expect(bounds[0]).toBeLessThan(bounds[1]);
  expect(bounds[1]).toBeLessThan(bounds[2]);
  expect(new Set(answers).size).toBe(4);
});

test("in a village, and where nobody is left, the answers still part", () => {
  for (const [population, startingMembers] of [
    [12, 1],
    [20, 20],
    [1_000, 900],
    [1, 0],
  ]) {
    const { bounds } = askMembers({ ...openingParameters, population, startingMembers });
    expect(bounds[0]).toBeGreaterThan(startingMembers);
    expect(bounds[0]).toBeLessThan(bounds[1]);
    expect(bounds[1]).toBeLessThan(bounds[2]);
  }
});

test("a number at a bound belongs to the answer that begins there", () => {
  const asked = askLoss({ days: 90 });
  expect([0, 0.2499, 0.25, 0.5, 0.7499, 0.75, 1].map((share) => rightAnswer(asked, share))).toEqual([
    0, 0, 1, 2, 2, 3, 3,
  ]);
});

test("the reveal says what came out, and whether it was what was said", () => {
  const asked = askLoss({ days: 90 });
  expect(spaced(sayAnswered(asked, 1))).toBe("You said 25 % to 50 %.");
  expect(spaced(sayReveal(asked, 1, 0.72, "72 %"))).toBe("It was 72 %; you said 25 % to 50 %.");
  expect(spaced(sayReveal(asked, 2, 0.72, "72 %"))).toBe("Right: you said 50 % to 75 %, and it was 72 %.");
});
