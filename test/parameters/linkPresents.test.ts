import { expect, test } from "vitest";
import { readLink, writeLink } from "../../src/parameters/link.ts";

test("a link may open presenter mode, and says it only then", () => {
  expect(readLink("present=1").state.presents).toBe(true);
  expect(readLink("present=1").notes).toEqual([]);
  for (const query of ["", "present=0"]) {
    const { state, notes } = readLink(query);
    expect("presents" in state).toBe(false);
    expect(notes).toEqual([]);
  }
  expect(writeLink(readLink("present=1&day=3").state)).toBe("v=1&day=3&present=1");
  expect(writeLink(readLink("present=0").state)).toBe("v=1");
});

test("rubbish in it is repaired and named", () => {
  const { state, notes } = readLink("present=banana");
  expect("presents" in state).toBe(false);
  expect(notes).toEqual(["Presenter mode (present) was “banana”, which is none of 0, 1; 0 is taken."]);
  expect(readLink("present=1&present=0").state.presents).toBe(true);
});
