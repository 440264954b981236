import type { Parameters } from "./parameterTable.ts";

/** So many contacts between people (each counted once) a network may have: more would not fit the memory of a page. */
export const mostContacts = 20_000_000;

/** The contacts of a person that a population may have on average: a whole number ≥ 4, whatever the population. */
export const mostContactsOfPerson = (population: number): number =>
  Math.floor((2 * mostContacts) / population);

/** Whether a setting asks for a network of more contacts than there may be. */
export const hasTooManyContacts = ({ market, network, contacts, population }: Parameters): boolean =>
  market === "network" && network !== "given" && (contacts * population) / 2 > mostContacts;
