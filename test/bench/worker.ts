import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { createSession } from "../../src/worker/session.ts";
import type { Figure } from "./figure.ts";
import { median, quantile } from "./median.ts";
import { unlimited } from "./unlimited.ts";

const runs = 3;

/** About a million members each. */
const settings: Readonly<Record<string, Parameters>> = {
  "unlimited market": { ...unlimited, memberLimit: 1_000_000 },
  "limited market": { ...openingParameters, population: 1_175_000, startingMembers: 1_000 },
  network: completeParameters({
    market: "network",
    population: 1_100_000,
    contacts: 10,
    startingMembers: 100,
    inviteStyle: "circle",
    conversion: 0.5,
    churnPerMonth: 0.05,
  }),
};

/**
 * Lets a session simulate a run to its end.
 * @returns milliseconds of each piece of its work, in which no command is heard, and the members
 */
function piecesOf(parameters: Parameters): { readonly pieces: readonly number[]; readonly members: number } {
  const waiting: (() => void)[] = [];
  const pieces: number[] = [];
  let members = 0;
  const timed = (work: () => void): void => {
    const start = performance.now();
    work();
    pieces.push(performance.now() - start);
  };
  const session = createSession({
    now: () => performance.now(),
    later: (work) => void waiting.push(work),
    post(news) {
      if (news.type === "failed") throw new Error(news.reason);
      if (news.type === "history") members = news.columns.people.count;
    },
  });
  timed(() => session.handle({ type: "run", run: 1, parameters }));
  while (waiting.length > 0) timed(waiting.shift()!);
  return { pieces, members };
}

/** How long a worker that simulates a million members may be deaf to a newer command. */
export async function benchWorker(): Promise<Figure[]> {
  return Object.entries(settings).flatMap(([market, parameters]) => {
    const done = Array.from({ length: runs }, () => piecesOf(parameters));
    const over = (value: (pieces: readonly number[]) => number): number =>
      median(done.map(({ pieces }) => value(pieces)));
    const whole = `${market}, ${done[0].members.toLocaleString("en")} members, with all that is sent`;
    return [
      { name: whole, value: over((pieces) => pieces.reduce((sum, ms) => sum + ms, 0)), unit: "ms" },
      { name: "  longest silence", value: over((pieces) => Math.max(...pieces)), unit: "ms" },
      { name: "  95 % of the silences within", value: over((pieces) => quantile(pieces, 0.95)), unit: "ms" },
    ];
  });
}
