import { describe, expect, it } from "vitest";
import { measureShape } from "../../../src/layout/runShape.ts";
import { sayShape } from "../../../src/page/words/sayShape.ts";
import { generationsOf } from "../../layout/randomTree.ts";

/** The figures of members who were brought by these rows: "name: figure. meaning". */
function say(sponsors: readonly number[], virality = 2.04, peopleEach = 1): readonly string[] {
  const people = {
    sponsors: Int32Array.from(sponsors),
    generations: generationsOf(Int32Array.from(sponsors)),
  };
  return sayShape(measureShape(people, sponsors.length), virality, peopleEach).map(
    ({ name, figure, meaning }) => `${name}: ${figure}. ${meaning}`.replaceAll("\u00a0", " "),
  );
}

describe("how big it is", () => {
  it("is told in four figures, each with its meaning", () => {
    expect(say([-1, 0, 0, 0, 1, 4])).toEqual([
      "Structural virality: 2.0 steps. How many steps two members are apart, on average, along the lines. About 2 if one person brought everybody; more the further the invitation was passed on.",
      "Recruited nobody: 50 %. 3 of 6 people have not brought anybody so far.",
      "Widest generation: generation 1. 3 people, 50 % of all, are 1 step from the first. No generation has more.",
      "Deepest line: 3 generations. The longest chain of one bringing the next: 3 invitations in a row.",
    ]);
  });

  it("counts the people that a point stands for", () => {
    const [, nobody, widest] = say([-1, 0, 0, 0, 1, 4], 2, 200);
    expect(nobody).toContain("600 of 1,200 people");
    expect(widest).toContain("600 people, 50 % of all, are 1 step");
  });

  it("says of one member what there is to say", () => {
    expect(say([-1])).toEqual([
      "Structural virality: –. It takes two members to have a way between them.",
      "Recruited nobody: 100 %. 1 of 1 person has not brought anybody so far.",
      "Widest generation: generation 0. 1 person, 100 % of all, is without a sponsor. No generation has more.",
      "Deepest line: 0 generations. Nobody has joined by invitation so far.",
    ]);
  });

  it("says one of two, and one generation", () => {
    const [, nobody, , deepest] = say([-1, 0]);
    expect(nobody).toContain("1 of 2 people has not brought");
    expect(deepest).toBe(
      "Deepest line: 1 generation. The longest chain of one bringing the next: 1 invitation in a row.",
    );
  });

  it("is nothing while nobody has joined", () => {
    expect(say([])).toEqual([]);
  });
});
