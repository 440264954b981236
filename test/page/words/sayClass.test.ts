import { expect, it } from "vitest";
import type { ColourBy } from "../../../src/drawing/colouring.ts";
import { nameClass, sayOnly } from "../../../src/page/words/sayClass.ts";

it.each<[ColourBy, number, number, string, string]>([
  ["generation", 0, 0, "Generation 0", "Only generation 0 is shown"],
  ["generation", 4, 4, "Generation 4", "Only generation 4 is shown"],
  ["generation", 1200, 1203, "Generations 1,200 to 1,203", "Only generations 1,200 to 1,203 are shown"],
  ["joined", 0, 10, "Joined on days 0 to 9", "Only those who joined on days 0 to 9 are shown"],
  ["joined", 3, 4, "Joined on day 3", "Only those who joined on day 3 are shown"],
  // The last class of a run that ended within a day.
  ["joined", 24, 25.5, "Joined on days 24 to 25", "Only those who joined on days 24 to 25 are shown"],
  ["joined", 25, 25.5, "Joined on day 25", "Only those who joined on day 25 are shown"],
  ["joined", 0, 0, "Joined on day 0", "Only those who joined on day 0 are shown"],
  ["lineage", 11, 11, "Member 12’s family", "Only member 12’s family is shown"],
  ["lineage", 1233, 1233, "Member 1,234’s family", "Only member 1,234’s family is shown"],
  ["lineage", -1, -1, "All others", "Only members of other families are shown"],
  ["state", 1, 1, "Active", "Only active members are shown"],
  ["state", 0, 0, "Left", "Only those who have left are shown"],
])("by %s, the class %d…%d", (by, from, to, name, only) => {
  const each = { colour: "#000000", from, to };
  expect(nameClass(by, each)).toBe(name);
  expect(sayOnly(by, each)).toBe(only);
});
