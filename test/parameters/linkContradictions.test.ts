import { describe, expect, it } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { readLink } from "../../src/parameters/link.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";

describe("a link that contradicts itself", () => {
  it("notes settings that contradict one another, and keeps them", () => {
    const many = readLink("population=100&startingMembers=300");
    expect(many.state.parameters.startingMembers).toBe(300);
    expect(many.notes).toEqual([
      "Members at the start (startingMembers) is 300, more than People in all (population); all 100 start.",
    ]);
    expect(readLink("market=unlimited&population=100&startingMembers=300").notes).toEqual([]);
    expect(readLink("startingMembers=50&memberLimit=50").notes).toEqual([
      "Members at the start (startingMembers) is 50 and reaches Stop at (memberLimit), 50, at once: the run ends on day 0.",
    ]);
  });

  it("makes a circle without a network a burst", () => {
    const { state, notes } = readLink("inviteStyle=circle");
    expect(state.parameters.inviteStyle).toBe("burst");
    expect(notes).toEqual([
      "How members invite (inviteStyle) is circle, which needs network as Market (market); burst is taken.",
    ]);
    expect(readLink("market=network&inviteStyle=circle")).toEqual({
      state: {
        scenario: "opening",
        parameters: { ...openingParameters, market: "network", inviteStyle: "circle" },
        plan: emptyPlan,
        day: null,
        person: null,
        theme: null,
      },
      notes: [],
    });
  });

  it("lowers the contacts to what a page can hold", () => {
    const { state, notes } = readLink("market=network&population=1000000&contacts=41");
    expect(state.parameters.contacts).toBe(40);
    expect(notes).toEqual([
      "Contacts of a person (contacts) is 41: among 1000000 people (population) that makes more than 20000000 contacts in all; 40 is taken.",
    ]);
    expect(readLink("market=network&population=1000000&contacts=40").notes).toEqual([]);
    expect(readLink("population=1000000&contacts=41").state.parameters.contacts).toBe(41);
  });

  it("notes what is odd in a network, and keeps it", () => {
    const alone = readLink("market=network&population=1&startingMembers=1");
    expect(alone.state.parameters.contacts).toBe(12);
    expect(alone.notes).toEqual([
      "Contacts of a person (contacts) is 12, more than there are other people: everybody knows everybody.",
    ]);
    expect(readLink("market=network&network=communities&population=40").notes).toEqual([
      "Number of groups (communities) is 50, more than there are people: some have nobody.",
    ]);
    expect(readLink("population=1&startingMembers=1").notes).toEqual([]);
  });
});
