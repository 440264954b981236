import { describe, expect, it } from "vitest";
import type { Expectation } from "../../../src/model/expectation.ts";
import type { RunColumns } from "../../../src/model/run.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { scenarioParameters } from "../../../src/parameters/scenarios.ts";
import { readMoment } from "../../../src/page/words/readMoment.ts";
import { readOut } from "../../../src/page/words/readOut.ts";

const opening = simulate({});
const withK = (K: number) => ({ K }) as Expectation;
const run = (changed: Partial<Parameters>) => simulate({ ...openingParameters, ...changed });

/** The sentences at a day, figures that stand out between stars. */
const say = (columns: RunColumns, day: number, K: number | null = null): string[] =>
  readOut(columns, day, K === null ? null : withK(K)).map((sentence) =>
    sentence
      .map(({ text, strong }) => (strong === true ? `*${text}*` : text))
      .join("")
      .replaceAll("\u00a0", " "),
  );

/** Joined and active at a moment, counted one by one. */
function countOneByOne({ people, changes }: RunColumns, day: number) {
  const active = new Set<number>();
  for (let row = 0; row < people.count; row++) if (people.joinDays[row] <= day) active.add(row);
  const joined = active.size;
  for (let i = 0; i < changes.count && changes.days[i] <= day; i++) {
    if (changes.active[i] === 1) active.add(changes.rows[i]);
    else active.delete(changes.rows[i]);
  }
  return { joined, active: active.size };
}

describe("readMoment", () => {
  it("counts to the member, between the days of the census too", () => {
    const leaky = run({ activation: 0.6, churnPerMonth: 0.5, organicPerDay: 3, days: 60 });
    for (const columns of [opening, leaky])
      for (const day of [0, 0.01, 0.5, 1, 17.3, 44.999, 45, 59.9, 60])
        expect(readMoment(columns, day)).toMatchObject(countOneByOne(columns, day));
  });

  it("stays within the run", () => {
    expect(readMoment(opening, -5)).toMatchObject({ day: 0, joined: 10 });
    expect(readMoment(opening, 999)).toMatchObject({ day: 180, joined: opening.people.count });
    const limited = run({ memberLimit: 5000 });
    expect(readMoment(limited, 180)).toMatchObject({ day: limited.reachedDay, joined: 5000 });
    expect(readMoment(limited, 180)).toMatchObject(countOneByOne(limited, 180));
  });
});

describe("the read-out counts", () => {
  it("who joined and is active at the playhead", () => {
    const { joined, active } = countOneByOne(opening, 112.4);
    const count = (value: number) => value.toLocaleString("en");
    expect(say(opening, 112.4)[0]).toBe(
      `By day 112, *${count(joined)}* people have joined and *${count(active)}* are still active.`,
    );
    expect(say(opening, 0)[0]).toBe("By day 0, *10* people have joined and all are active.");
  });

  it("people, not points, and says so", () => {
    expect(say(run({ peopleEach: 200 }), 0)[0]).toBe(
      "By day 0, *2,000* people have joined and all are active; each point stands for 200.",
    );
  });

  it("one, nobody and those who all left", () => {
    expect(say(run({ startingMembers: 1 }), 0)[0]).toBe(
      "By day 0, *1* person has joined and is still active.",
    );
    expect(say(run({ churnPerMonth: 1 }), 5)[0]).toBe("By day 5, *10* people have joined and all have left.");
    expect(say(run({ churnPerMonth: 1, startingMembers: 1 }), 5)[0]).toBe(
      "By day 5, *1* person has joined and has left.",
    );
    expect(say(run({ startingMembers: 0, organicPerDay: 1 }), 0)[0]).toBe("By day 0 nobody has joined.");
  });

  it("says that a run without anybody cannot begin", () => {
    const empty = run({ startingMembers: 0 });
    for (const day of [0, 180])
      expect(say(empty, day, 3)).toEqual([
        "Nobody starts and nobody comes, so there is nobody who could invite.",
      ]);
  });
});

