import { describe, expect, it } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { LinkState } from "../../src/parameters/link.ts";

const empty: LinkState = {
  scenario: "opening",
  parameters: openingParameters,
  plan: emptyPlan,
  day: null,
  person: null,
  theme: null,
};

describe("how a link is looked at", () => {
  it("reads the layout, of which the disc is not said", () => {
    expect(readLink("layout=organic").state).toEqual({ ...empty, layout: "organic" });
    expect(readLink("layout=disc")).toEqual({ state: empty, notes: [] });
    expect("layout" in readLink("layout=disc").state).toBe(false);
    expect(readLink("layout=tree")).toEqual({
      state: empty,
      notes: ["Layout (layout) was “tree”, which is none of disc, organic, levels; disc is taken."],
    });
    expect(readLink("layout=levels").state.layout).toBe("levels");
    expect(writeLink({ ...empty, theme: "dark", layout: "organic" })).toBe("v=1&theme=dark&layout=organic");
  });

  it("reads what the colours tell, of which the generation is not said", () => {
    for (const colour of ["lineage", "joined", "state", "net"] as const)
      expect(readLink(`colour=${colour}`)).toEqual({ state: { ...empty, colour }, notes: [] });
    expect(readLink("colour=generation")).toEqual({ state: empty, notes: [] });
    expect("colour" in readLink("colour=generation").state).toBe(false);
    expect(readLink("colour=blue")).toEqual({
      state: empty,
      notes: [
        "Colour (colour) was “blue”, which is none of generation, lineage, joined, state, net; generation is taken.",
      ],
    });
    expect(writeLink({ ...empty, layout: "levels", colour: "state" })).toBe("v=1&layout=levels&colour=state");
  });

  it("takes colours of money for what goes without saying where money moves, and generations where none does", () => {
    const paid = readLink("scenario=pyramid").state;
    expect("colour" in paid).toBe(false);
    expect(writeLink({ ...paid, colour: "generation" })).toBe("v=1&scenario=pyramid&colour=generation");
    expect(readLink("scenario=pyramid&colour=generation").state.colour).toBe("generation");
    expect("colour" in readLink("scenario=pyramid&colour=net").state).toBe(false);
    expect(readLink("colour=net").state.colour).toBe("net");
  });
});
