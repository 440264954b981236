import { describe, expect, it } from "vitest";
import { simulate } from "../../../src/model/simulation.ts";
import { memberStory } from "../../../src/page/words/memberStory.ts";

const none = { recruits: 0, downline: 0 };
const run = simulate({ days: 90, organicPerDay: 1, activation: 0.8 });
const { people, changes } = run;

describe("memberStory", () => {
  it("tells a recruit: when, by whom, how many", () => {
    const row = people.sponsors.subarray(0, people.count).findIndex((sponsor) => sponsor > 0);
    const { title, lines } = memberStory(run, row, 90, { recruits: 5, downline: 1370 });
    expect(title).toBe(`Member ${row + 1}, generation ${people.generations[row]}`);
    expect(lines[0]).toBe(
      `joined on day ${Math.floor(people.joinDays[row])}, brought by member ${people.sponsors[row] + 1}`,
    );
    expect(lines[1]).toBe("recruited 5 · downline 1,370");
  });

  it("tells those who began and those who came by themselves apart", () => {
    expect(memberStory(run, 0, 90, none)).toMatchObject({ title: "Member 1, generation 0" });
    expect(memberStory(run, 0, 90, none).lines.slice(0, 2)).toEqual([
      "in from the start",
      "recruited nobody",
    ]);
    const organic = people.sponsors.findIndex((sponsor, row) => row >= 10 && sponsor === -1);
    expect(memberStory(run, organic, 90, none).lines[0]).toBe(
      `joined on day ${Math.floor(people.joinDays[organic])} without an invitation`,
    );
  });

  it("follows the playhead: announced, active, left", () => {
    const change = Array.from(changes.rows.subarray(0, changes.count)).findIndex(
      (row, i) => row >= 10 && changes.days[i] > people.joinDays[row],
    );
    const row = changes.rows[change];
    const left = changes.days[change];
    const joined = people.joinDays[row];
    expect(memberStory(run, row, joined - 0.01, none).lines).toEqual([`joins on day ${Math.floor(joined)}`]);
    expect(memberStory(run, row, joined, none).lines[2]).toBe("active");
    expect(memberStory(run, row, left - 1e-6, none).lines[2]).toBe("active");
    expect(memberStory(run, row, left, none).lines[2]).toBe(`left on day ${Math.floor(left)}`);
  });

  it("says of a joiner who never started that it never became active", () => {
    const change = Array.from(changes.rows.subarray(0, changes.count)).findIndex(
      (row, i) => changes.days[i] === people.joinDays[row],
    );
    expect(memberStory(run, changes.rows[change], 90, none).lines[2]).toBe("never became active");
  });

  it("says of one who returned since when", () => {
    const returned = {
      ...run,
      changes: {
        count: 2,
        days: Float64Array.of(20, 30.5),
        rows: Int32Array.of(0, 0),
        active: Uint8Array.of(0, 1),
      },
    };
    expect(memberStory(returned, 0, 25, none).lines[2]).toBe("left on day 20");
    expect(memberStory(returned, 0, 40, none).lines[2]).toBe("active, back since day 30");
  });

  it("counts the people that points stand for, and says how many", () => {
    const { lines } = memberStory(simulate({ days: 1, peopleEach: 200 }), 0, 0, {
      recruits: 5,
      downline: 37,
    });
    expect(lines[1]).toBe("recruited 1,000 · downline 7,400");
    expect(lines[3]).toBe("stands for 200 people");
  });

  it("tells the changes of a member apart from those of others", () => {
    const others = { count: 1, days: Float64Array.of(2), rows: Int32Array.of(0), active: Uint8Array.of(0) };
    const row = people.sponsors.findIndex((sponsor, at) => sponsor >= 0 && people.joinDays[at] > 2);
    expect(memberStory({ ...run, changes: others }, row, 90, none).lines[2]).toBe("active");
    expect(memberStory({ ...run, changes: others }, 1, 90, none).lines[2]).toBe("active");
    expect(memberStory({ ...run, changes: others }, 0, 90, none).lines[2]).toBe("left on day 2");
  });
});
