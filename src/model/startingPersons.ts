import type { Parameters } from "../parameters/parameterTable.ts";
import type { ContactNetwork } from "./contactNetwork.ts";

/** The person numbers of the starting members, in order. */
export function startingPersons(parameters: Parameters, _network: ContactNetwork | null): Int32Array {
  const { population, startingMembers } = parameters;
  return Int32Array.from({ length: Math.min(population, startingMembers) }, (_, i) => i);
}
