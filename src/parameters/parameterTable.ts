import { invitingParameters } from "./invitingParameters.ts";
import { joiningParameters } from "./joiningParameters.ts";
import { networkParameters } from "./networkParameters.ts";
import type { ChoiceParameter, Parameter } from "./parameter.ts";
import { peopleParameters } from "./peopleParameters.ts";
import { resistanceParameters } from "./resistanceParameters.ts";
import { runParameters } from "./runParameters.ts";
import { stayingParameters } from "./stayingParameters.ts";

/**
 * The one table of everything that can be set: link, sentence, panel, model and tests read it and nothing repeats it.
 * Units are those of MODEL.md: time in days (unless the key names another), shares 0…1. What people read of it
 * stands in parameterWords.ts, so that the worker need not carry it.
 */

/** Key → what it is. The order is the order of the panel and of the keys in a link. */
export const parameterTable = {
  ...peopleParameters,
  ...networkParameters,
  ...invitingParameters,
  ...joiningParameters,
  ...resistanceParameters,
  ...stayingParameters,
  ...runParameters,
} as const satisfies Record<string, Parameter>;

/** The name of a parameter. */
export type ParameterKey = keyof typeof parameterTable;

const keysOf = <Key extends ParameterKey>(rows: Readonly<Record<Key, Parameter>>): readonly Key[] =>
  Object.keys(rows) as Key[];

/** All keys in the order of the table. */
export const parameterKeys: readonly ParameterKey[] = keysOf(parameterTable);

/** The keys by what they are about, in the order of the panel; every key stands in one group. */
export const parameterGroups = {
  people: keysOf(peopleParameters),
  network: keysOf(networkParameters),
  inviting: keysOf(invitingParameters),
  joining: keysOf(joiningParameters),
  resistance: keysOf(resistanceParameters),
  staying: keysOf(stayingParameters),
  run: keysOf(runParameters),
} as const;

/** The name of a group of parameters. */
export type ParameterGroup = keyof typeof parameterGroups;

type ValueOf<Row> = Row extends ChoiceParameter
  ? Row["choices"][number] | Row["testChoices"][number]
  : number;

/** A complete setting: one value a key. */
export type Parameters = { readonly [Key in ParameterKey]: ValueOf<(typeof parameterTable)[Key]> } & {
  /** Tests only, for network "given": how many contacts each person has. `population` is then its length. */
  readonly contactCounts?: readonly number[];
  /** Tests only: the persons, from 0, who begin in a network. `startingMembers` is then its length. */
  readonly startPersons?: readonly number[];
};
