import { expect } from "vitest";
import { contactNetwork } from "../../../src/model/contactNetwork.ts";
import type { ContactNetwork } from "../../../src/model/contactNetwork.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { chiSquareP, countsOf as howOften } from "../../../src/validation/pValue.ts";

/** Person → number of contacts. */
export function countsOf({ people, starts }: ContactNetwork): number[] {
  return Array.from({ length: people }, (_, person) => starts[person + 1] - starts[person]);
}

/** The contacts of a person. */
export function contactsOf({ starts, contacts }: ContactNetwork, person: number): number[] {
  return [...contacts.subarray(starts[person], starts[person + 1])];
}

/** Each pair once, as text: "0-1 0-3 …". */
export function pairsOf(network: ContactNetwork): string {
  const pairs: string[] = [];
  for (let person = 0; person < network.people; person++)
    for (const contact of contactsOf(network, person))
      if (contact > person) pairs.push(`${person}-${contact}`);
  return pairs.join(" ");
}

/** What `read` finds in the networks of a setting with networkSeed 1, 2, 3 … */
export function overNetworkSeeds<Found>(
  setting: Partial<Parameters>,
  networks: number,
  read: (network: ContactNetwork) => Found,
): Found[] {
  return Array.from({ length: networks }, (_, i) => read(contactNetwork({ ...setting, networkSeed: i + 1 })));
}

/** P(k successes in n trials). */
export function binomial(n: number, chance: number): (k: number) => number {
  const law: number[] = [(1 - chance) ** n];
  for (let k = 1; k <= n; k++) law.push((law[k - 1] * (n - k + 1) * chance) / (k * (1 - chance)));
  return (k) => law[k] ?? 0;
}

/** The law of the sum of two independent numbers. */
export function sumOf(first: (k: number) => number, second: (k: number) => number): (k: number) => number {
  return (k) => {
    let sum = 0;
    for (let i = 0; i <= k; i++) sum += first(i) * second(k - i);
    return sum;
  };
}

/** Each value's place in a list of all values that there may be; −1 for another. */
export function placesIn<Value>(all: readonly Value[], values: readonly Value[]): number[] {
  return values.map((value) => all.indexOf(value));
}

/** Asserts that whole numbers follow a law from 0 on: one in 10,000 would fail by chance, were the seeds not fixed. */
export function expectLaw(values: readonly number[], chance: (value: number) => number): void {
  expect(values.reduce((least, value) => Math.min(least, value))).toBeGreaterThanOrEqual(0);
  expect(chiSquareP(howOften(values), chance)).toBeGreaterThan(1e-4);
}
