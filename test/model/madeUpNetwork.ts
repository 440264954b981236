import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

/** A network in which all that is not named has no effect. */
export const network = (subset: Partial<Parameters>): Parameters => ({
  ...neutralParameters,
  market: "network",
  network: "random",
  inviteStyle: "circle",
  ...subset,
});

/** Number of contacts → hundredths of the people. */
type Hundredths = Readonly<Record<number, number>>;

/** Few contacts, some, and many. */
export const uneven: Hundredths = { 1: 40, 5: 40, 10: 20 };

/** Ten thousand people with these numbers of contacts, who know each other by chance. */
export function given(hundredths: Hundredths, subset: Partial<Parameters>): Parameters {
  const contactCounts = Object.entries(hundredths).flatMap(([count, share]) =>
    Array.from({ length: 100 * share }, () => Number(count)),
  );
  return network({ network: "given", contactCounts, population: contactCounts.length, ...subset });
}

/** Chance of a Poisson number. */
export function poissonAt(mean: number, count: number): number {
  let chance = Math.exp(-mean);
  for (let i = 1; i <= count; i++) chance *= mean / i;
  return chance;
}
