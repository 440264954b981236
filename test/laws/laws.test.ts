import { stdout } from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import { holds } from "../../src/validation/law.ts";
import type { Findings, Law, Observation } from "../../src/validation/law.ts";
import { laws } from "../../src/validation/laws.ts";
import { modelUnderTest } from "../../src/validation/modelUnderTest.ts";
import type { Model } from "../../src/validation/modelUnderTest.ts";
import { sayObservation } from "../../src/validation/sayObservation.ts";
import { logarithmTable } from "../validation/logarithmTable.ts";
import { lawTable } from "./lawTable.ts";

const model = modelUnderTest(logarithmTable());

function measure({ measure: on, replicates }: Law, tried: Model): Findings["observations"] {
  return on({ model: tried, replicates: replicates.test, seedFrom: 1 }).observations;
}

const say = (observation: Observation): string => {
  const { observed, expected } = sayObservation(observation);
  return `${observation.what} ${observed}, expected ${expected}`;
};

const table = lawTable();
afterAll(() => {
  stdout.write(table.text());
});

describe.each(laws)("$id $title", (law) => {
  test("holds", () => {
    const observations = measure(law, model);
    expect(observations.length).toBeGreaterThan(0);
    const wrong = observations.filter((observation) => !holds(observation));
    table.held(law, observations[0], wrong.length === 0);
    expect(wrong.map(say)).toEqual([]);
  });

  test.each(law.mistakes)("would notice: $says", ({ says, change }) => {
    const wrong = measure(law, change(model)).find((observation) => !holds(observation));
    table.noticed(law, says, wrong);
    expect(wrong, "some figure lies outside its tolerance").toBeDefined();
  });
});
