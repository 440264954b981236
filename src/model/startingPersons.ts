import type { Parameters } from "../parameters/parameterTable.ts";
import type { ContactNetwork } from "./contactNetwork.ts";
import { purpose } from "./luck.ts";
import { bestConnected } from "./network/bestConnected.ts";
import { PersonDraw } from "./network/personDraw.ts";
import { WordStream } from "./network/wordStream.ts";

/**
 * The persons who are members from the start, in the order of joining: `startPersons` if given, in a mixed market the first
 * numbers, in a network as startPlacement says, drawn from `seed`. Fewer starting members stand on the same places.
 * @param parameters of a finite market; startPersons are numbers below the population, each once
 * @param network null in a mixed market
 * @returns startingMembers person numbers, at most as many as there are people
 */
export function startingPersons(parameters: Parameters, network: ContactNetwork | null): Int32Array {
  const { startPersons, startingMembers, population, startPlacement, seed } = parameters;
  if (startPersons !== undefined) return Int32Array.from(startPersons);
  const count = Math.min(startingMembers, population);
  if (network === null) return new Int32Array(count).map((_, i) => i);
  switch (startPlacement) {
    case "random":
      return drawnPersons(population, count, seed);
    case "best-connected":
      return bestConnected(network, count, seed);
    case "neighbours":
      return neighbours(network, count, seed);
  }
}

const draw = (people: number, seed: number): PersonDraw =>
  new PersonDraw(people, new WordStream(seed, purpose.placement));

function drawnPersons(people: number, count: number, seed: number): Int32Array {
  const drawing = draw(people, seed);
  return new Int32Array(count).map(() => drawing.next());
}

/** Somebody drawn, then its contacts, then theirs; with all of a component in, somebody else. */
function neighbours({ people, starts, contacts }: ContactNetwork, count: number, seed: number): Int32Array {
  const drawing = draw(people, seed);
  const persons = new Int32Array(count);
  const isIn = new Uint8Array(people);
  let found = 0;
  let asked = 0;
  while (found < count) {
    const around = asked < found ? persons[asked++] : -1;
    const near = around < 0 ? [drawing.next()] : contacts.subarray(starts[around], starts[around + 1]);
    for (const person of near) {
      if (isIn[person] === 1 || found === count) continue;
      isIn[person] = 1;
      persons[found++] = person;
    }
  }
  return persons;
}