describe("the read-out says when it was fastest", () => {
  const weekOf = (day: number) => opening.census.joined[day + 3] - opening.census.joined[day - 4];

  it("in the week with the most joins, ahead of the playhead or behind it", () => {
    const [, day] =
      /^It grew fastest around day (\d+), by about [\d,]+ a day\.$/.exec(say(opening, 180)[1]) ?? [];
    for (let other = 4; other < 177; other++)
      expect(weekOf(Number(day))).toBeGreaterThanOrEqual(weekOf(other));
    expect(say(opening, 30)[1]).toMatch(new RegExp(`^It will grow fastest around day ${day}, by about`));
  });

  it("or that it gains speed to the end", () => {
    expect(say(simulate(scenarioParameters("skok")), 5)).toContain("It gains speed to the end of the run.");
    expect(say(run({ memberLimit: 3000 }), 5)).toContain("It gains speed to the end of the run.");
  });

  it("or that no day stands out", () => {
    const even = run({ invitesPerWeek: 0, organicPerDay: 10 });
    expect(say(even, 50)[1]).toMatch(/^About (9|10|11)(\.\d)? join a day, with no clear peak\.$/);
    const slow = run({ invitesPerWeek: 0, organicPerDay: 0.2 });
    expect(say(slow, 50)[1]).toMatch(/^About one person joins every \d(\.\d)? days, with no clear peak\.$/);
  });

  it("or nothing where hardly anybody joins, and how far an unfinished run has come", () => {
    expect(say(run({ conversion: 0 }), 5).join(" ")).not.toMatch(/fast|speed|peak/);
    const unfinished: RunColumns = { ...opening, endedBy: null, reachedDay: 90.5 };
    expect(say(unfinished, 30)[1]).toBe("The run is not finished: it has come to day 90 of 180.");
  });
});

describe("the read-out sets K against what was reached", () => {
  it("for those who joined long enough ago", () => {
    const [, count, day, reached] =
      /^K is set to 3\.3\. The ([\d,]+) who joined by day (\d+) have brought \*([\d.]+)\* each\.$/.exec(
        say(opening, 112, 3.3)[2],
      ) ?? [];
    // Invitations and leaving together fall to a tenth in ln 10 ÷ (ln 2 ÷ 21 − ln .85 ÷ 30) days; ln 10 × 4 for the cycle.
    const age = Math.LN10 / (Math.LN2 / 21 - Math.log(0.85) / 30) + 4 * Math.LN10;
    expect(Number(day)).toBe(Math.floor(112 - age));
    const judged = countOneByOne(opening, 112 - age).joined;
    expect(Number(count.replace(",", ""))).toBe(judged);
    const joined = countOneByOne(opening, 112).joined;
    const recruits = opening.people.sponsors
      .subarray(0, joined)
      .filter((row) => row >= 0 && row < judged).length;
    expect(Number(reached)).toBeCloseTo(recruits / judged, 1);
  });

  it("or says when it will show", () => {
    expect(say(opening, 20, 3.3)[2]).toBe(
      "K is set to 3.3. What members really bring shows after about 69 days.",
    );
    expect(say(run({ enthusiasmHalfLife: 300 }), 20, 3.3)[2]).toBe(
      "K is set to 3.3. Members go on inviting for longer than the run lasts, so it cannot be confirmed.",
    );
  });

  it("and calls the first ones by their name", () => {
    expect(say(opening, 69.5, 3.3)[2]).toMatch(/^K is set to 3\.3\. The 10 who began have brought \*/);
  });

  it("and is silent where K is unknown, nothing or without end", () => {
    for (const K of [null, 0, Infinity]) expect(say(opening, 112, K).join(" ")).not.toContain("K is");
  });
});

