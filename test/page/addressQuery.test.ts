import { expect, test } from "vitest";
import { addressQuery } from "../../src/page/addressQuery.ts";
import { readLink } from "../../src/parameters/link.ts";

const state = readLink("conversion=0.5").state;

test("it says what the link says", () => {
  expect(addressQuery("", state)).toBe("v=1&conversion=0.5");
});

test("keys of a host stay as they were, letter for letter; ours are replaced", () => {
  const present =
    "?utm_source=a%20b&conversion=0.3&v=1&day=4&plan.entryFee=5&b.conversion=1&embed&%E0%A4%A=1&plan.owner=me";
  expect(addressQuery(present, state)).toBe(
    "v=1&conversion=0.5&utm_source=a%20b&embed&%E0%A4%A=1&plan.owner=me",
  );
});

test("written twice it stays the same", () => {
  const once = addressQuery("?x=1", state);
  expect(addressQuery(once, state)).toBe(once);
});

test("a lesson that was left is in it no more; what only sounds like one is a host's", () => {
  const present = "?lesson=cliff&lesson.step=3&x=1&lesson.seed=each&lessons=2&mylesson=3&conversion=0.3";
  expect(addressQuery(present, state, true)).toBe("v=1&conversion=0.5&x=1&lessons=2&mylesson=3");
  expect(addressQuery(present, state)).toContain("lesson=cliff&lesson.step=3");
});
