import { expect, test } from "vitest";
import { sayContacts } from "../../../src/page/words/sayContacts.ts";

/** Point 0 knows 1…count. */
const starOf = (count: number) => ({
  people: count + 1,
  starts: Int32Array.of(0, ...Array.from({ length: count + 1 }, (_, point) => count + point)),
  contacts: Int32Array.from({ length: 2 * count }, (_, at) => (at < count ? at + 1 : 0)),
});

test.each([
  [0, 1, "no contacts"],
  [1, 1, "1 contact, not a member"],
  [1, 2, "1 contact, a member"],
  [9, 1, "9 contacts, none of them a member"],
  [9, 2, "9 contacts, 1 of them a member"],
  [9, 4, "9 contacts, 3 of them members"],
  [9, 10, "9 contacts, all of them members"],
  [1_200, 1_101, "1,200 contacts, 1,100 of them members"],
])("%i contacts, of whom those below %i have joined: %s", (contacts, members, sentence) => {
  expect(sayContacts(starOf(contacts), 0, members)).toBe(sentence);
});
