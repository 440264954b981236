import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Run } from "../../src/model/run.ts";
import { simulate } from "../../src/model/simulation.ts";
import { threefry2x32 } from "../../src/model/threefry.ts";
import type { Figure } from "./figure.ts";
import { median, medianMs } from "./median.ts";
import { unlimited } from "./unlimited.ts";

const steady: Parameters = {
  ...unlimited,
  inviteStyle: "steady",
  invitesPerWeek: 5,
  enthusiasmHalfLife: 10,
  churnPerMonth: 0.05,
};

interface Timed {
  readonly run: Run;
  readonly ms: number;
  readonly nsPerInvitation: number;
}

function timed(parameters: Parameters, times: number): Timed {
  const taken: number[] = [];
  let run!: Run;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run = simulate(parameters);
    taken.push(performance.now() - start);
  }
  const invitations = run.census.sent.reduce((sum, count) => sum + count, 0);
  const ms = median(taken);
  return { run, ms, nsPerInvitation: (ms * 1e6) / invitations };
}

function columnBytes(run: Run): number {
  return [run.people, run.changes, run.census]
    .flatMap((table) => Object.values(table) as unknown[])
    .reduce<number>((sum, column) => sum + (ArrayBuffer.isView(column) ? column.buffer.byteLength : 0), 0);
}

const draws = 1_000_000;

/** One draw of 64 bits: tells how fast the machine is just now. */
function nsPerDraw(): number {
  const out = new Int32Array(2);
  const ms = medianMs(9, () => {
    for (let i = 0; i < draws; i++) threefry2x32(out, 0, i, 2, out);
  });
  return (ms * 1e6) / draws;
}

/** `simulate` itself, without digest or page: the goal is 0.8 s for a million members, and no dearer a piece than ten thousand. */
export async function benchModel(): Promise<Figure[]> {
  const small = timed({ ...unlimited, memberLimit: 10_000 }, 41);
  const large = timed({ ...unlimited, memberLimit: 1_000_000 }, 5);
  const week = timed({ ...steady, memberLimit: 1_000_000 }, 3);
  const opening = timed(openingParameters, 15);
  const market = timed({ ...openingParameters, population: 118_000 }, 7);
  const members = (run: Run): string => `${run.people.count.toLocaleString("en")} members`;
  return [
    { name: "one draw of Threefry-2x32-13, chained: the machine just now", value: nsPerDraw(), unit: "ns" },
    { name: `unlimited, on joining, ${members(large.run)}`, value: large.ms, unit: "ms" },
    { name: "  bytes of its arrays", value: columnBytes(large.run) / 1e6, unit: "MB" },
    { name: "  an invitation", value: large.nsPerInvitation, unit: "ns" },
    { name: `  an invitation at ${members(small.run)}`, value: small.nsPerInvitation, unit: "ns" },
    { name: "  dearer at a million", value: large.nsPerInvitation / small.nsPerInvitation, unit: "×" },
    { name: `unlimited, week by week, ${members(week.run)}`, value: week.ms, unit: "ms" },
    { name: `limited, the opening run, ${members(opening.run)}`, value: opening.ms, unit: "ms" },
    { name: `limited, ${members(market.run)}`, value: market.ms, unit: "ms" },
    { name: "  an invitation", value: market.nsPerInvitation, unit: "ns" },
  ];
}
