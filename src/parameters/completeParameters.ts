import { openingParameters } from "./baseParameters.ts";
import { hasTooManyContacts, mostContacts, mostContactsOfPerson } from "./mostContacts.ts";
import type { Parameter } from "./parameter.ts";
import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";

/**
 * What is wrong with a value, in words that follow the parameter's name, or null if nothing is.
 * Takes anything at all; never throws.
 */
export function flawOf(key: ParameterKey, value: unknown): string | null {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "choice") {
    const words = [...parameter.choices, ...parameter.testChoices];
    return words.includes(value as string) ? null : `is one of ${words.join(", ")}`;
  }
  if (typeof value !== "number" || Number.isNaN(value)) return "is a number";
  if (value === Infinity && parameter.mayBeNever) return null;
  if (value < parameter.min || value > parameter.max)
    return `lies between ${parameter.min} and ${parameter.max}`;
  return parameter.integer && !Number.isInteger(value) ? "is a whole number" : null;
}

function refuse(name: string, flaw: string, value: unknown): never {
  throw new RangeError(`${name} ${flaw}; it was ${String(value)}`);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** The contacts that tests give; the population is as many people. */
function givenContacts({ network, contactCounts }: Partial<Parameters>): Partial<Parameters> {
  if (network !== "given") return {};
  if (contactCounts === undefined || contactCounts.length === 0)
    refuse("contactCounts", "is a list of one count a person, for network given", contactCounts);
  const wrong = contactCounts.find((count) => !isCount(count));
  if (wrong !== undefined) refuse("contactCounts", "holds whole numbers from 0", wrong);
  const ends = contactCounts.reduce((total, count) => total + count, 0);
  if (ends / 2 > mostContacts) refuse("contactCounts", `names at most ${mostContacts} contacts`, ends / 2);
  return { contactCounts, population: contactCounts.length };
}

/** The starting members that tests name. */
function givenStart({ startPersons }: Partial<Parameters>, population: number): Partial<Parameters> {
  if (startPersons === undefined) return {};
  const wrong = startPersons.find((person) => !isCount(person) || person >= population);
  if (wrong !== undefined) refuse("startPersons", `holds persons 0…${population - 1}`, wrong);
  if (new Set(startPersons).size < startPersons.length)
    refuse("startPersons", "names nobody twice", startPersons);
  return { startPersons, startingMembers: startPersons.length };
}

/**
 * Fills a subset of the parameters up with the opening values. Keys that are not in the table are left out, but for
 * the two that tests may give.
 * @throws RangeError that names the parameter, for a value that is not allowed, and for a network of too many contacts.
 */
export function completeParameters(subset: Partial<Parameters>): Parameters {
  const filled: Record<string, unknown> = { ...openingParameters };
  for (const key of parameterKeys) {
    const value = subset[key];
    if (value === undefined) continue;
    const flaw = flawOf(key, value);
    if (flaw !== null) refuse(key, flaw, value);
    filled[key] = value;
  }
  const people = { ...(filled as unknown as Parameters), ...givenContacts(subset) };
  const complete = { ...people, ...givenStart(subset, people.population) };
  if (hasTooManyContacts(complete)) {
    const { population, contacts } = complete;
    refuse(
      "contacts",
      `is at most ${mostContactsOfPerson(population)} in a population of ${population}`,
      contacts,
    );
  }
  return complete;
}
