import type { Parameters } from "../../parameters/parameterTable.ts";
import type { FigureKey } from "../lesson.ts";

/** A number that the notes tell: a figure of a step's run with the lesson's own luck. It is written down, as notes run nothing. */
export interface NoteFigure {
  /** From 1, as people count. */
  readonly step: number;
  readonly figure: FigureKey;
  /** People, days, generations, or a share 0…1 to a thousandth. */
  readonly value: number;
  /** What is set otherwise than the step begins. */
  readonly changed?: Partial<Parameters>;
}

export type NoteFigures = Readonly<Record<string, NoteFigure>>;

const of = (step: number, figure: FigureKey, value: number, changed?: Partial<Parameters>): NoteFigure => ({
  step,
  figure,
  value,
  ...(changed !== undefined && { changed }),
});

/** Lesson → name in its notes → the number. */
export const noteFigures: Readonly<Record<string, NoteFigures>> = {
  cliff: {
    low: of(1, "joined", 135),
    lowEnd: of(1, "lastJoinDay", 82),
    high: of(2, "joined", 3_774),
    below: of(3, "joined", 288, { conversion: 0.18 }),
    edge: of(3, "joined", 663, { conversion: 0.2 }),
    above: of(3, "joined", 2_906, { conversion: 0.24 }),
    most: of(3, "joined", 8_088, { conversion: 0.4 }),
  },
  cycle: {
    strong: of(1, "joined", 1_110),
    fast: of(2, "joined", 20_324),
    fastRounds: of(2, "generations", 20),
    halved: of(3, "joined", 73_200, { cycleDays: 5 }),
    slow: of(3, "joined", 130, { cycleDays: 20 }),
    doubled: of(3, "joined", 54_316, { conversion: 0.4 }),
  },
  bucket: {
    holds: of(1, "active", 7_002),
    leaks: of(2, "active", 1_561),
    gone: of(2, "left", 5_441),
    poured: of(3, "active", 2_968, { organicPerDay: 40 }),
    pouredJoined: of(3, "joined", 13_526, { organicPerDay: 40 }),
    mended: of(3, "active", 3_052, { churnPerMonth: 0.15 }),
    stays: of(4, "active", 4_809),
    brought: of(4, "joined", 636, { churnPerMonth: 0.5 }),
    edge: of(4, "active", 55, { churnPerMonth: 0.5 }),
  },
  saturation: {
    first: of(1, "joined", 445),
    fastestDay: of(2, "fastestDay", 70),
    fastest: of(2, "fastestJoins", 266),
    half: of(2, "halfDay", 71),
    lost: of(2, "refusedOrLost", 0.978),
    halfLarge: of(3, "halfDay", 78),
  },
  chance: {
    first: of(1, "joined", 2_762),
    second: of(2, "joined", 1),
  },
  friends: {
    tired: of(1, "joined", 74),
    tiredEnd: of(1, "lastJoinDay", 137),
    lost: of(1, "refusedOrLost", 0.959),
    open: of(2, "joined", 601),
    more: of(3, "joined", 257, { contacts: 40 }),
    many: of(3, "joined", 740, { contacts: 100 }),
  },
  pyramid: {
    losers: of(1, "losers", 0.717),
    alone: of(1, "withoutRecruits", 0.496),
    late: of(2, "latestLosers", 0.946),
    largeLosers: of(3, "losers", 0.717),
  },
  plans: {
    alone: of(1, "withoutRecruits", 0.57),
    two: of(3, "losers", 0.742),
    topTwo: of(3, "topShare", 0.231),
    eight: of(4, "losers", 0.943),
    topEight: of(4, "topShare", 0.592),
    fees: of(5, "losers", 0.695),
  },
  network: {
    without: of(1, "joined", 3_596),
    withIt: of(2, "joined", 19_829),
    half: of(2, "halfDay", 171),
    scattered: of(3, "joined", 32),
    close: of(4, "joined", 202),
    one: of(5, "joined", 19_829, { threshold: 1 }),
  },
};
