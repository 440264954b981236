import { contactNetwork } from "../../src/model/contactNetwork.ts";
import { simulate } from "../../src/model/simulation.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Figure } from "./figure.ts";
import { findIgraph } from "./igraph.ts";
import type { IgraphSpread } from "./igraph.ts";
import { median } from "./median.ts";
import { percolate } from "./percolate.ts";

const people = 1_000_000;
const contacts = 10;
const rounds = 7;

/**
 * A member leaves at a hazard of 0.1 a day and asks each contact at one of 1/30: a contact is asked with probability 1/4.
 * Only the ratio counts; so slow that churnPerMonth keeps its digits.
 */
const setting: Partial<Parameters> = {
  ...neutralParameters,
  market: "network",
  network: "random",
  population: people,
  contacts,
  inviteStyle: "circle",
  circleShare: 1,
  sendDelayDays: 30,
  conversion: 1,
  cycleDays: 0,
  churnPerMonth: 1 - Math.exp(-3),
  days: 3_650,
  memberLimit: people,
};

const hasSpread = (reached: number): boolean => reached > people / 10;

interface Timed {
  readonly ms: number;
  readonly reached: number;
}

/** Times what gives a number of people; what reaches only a few is drawn again and not counted. */
function timeSpread(spread: (attempt: number) => number): Timed {
  for (let attempt = 0; ; attempt++) {
    const start = performance.now();
    const reached = spread(attempt);
    const ms = performance.now() - start;
    if (hasSpread(reached)) return { ms, reached };
  }
}

interface Round {
  readonly peer: IgraphSpread | null;
  /** With the building of its network. */
  readonly ours: Timed;
  readonly networkMs: number;
  /** Without the building of its network. */
  readonly bare: Timed;
}

async function runRound(round: number, igraph: Awaited<ReturnType<typeof findIgraph>>): Promise<Round> {
  const peer = igraph === null ? null : await igraph(people, contacts, round + 1);
  const networkSeed = round + 1;
  const ours = timeSpread(
    (attempt) => simulate({ ...setting, networkSeed, seed: 100 * round + attempt }).people.count,
  );
  const start = performance.now();
  const network = contactNetwork({ ...setting, networkSeed });
  const networkMs = performance.now() - start;
  const bare = timeSpread((attempt) => percolate(network, attempt, 1 + 100 * round + attempt));
  return { peer, ours, networkMs, bare };
}

const peerFigures = (beside: readonly { peer: IgraphSpread; ours: Timed }[]): Figure[] => {
  const peers = beside.map(({ peer }) => peer);
  return [
    {
      name: "igraph_sir, with its graph",
      value: median(peers.map((p) => p.graphMs + p.spreadMs)),
      unit: "ms",
    },
    { name: "  its graph", value: median(peers.map(({ graphMs }) => graphMs)), unit: "ms" },
    {
      name: "  people reached",
      value: (100 * median(peers.map(({ reached }) => reached))) / people,
      unit: "%",
    },
    {
      name: "simulate is faster than igraph_sir, networks included on both sides",
      value: median(beside.map(({ peer, ours }) => (peer.graphMs + peer.spreadMs) / ours.ms)),
      unit: "×",
    },
  ];
};

/**
 * A spread among a million people with 10 contacts each, beside igraph's routine in C and beside a bare pass through the
 * same network. One after the other in every round: ratios are medians of the rounds' own.
 */
export async function benchSpread(): Promise<Figure[]> {
  const igraph = await findIgraph();
  const done: Round[] = [];
  for (let round = 0; round < rounds; round++) done.push(await runRound(round, igraph));
  const of = (value: (round: Round) => number): number => median(done.map(value));
  const withPeer = done.flatMap(({ peer, ours }) => (peer === null ? [] : [{ peer, ours }]));
  return [
    { name: "simulate, with its network", value: of(({ ours }) => ours.ms), unit: "ms" },
    { name: "  its network", value: of(({ networkMs }) => networkMs), unit: "ms" },
    { name: "  people reached", value: (100 * of(({ ours }) => ours.reached)) / people, unit: "%" },
    { name: "a bare pass through the same network", value: of(({ bare }) => bare.ms), unit: "ms" },
    { name: "  people reached", value: (100 * of(({ bare }) => bare.reached)) / people, unit: "%" },
    {
      name: "  simulate takes longer, networks included on both sides",
      value: of(({ ours, networkMs, bare }) => ours.ms / (networkMs + bare.ms)),
      unit: "×",
    },
    {
      name: "  simulate takes longer, networks left out",
      value: of(({ ours, networkMs, bare }) => (ours.ms - networkMs) / bare.ms),
      unit: "×",
    },
    ...(withPeer.length > 0
      ? peerFigures(withPeer)
      : [{ name: "peer missing: cc and Debian's libigraph-dev", value: null, unit: "" }]),
  ];
}
