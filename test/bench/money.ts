import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { plans } from "../../src/parameters/plans.ts";
import type { PlanName } from "../../src/parameters/plans.ts";
import type { Run } from "../../src/model/run.ts";
import { settle } from "../../src/model/settle.ts";
import type { Settlement } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import type { Figure } from "./figure.ts";
import { median, medianMs } from "./median.ts";

/** A limited market that fills within half a year, while some leave: five or six months are settled. */
const filling = (population: number): Parameters => ({
  ...neutralParameters,
  market: "mixed",
  population,
  startingMembers: 20,
  inviteStyle: "steady",
  invitesPerWeek: 1,
  conversion: 0.9,
  churnPerMonth: 0.05,
  days: 180,
});

const sizes = [100_000, 1_000_000] as const;
const settled = ["pyramid", "twoLevels", "unilevel"] as const satisfies readonly PlanName[];
const readings = 25;

/** Milliseconds of readings all over a run, each far from the one before it. */
function readingsMs(settlement: Settlement, { reachedDay }: Run): number[] {
  return Array.from({ length: readings }, (_, i) => {
    const day = ((i * 7) % readings) * (reachedDay / readings);
    return medianMs(1, () => settlement.reading(day));
  });
}

function figuresOf(run: Run, plan: PlanName): Figure[] {
  const times = run.people.count > 500_000 ? 5 : 15;
  let settlement = settle(run, plans[plan]);
  const settling = medianMs(times, () => {
    settlement = settle(run, plans[plan]);
    settlement.figures();
  });
  const jumps = readingsMs(settlement, run);
  const atEnd = medianMs(times, () => settlement.reading(run.reachedDay));
  return [
    { name: `${plan}, settled with all its figures`, value: settling, unit: "ms" },
    { name: "  a reading at the end", value: atEnd, unit: "ms" },
    { name: "  a reading anywhere: median", value: median(jumps), unit: "ms" },
    { name: "  … and the slowest", value: Math.max(...jumps), unit: "ms" },
  ];
}

/** Who gets paid, on a run that is there: the goal is 0.1 s for 100,000 members, 1 s for a million. */
export function benchMoney(): Promise<Figure[]> {
  const figures = sizes.flatMap((population): Figure[] => {
    const run = simulate(filling(population));
    const members = run.people.count.toLocaleString("en");
    const months = Math.floor(run.reachedDay / 30);
    const all = settled.flatMap((plan) => figuresOf(run, plan));
    return [{ name: `${members} members: months`, value: months, unit: "" }, ...all];
  });
  return Promise.resolve(figures);
}