describe("the read-out says what happens now", () => {
  const last = (columns: RunColumns, day: number) => say(columns, day).at(-1);

  it("how many invitations reach people who are already in", () => {
    expect(last(opening, 20)).toBe("Nearly every invitation still reaches somebody new.");
    const share = (day: number) => {
      const sum = (column: Float64Array) => column.subarray(day - 6, day + 1).reduce((a, b) => a + b);
      return `${Math.round((sum(opening.census.wasted) / sum(opening.census.sent)) * 100)} %`;
    };
    expect(last(opening, 112)).toBe(
      `By now ${share(112)} of the invitations reach somebody who has already joined.`,
    );
    expect(last(opening, 150)).toBe(
      `Most invitations (${share(150)}) now reach somebody who has already joined.`,
    );
  });

  it("how many go to people who will not hear of it any more", () => {
    const put = { market: "network", population: 2000, burn: 0.8, conversion: 0.5, seed: 3 } as const;
    const burnt = run(put);
    const share = (day: number) => {
      const sum = (column: Float64Array) => column.subarray(day - 6, day + 1).reduce((a, b) => a + b);
      return Math.round((sum(burnt.census.unreachable) / sum(burnt.census.sent)) * 100);
    };
    expect(share(40)).toBeGreaterThan(5);
    expect(say(burnt, 40)).toContain(
      `${share(40)} % of the invitations now go to somebody who will not hear of it any more.`,
    );
    expect(say(run({ ...put, burn: 0 }), 40).join(" ")).not.toContain("hear of it");
    expect(say(run({ market: "network", contacts: 200 }), 20)).toContain(
      "Nearly every invitation still reaches somebody who has not joined.",
    );
  });

  it("that the invited wait for more active contacts", () => {
    const alone = run({ market: "network", threshold: 1000 });
    expect(alone.census.open[180]).toBeGreaterThan(0);
    const words = "obody has joined since day 0: the invited wait for more active contacts.";
    expect(last(alone, 100)).toBe(`N${words}`);
    expect(last(alone, 180)).toBe(`The run ends here; n${words}`);
    expect(last(run({ market: "network", threshold: 1000, cycleDays: 30 }), 100)).not.toContain("wait");
  });

  it("that there are more leavings than joins and returns", () => {
    const back = run({ population: 2000, churnPerMonth: 0.5, returnPerMonth: 0.01 });
    expect(say(back, 180).join(" ")).toMatch(/more have left than joined or come back\./);
  });

  it("that more leave than join", () => {
    const [, day] =
      /^Since day (\d+), when ([\d,]+) were active, more have left than joined\.$/.exec(
        say(opening, 180).at(-2) ?? "",
      ) ?? [];
    expect(opening.census.active[Number(day)]).toBe(Math.max(...opening.census.active));
    expect(say(opening, 130).join(" ")).not.toContain("more have left");
  });

  it("that everybody is in", () => {
    const full = run({ churnPerMonth: 0, enthusiasmHalfLife: Infinity });
    expect(full.people.count).toBe(20_000);
    expect(last(full, 180)).toBe("Everybody has joined: there is nobody left to invite.");
    expect(last(full, 60)).not.toContain("Everybody");
    expect(last({ ...full, parameters: { ...full.parameters, winback: 1 } }, 180)).toBe(
      "Everybody has joined at one time or another.",
    );
  });

  it("that the member limit ended it", () => {
    const limited = run({ memberLimit: 5000 });
    expect(last(limited, 180)).toBe(
      "The run stops here, at its limit of 5,000 members, not because growth has ended.",
    );
    expect(last(limited, 30)).not.toContain("limit");
    expect(last(run({ memberLimit: 10 }), 0)).toBe(
      "The run stops here: those who begin already reach its limit of 10 members.",
    );
  });

  it("that nobody is left who invites, or that those who are left have stopped", () => {
    const burst = {
      market: "unlimited",
      inviteStyle: "burst",
      inviteSpread: "fixed",
      cycleShape: "fixed",
    } as const;
    const once = run({ ...burst, invitesPerMember: 3, conversion: 0.2, churnPerMonth: 0, organicPerDay: 0 });
    expect(once.endedBy).toBe("exhausted");
    const end = Math.floor(once.people.joinDays[once.people.count - 1]);
    expect(last(once, 180)).toBe(
      `Nobody has joined since day ${end}: those who are left have stopped inviting.`,
    );
    expect(last(once, end)).not.toContain("stopped");
    expect(last(run({ churnPerMonth: 1 }), 180)).toBe(
      "No invitation brought anybody, and nobody is left who invites.",
    );
  });

  it("that people still join when the days are over, or have not for long", () => {
    expect(last(opening, 180)).toBe("The run ends here, but people still join.");
    expect(last(run({ conversion: 0 }), 180)).toBe("The run ends here; nobody has joined since day 0.");
    expect(last(run({ conversion: 0, market: "unlimited" }), 100)).toBe("Nobody has joined since day 0.");
  });
});
