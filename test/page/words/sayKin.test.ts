import { describe, expect, it } from "vitest";
import { simulate } from "../../../src/model/simulation.ts";
import { sayMember, sayNoStep, sayPlace, saySiblings } from "../../../src/page/words/sayKin.ts";

const run = simulate({ days: 60 });
const { sponsors, generations, joinDays, count } = run.people;
const row = sponsors.findIndex((sponsor) => sponsor > 0);
const sponsor = sponsors[row];
const day = Math.floor(joinDays[row]);

describe("a member who was stepped to", () => {
  it("is told with how it came", () => {
    expect(sayMember(run, row, count)).toBe(
      `Member ${row + 1}, generation ${generations[row]}, joined on day ${day}, brought by member ${sponsor + 1}.`,
    );
    expect(sayMember(run, 0, count)).toBe("Member 1, generation 0, in from the start.");
  });

  it("is announced while it has not joined", () => {
    expect(sayMember(run, row, row)).toBe(
      `Member ${row + 1}, generation ${generations[row]}, joins on day ${day}.`,
    );
  });

  it("has a place among its siblings", () => {
    expect(`${sayPlace(1, 5)} ${saySiblings(run, row)}`).toBe(`2 of 5 recruits of member ${sponsor + 1}`);
    expect(`${sayPlace(1233, 20_000)} ${saySiblings(run, 0)}`).toBe("1,234 of 20,000 without a sponsor");
  });
});

describe("a step that is not taken", () => {
  it("is one to nobody", () => {
    expect(sayNoStep(run, 0, "sponsor", null)).toBe("Member 1 has no sponsor.");
    expect(sayNoStep(run, 0, "previous", null)).toBe("Member 1 is the first without a sponsor.");
    expect(sayNoStep(run, 9, "next", null)).toBe("Member 10 is the last without a sponsor.");
    const name = `Member ${row + 1}`;
    expect(sayNoStep(run, row, "recruit", null)).toBe(`${name} recruits nobody in this run.`);
    expect(sayNoStep(run, row, "next", null)).toBe(
      `${name} is the last of the recruits of member ${sponsor + 1}.`,
    );
  });

  it("is one to somebody who joins later", () => {
    const joins = `member ${row + 1}, joins on day ${day}.`;
    expect(sayNoStep(run, 0, "sponsor", row)).toBe(`The sponsor, ${joins}`);
    expect(sayNoStep(run, 0, "recruit", row)).toBe(`The first recruit, ${joins}`);
    expect(sayNoStep(run, 0, "previous", row)).toBe(`The one before, ${joins}`);
    expect(sayNoStep(run, 0, "next", row)).toBe(`The next, ${joins}`);
  });
});
