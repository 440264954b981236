import type { Changes, People, RunColumns } from "../../src/model/run.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";

/** How a made-up run looks; it follows none of the model's rules and is for pictures alone. */
export interface MadeUp {
  readonly members: number;
  readonly roots?: number;
  readonly days?: number;
  /** Mean age in days of a sponsor when its recruit joins; Infinity: any earlier member is equally likely. */
  readonly sponsorAge?: number;
  /** Share of the members who leave some time. */
  readonly leaving?: number;
  /** Stages of the cycle of an invitation. */
  readonly stages?: number;
  readonly seed?: number;
}

/** Numbers in 0…1 from a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The day by which a share of all has joined: an S-curve from 0 to `days`. */
const dayOfShare = (share: number, days: number): number => {
  const steepness = 9;
  const logistic = (x: number): number => 1 / (1 + Math.exp(-steepness * (x - 0.6)));
  const [low, high] = [logistic(0), logistic(1)];
  const level = low + share * (high - low);
  return Math.min(days, Math.max(0, days * (0.6 - Math.log(1 / level - 1) / steepness)));
};

function growPeople(settings: Required<MadeUp>, random: () => number): People {
  const { members: count, roots, days, sponsorAge } = settings;
  const joinDays = new Float64Array(count);
  const sponsors = new Int32Array(count).fill(-1);
  const generations = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    if (row < roots) continue;
    const day = dayOfShare((row - roots + 1) / (count - roots), days);
    joinDays[row] = Math.max(day, joinDays[row - 1]);
    const latest = day + Math.log(1 - random()) * sponsorAge;
    let low = 0;
    let high = row;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (joinDays[middle] <= latest) low = middle + 1;
      else high = middle;
    }
    const anybody = sponsorAge === Infinity || low === 0;
    const sponsor = anybody ? Math.floor(random() * (sponsorAge === Infinity ? row : roots)) : low - 1;
    sponsors[row] = sponsor;
    generations[row] = generations[sponsor] + 1;
  }
  const none = new Int32Array(count).fill(-1);
  return {
    count,
    joinDays,
    sponsors,
    generations,
    persons: none,
    keys: new Uint32Array(2 * count),
    invitedDays: Float64Array.from(joinDays, (day) => Math.max(-1, day - 1)),
  };
}

function leaveSome(people: People, days: number, share: number, random: () => number): Changes {
  const events: { day: number; row: number }[] = [];
  for (let row = 0; row < people.count; row++) {
    const leaves = random() < share;
    const day = people.joinDays[row] - Math.log(1 - random()) * 60;
    if (leaves && day <= days) events.push({ day, row });
  }
  events.sort((a, b) => a.day - b.day || a.row - b.row);
  return {
    count: events.length,
    days: Float64Array.from(events, (event) => event.day),
    rows: Int32Array.from(events, (event) => event.row),
    active: new Uint8Array(events.length),
  };
}

/** Invitations that fit the joins: some of each fate, those of the next day's joins open; sent = fates + what is open more. */
function makeUpInvitations(joins: Float64Array, days: number, stages: number) {
  const column = (ofDay: (day: number) => number): Float64Array =>
    Float64Array.from({ length: days + 1 }, (_, day) => ofDay(day));
  const accepted = column((day) => (day === 0 ? 0 : joins[day]));
  const refused = accepted.map((count) => 3 * count);
  const overtaken = accepted.map((count) => Math.floor(count / 4));
  const wasted = accepted.map((count, day) => Math.floor((count * day) / 20));
  const unreachable = column(() => 0);
  const open = column((day) => (day < days ? 2 * accepted[day + 1] : 0));
  const sent = column(
    (day) =>
      accepted[day] + refused[day] + overtaken[day] + wasted[day] + open[day] - (day > 0 ? open[day - 1] : 0),
  );
  const share = (count: number, stage: number): number =>
    Math.floor((count * (stage + 1)) / stages) - Math.floor((count * stage) / stages);
  const openByStage = Array.from({ length: stages }, (_, stage) => open.map((count) => share(count, stage)));
  return { sent, wasted, unreachable, refused, overtaken, accepted, open, openByStage };
}

function takeCensus(
  people: People,
  changes: Changes,
  { days, stages }: Required<MadeUp>,
): RunColumns["census"] {
  const column = (): Float64Array => new Float64Array(days + 1);
  const [joins, leavings, joined, active] = [column(), column(), column(), column()];
  for (let row = 0; row < people.count; row++) joins[Math.ceil(people.joinDays[row])]++;
  for (let at = 0; at < changes.count; at++) leavings[Math.ceil(changes.days[at])]++;
  for (let day = 0; day <= days; day++) {
    joined[day] = joins[day] + (day > 0 ? joined[day - 1] : 0);
    active[day] = joins[day] - leavings[day] + (day > 0 ? active[day - 1] : 0);
  }
  const invitations = makeUpInvitations(joins, days, stages);
  const counts = { joins, leavings, returns: column(), joined, active };
  return { ...counts, ...invitations, rows: days + 1, lastRowIsPartial: false };
}

/** A run of the wanted size and shape; the same for the same settings. */
export function madeUpRun(wanted: MadeUp): RunColumns {
  const settings = { roots: 10, days: 180, sponsorAge: 20, leaving: 0.3, stages: 1, seed: 1, ...wanted };
  const random = seededNumbers(settings.seed);
  const people = growPeople({ ...settings, roots: Math.min(settings.roots, settings.members) }, random);
  const changes = leaveSome(people, settings.days, settings.leaving, random);
  return {
    parameters: { ...openingParameters, days: settings.days },
    people,
    changes,
    census: takeCensus(people, changes, settings),
    endedBy: "horizon",
    reachedDay: settings.days,
  };
}
