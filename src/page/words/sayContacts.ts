import * as text from "#language/contacts.ts";
import type { ContactNetwork } from "../../model/contactNetwork.ts";
import { formatCount } from "./formatCount.ts";

/**
 * "9 contacts, 3 of them members": whom somebody knows.
 * @param point Whose contacts, as a number in the network.
 * @param members So many have joined; theirs are the first numbers of the network.
 */
export function sayContacts({ starts, contacts }: ContactNetwork, point: number, members: number): string {
  const known = contacts.subarray(starts[point], starts[point + 1]);
  const joined = known.reduce((count, each) => count + (each < members ? 1 : 0), 0);
  if (known.length === 0) return text.none;
  if (known.length === 1) return text.one(joined === 1);
  const all = formatCount(known.length);
  if (joined === 0) return text.noMembers(all);
  return joined === known.length ? text.allMembers(all) : text.someMembers(all, joined, formatCount(joined));
}
