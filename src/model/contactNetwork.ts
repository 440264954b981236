import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { givenNetwork } from "./network/givenNetwork.ts";
import { bothWays } from "./network/halfNetwork.ts";
import type { HalfNetwork } from "./network/halfNetwork.ts";
import { plantedPartition } from "./network/plantedPartition.ts";
import { scaleFree } from "./network/scaleFree.ts";
import { smallWorld } from "./network/smallWorld.ts";

/**
 * Who knows whom. The contacts of person p are contacts[starts[p]] … contacts[starts[p + 1] − 1], ascending; each pair is
 * listed at both its ends, nobody is a contact of itself, and nobody is listed twice.
 */
export interface ContactNetwork {
  readonly people: number;
  /** people + 1 positions in `contacts`. */
  readonly starts: Int32Array;
  readonly contacts: Int32Array;
}

/**
 * The contact network of a setting, whatever its market: the same for the same networkSeed, whatever `seed` is. More
 * contacts than there are other people stand for all of them.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed; `contacts`, or `contactCounts`, beyond
 * 20 million contacts in all
 */
export function contactNetwork(parameters: Partial<Parameters>): ContactNetwork {
  const complete = completeParameters({ ...parameters, market: "network" });
  return { people: complete.population, ...bothWays(halfNetwork(complete)) };
}

function halfNetwork(parameters: Parameters): HalfNetwork {
  const { network, population, communities, mixing, rewiring, networkSeed, contactCounts } = parameters;
  const contacts = Math.min(parameters.contacts, population - 1);
  switch (network) {
    case "random":
      return plantedPartition(population, contacts, 1, 0, networkSeed);
    case "communities":
      return plantedPartition(population, contacts, communities, mixing, networkSeed);
    case "small-world":
      return smallWorld(population, contacts, rewiring, networkSeed);
    case "scale-free":
      return scaleFree(population, contacts, networkSeed);
    case "given":
      return givenNetwork(contactCounts!, networkSeed);
  }
}
