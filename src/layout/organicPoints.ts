import type { ContactNetwork } from "../model/contactNetwork.ts";
import type { LaidPeople } from "./organicNews.ts";

/**
 * Where everybody stands in the organic layout. A point is a member, by its row, or one of those who never joined, who
 * follow the members. The circle about the origin that just holds n points has the radius √n.
 */
export interface OrganicPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Who knows whom, its people being numbered as points; null where the members alone are shown. */
  readonly contacts: ContactNetwork | null;
}

/** Numbers the people of a network as points; `persons` are the members' numbers in the network, in the order of their rows. */
function numberAsPoints(
  { x, y }: LaidPeople,
  { people, starts, contacts }: ContactNetwork,
  persons: Int32Array,
): OrganicPoints {
  const pointOf = new Int32Array(people).fill(-1);
  persons.forEach((person, row) => (pointOf[person] = row));
  let points = persons.length;
  for (let person = 0; person < people; person++) if (pointOf[person] < 0) pointOf[person] = points++;
  const personOf = new Int32Array(people);
  pointOf.forEach((point, person) => (personOf[point] = person));
  const startsOfPoints = new Int32Array(people + 1);
  const contactsOfPoints = new Int32Array(contacts.length);
  personOf.forEach((person, point) => {
    const known = contacts.subarray(starts[person], starts[person + 1]).map((other) => pointOf[other]);
    contactsOfPoints.set(known.toSorted(), startsOfPoints[point]);
    startsOfPoints[point + 1] = startsOfPoints[point] + known.length;
  });
  return {
    x: Float32Array.from(personOf, (person) => x[person]),
    y: Float32Array.from(personOf, (person) => y[person]),
    contacts: { people, starts: startsOfPoints, contacts: contactsOfPoints },
  };
}

/** The points of a run. `persons` are the members' numbers in the network, if there is one, in the order of their rows. */
export function organicPoints(laid: LaidPeople, persons: Int32Array): OrganicPoints {
  if (laid.network === null) return { x: laid.x, y: laid.y, contacts: null };
  return numberAsPoints(laid, laid.network, persons);
}
