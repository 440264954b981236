import { describe, expect, it } from "vitest";
import { settle } from "../../src/model/settle.ts";
import type { Settlement } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import type { Run } from "../../src/model/run.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { scenarioKinds } from "../../src/parameters/scenario.ts";
import { scenarioStories } from "../../src/parameters/scenarioStories.ts";
import type { ScenarioKey } from "../../src/parameters/scenarios.ts";
import { scenarioParameters, scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";

const runs = new Map<string, Run>();

/** The run of a scenario, some of its values changed; each is simulated once. */
function runOf(key: ScenarioKey, changed: Partial<Parameters> = {}): Run {
  const parameters = { ...scenarioParameters(key), ...changed };
  const name = JSON.stringify(parameters);
  const run = runs.get(name) ?? simulate(parameters);
  runs.set(name, run);
  return run;
}
const inFull = (count: number): string => count.toLocaleString("en");
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** People who have joined by a day, as the page counts them; by the end without one. */
const joinedBy = ({ census, parameters }: Run, day = parameters.days): number =>
  census.joined[day] * parameters.peopleEach;
const comeByThemselves = ({ people, parameters }: Run): number =>
  people.sponsors.filter((sponsor) => sponsor < 0).length - parameters.startingMembers;
const invited = (run: Run): number =>
  run.people.count - comeByThemselves(run) - run.parameters.startingMembers;
const sent = ({ census }: Run): number => sum(census.sent);
const unreachableShare = (run: Run): number => sum(run.census.unreachable) / sent(run);

function shareWithoutRecruits({ people }: Run): number {
  const sponsors = new Set(people.sponsors.filter((sponsor) => sponsor >= 0));
  return 1 - sponsors.size / people.count;
}

const settled = (key: ScenarioKey, plan: Partial<Plan> = {}, changed: Partial<Parameters> = {}): Settlement =>
  settle(runOf(key, changed), { ...scenarioSetting(key).plan, ...plan });
const atEnd = (key: ScenarioKey, plan?: Partial<Plan>, changed?: Partial<Parameters>) =>
  settled(key, plan, changed).reading(changed?.days ?? scenarioParameters(key).days);
const lossShare = ({ inLoss, members }: { readonly inLoss: number; readonly members: number }): number =>
  inLoss / members;

/** The sentences of a story hold these words. */
function tells(key: ScenarioKey, ...words: readonly string[]): void {
  const { about, chosen } = scenarioStories[key];
  for (const word of words) expect(`${about.join(" ")} ${chosen}`).toContain(word);
}

describe("each story", () => {
  it.each(scenarios)(
    "$key: what it is, what to notice, what to try, and what is chosen",
    ({ key, points }) => {
      const { kind, about, chosen, sources, beside = [] } = scenarioStories[key];
      expect(about).toHaveLength(3);
      expect(about[1]).toMatch(/^Notice/);
      expect(about[2]).toMatch(/^Try /);
      for (const sentence of about) expect(sentence).toMatch(/\.$/);
      expect(chosen).toMatch(/chosen/i);
      if (points.length > 0) expect(sources.length).toBeGreaterThan(0);
      expect(beside.length).toBeGreaterThan(0);
      expect(scenarioKinds).toContain(kind);
    },
  );

  it("stands in its chapter, and the chapters follow each other", () => {
    const places = scenarios.map(({ key }) => scenarioKinds.indexOf(scenarioStories[key].kind));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(scenarioKinds.length);
    for (const { key, plan } of scenarios)
      if (plan !== undefined) expect(scenarioStories[key].kind).not.toBe("nobody");
  });
});

describe("what the stories without pay say of their runs", () => {
  it("opening: fewer invitations, and it fades", () => {
    expect(joinedBy(runOf("opening", { invitesPerWeek: 1 }))).toBeLessThan(100);
  });

  it("word of mouth: invitations add to advertising, in a line", () => {
    const run = runOf("word-of-mouth");
    const alone = runOf("word-of-mouth", { promoterShare: 0 });
    tells("word-of-mouth", `${inFull(invited(run))} of ${inFull(joinedBy(run))}`, inFull(joinedBy(alone)));
    const [first, ...later] = [30, 60, 90, 120].map((day) => joinedBy(run, day) - joinedBy(run, day - 30));
    for (const month of later) expect(Math.abs(month / first - 1)).toBeLessThan(0.35);
  });

  it("mailing and conversations: the same people, half the invitations, a hundred times the members", () => {
    const [mailing, talking] = [runOf("mailing"), runOf("conversations")];
    tells(
      "mailing",
      inFull(sent(mailing)),
      `${invited(mailing)} members`,
      `${comeByThemselves(mailing)} come`,
    );
    expect(unreachableShare(mailing)).toBeCloseTo(0.25, 1);
    tells("conversations", inFull(sent(talking)), inFull(invited(talking)));
    expect(sent(talking) / sent(mailing)).toBeCloseTo(0.5, 1);
    expect(joinedBy(runOf("conversations", { invitesPerMember: 3 }))).toBeLessThan(1_000);
  });

  it("aimed or not: it ends early, or never begins", () => {
    tells(
      "targeted",
      inFull(joinedBy(runOf("targeted"))),
      `at ${joinedBy(runOf("targeted", { targeting: 0 }))}.`,
    );
    tells("untargeted", `${joinedBy(runOf("untargeted"))} members`);
    const [below, above, half] = [0.2, 0.4, 0.5].map((targeting) =>
      joinedBy(runOf("untargeted", { targeting })),
    );
    expect(below).toBeLessThan(200);
    expect(above).toBeGreaterThan(5 * below);
    expect(half).toBeGreaterThan(2_000);
  });

  it("friends: it stops, and without the closed doors it goes on", () => {
    const run = runOf("friends");
    const open = runOf("friends", { fatigue: 0, burn: 0 });
    tells("friends", `${joinedBy(run)} members`, `${joinedBy(open)} have joined`);
    expect(unreachableShare(run)).toBeCloseTo(1 / 3, 1);
    expect(joinedBy(run) - joinedBy(run, 150)).toBe(0);
    expect(joinedBy(open) - joinedBy(open, 150)).toBeGreaterThan(50);
  });

  it("network effect: slow, then everybody; without it slow to the end", () => {
    const run = runOf("network-effect");
    expect(joinedBy(run, 120) / 20_000).toBeCloseTo(0.1, 1);
    expect(joinedBy(run, 210)).toBeGreaterThan(0.95 * 20_000);
    const without = runOf("network-effect", { networkEffect: 0, stickiness: 0 });
    tells("network-effect", inFull(joinedBy(without)));
    expect(without.census.active[365]).toBeLessThan(joinedBy(without) / 2);
  });

  it("networking: years", () => {
    const run = runOf("networking");
    const [one, two, three] = [365, 730, 1_095].map((day) => inFull(joinedBy(run, day)));
    tells("networking", `${one} of 5,000`, `${two} after two`, `${three} after three`);
    tells("networking", `${inFull(joinedBy(runOf("networking", { cycleDays: 30 }), 730))} members`);
  });

  it("skok: most seeds end between 15,000 and 26,000; half the cycle meets the limit before day 20", () => {
    const ends = Array.from({ length: 20 }, (_, seed) => joinedBy(runOf("skok", { seed })));
    expect(ends.filter((end) => end >= 15_000 && end <= 26_000).length).toBeGreaterThan(10);
    // A tenth of the limit by day 16 is all of it by day 20, as every day doubles the members.
    const fast = runOf("skok", { cycleDays: 1, memberLimit: 100_000 });
    expect(fast.endedBy).toBe("memberLimit");
    expect(fast.reachedDay).toBeLessThan(16);
  });
});

describe("what the stories with pay say of their runs", () => {
  it("affiliate: nobody loses, few earn", () => {
    const run = runOf("affiliate");
    const { all, rewards } = atEnd("affiliate");
    expect(all.inLoss).toBe(0);
    tells("affiliate", `${percent(shareWithoutRecruits(run))} of the members recruit nobody`);
    tells("affiliate", `${percent(all.ahead / all.members)} have been paid`, inFull(joinedBy(run)));
    expect(rewards?.topShare).toBeCloseTo(0.75, 2);
    tells("affiliate", inFull(joinedBy(runOf("affiliate", { promoterShare: 0.1 }))));
  });

  it("two levels: most lose, and without outsiders nearly all", () => {
    const run = runOf("mlm");
    const { all } = atEnd("mlm");
    const { net } = settled("mlm").at(1_095);
    const late = net.filter((_, row) => run.people.joinDays[row] >= 995);
    tells("mlm", inFull(joinedBy(run)), `${percent(shareWithoutRecruits(run))} of them recruit nobody`);
    tells("mlm", `${percent(lossShare(all))} are in loss`);
    tells("mlm", `hundred days ${percent(late.filter((cents) => cents < 0).length / late.length)}`);
    const { all: alone, rewards } = atEnd("mlm", { retailCustomers: 0 });
    tells("mlm", `${percent(lossShare(alone))} are in loss`);
    expect(rewards?.fromRecruits).toBe(1);
  });

  it("unilevel: the same tree, other money", () => {
    const [eight, two] = [atEnd("unilevel"), atEnd("mlm")];
    tells(
      "unilevel",
      `${percent(lossShare(eight.all))} are in loss instead of ${percent(lossShare(two.all))}`,
    );
    tells(
      "unilevel",
      `get ${percent(eight.rewards!.topShare)}`,
      `instead of ${percent(two.rewards!.topShare)}`,
    );
    const { all } = atEnd("unilevel", { retailCustomers: 2 });
    tells("unilevel", `${percent(lossShare(all))} are in loss, and what`);
  });

  it("pyramid: half recruit nobody, most lose, the last nearly all", () => {
    const { all, latest } = atEnd("pyramid");
    expect(shareWithoutRecruits(runOf("pyramid"))).toBeCloseTo(0.5, 1);
    tells(
      "pyramid",
      `${percent(lossShare(all))} lose`,
      `the half who joined last ${percent(lossShare(latest))}`,
    );
  });
});

describe("what the stories of real cases say of their runs", () => {
  it("hotmail: half a year to the first million, about five weeks to the second; more people change the end alone", () => {
    const { census } = runOf("hotmail");
    const dayOf = (people: number) => census.joined.findIndex((joined) => joined * 200 >= people);
    expect(Math.abs(dayOf(1e6) - 182)).toBeLessThan(21);
    expect(Math.abs(dayOf(2e6) - dayOf(1e6) - 35)).toBeLessThan(10);
    const wide = runOf("hotmail", { population: 100_000 }).census.joined;
    expect(wide[27] / census.joined[27]).toBeCloseTo(1, 1);
    expect(wide[190] / census.joined[190]).toBeLessThan(1.15);
    expect(Math.abs(wide[545] * 200 - 20e6)).toBeLessThan(1e6);
  });

  it("dropbox: convex to the end; few come by themselves, yet half depends on them", () => {
    const run = runOf("dropbox");
    const perMonth = Array.from(
      { length: 15 },
      (_, month) => joinedBy(run, 30 * month + 30) - joinedBy(run, 30 * month),
    );
    for (let month = 1; month < perMonth.length; month++)
      expect(perMonth[month]).toBeGreaterThan(perMonth[month - 1]);
    expect(comeByThemselves(run) / (run.people.count - 500)).toBeLessThan(0.1);
    const share = joinedBy(runOf("dropbox", { organicPerDay: 0 }), 457) / joinedBy(run, 457);
    expect(share).toBeGreaterThan(0.42);
    expect(share).toBeLessThan(0.58);
  });

  it("facebook: twice the market changes the end, and little before", () => {
    const active = (changed: Partial<Parameters>, day: number) =>
      runOf("facebook", changed).census.active[day] * 20_000;
    expect(active({ population: 95_000 }, 1_826) / active({}, 1_826)).toBeLessThan(1.15);
    expect(active({ population: 95_000 }, 2_556) / 1e9).toBeCloseTo(1.5, 1);
  });

  it("whatsapp: a line; by invitations alone a bend", () => {
    const run = runOf("whatsapp");
    expect(comeByThemselves(run) / (run.people.count - 5_000)).toBeCloseTo(0.77, 1);
    const active = ({ census }: Run, day: number) => census.active[day] * 40_000;
    for (let day = 300; day <= 2_520; day += 300) {
      const perMonth = (active(run, day) - active(run, day - 300)) / 10;
      expect(perMonth).toBeGreaterThan(18e6);
      expect(perMonth).toBeLessThan(26e6);
    }
    const alone = runOf("whatsapp", { organicPerDay: 0, invitesPerWeek: 0.2 });
    expect(active(alone, 990)).toBeGreaterThan(1e9);
    expect(active(alone, 2_520) / 1e9).toBeCloseTo(3.6, 1);
  });

  it("fhtm: nearly all join in two years and leave in four; four in five of the rewards are entry shares; nearly all lose", () => {
    const run = runOf("fhtm");
    expect(joinedBy(run, 730) / joinedBy(run)).toBeGreaterThan(0.95);
    expect(run.census.active[1_460] / run.people.count).toBeLessThan(0.02);
    const { all, flows, rewards, byJoinDay } = atEnd("fhtm");
    const entryShare = sum(flows.entryShares) / rewards!.total;
    expect(entryShare).toBeGreaterThan(0.81);
    tells("fhtm", `${percent(entryShare)} of all rewards`, `${percent(lossShare(all))} are in loss`);
    expect(lossShare(all)).toBeGreaterThan(0.98);
    for (const stretch of byJoinDay)
      if (stretch.members > 0) expect(lossShare(stretch)).toBeGreaterThan(0.95);
    const { rewards: byMember } = settled("fhtm").at(1_460);
    const short = byMember.filter((cents) => cents < scenarioSetting("fhtm").plan.entryFee).length;
    tells("fhtm", `${percent(short / byMember.length)} do not get their entry fee back`);
  });

  it("fhtm: among twice as many people twice as many join, somewhat later, and as many of them lose", () => {
    const [run, wide] = [runOf("fhtm"), runOf("fhtm", { population: 100_000 })];
    const half = ({ census, people }: Run) => census.joined.findIndex((joined) => joined > people.count / 2);
    expect(half(wide) - half(run)).toBeGreaterThan(60);
    expect(half(wide) - half(run)).toBeLessThan(270);
    expect(joinedBy(wide) / joinedBy(run)).toBeCloseTo(2, 1);
    expect(percent(lossShare(atEnd("fhtm", {}, { population: 100_000 }).all))).toBe(
      percent(lossShare(atEnd("fhtm").all)),
    );
  });
});
