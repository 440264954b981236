import type { Balances, Flows } from "./flows.ts";

/** How a group of members stands. */
export interface Standing {
  readonly members: number;
  /** Those whose net is below 0; 0 is no loss. */
  readonly inLoss: number;
  /** Those whose net is above 0. */
  readonly ahead: number;
  /** The sum of their nets, in cents. */
  readonly net: number;
}

/** What one of the ways was by which money reached a member. */
export interface Payment {
  readonly kind: "entryShare" | "ownCommission" | "retailCommission" | "retailMargin" | "refund";
  /** How many levels below the member it came from; 0 for what it earned itself. */
  readonly level: number;
  /** How many members it came from; 0 for what it earned itself. */
  readonly from: number;
  readonly cents: number;
}

/** The books of one member. */
export interface MemberBooks {
  readonly row: number;
  /** In cents, since joining. */
  readonly earned: number;
  readonly paid: number;
  readonly net: number;
  /** The day of joining or settlement on which its net was first 0 or more after it had been below; null: not by now. */
  readonly breakEvenDay: number | null;
  readonly payments: readonly Payment[];
}

/** Who has been paid what by a day, in cents. */
export interface MoneyReading {
  readonly day: number;
  readonly all: Standing;
  /** Those who joined at least 90 days before. */
  readonly seasoned: Standing;
  /** Those who joined in the last doubling: after the day by which half of the members were there. */
  readonly latest: Standing & { readonly sinceDay: number };
  /** Net from worst to best at even steps of rank, the worst and the best included; empty without members. */
  readonly netByRank: Float64Array;
  /** Rewards: entry shares and commissions. null where there are none. */
  readonly rewards: {
    readonly total: number;
    /** The share of the ⌈members/100⌉ who got most. */
    readonly topShare: number;
    readonly gini: number;
    /** The share of rewards that the poorest share of members got, at even steps from 0 to 1. */
    readonly lorenz: Float64Array;
    /** How much of them came out of recruits' own pockets, 0…1. */
    readonly fromRecruits: number;
  } | null;
  /** By the day of joining, in stretches of equally many days; the last may be cut by the playhead. */
  readonly byJoinDay: readonly (Standing & { readonly fromDay: number; readonly toDay: number })[];
  /** By generation, from 0. */
  readonly byGeneration: readonly Standing[];
  readonly flows: Flows;
  readonly balances: Balances;
  /** Who was asked for and has joined by then. */
  readonly member: MemberBooks | null;
}

/** The classes of net that colours tell apart: thresholds in cents, rising; class 0 lies below the first, class i from threshold i − 1 on. */
export interface NetClasses {
  /** Lower ends of classes 1, 2, …: one of them is 0, where no loss begins, and the next is the smallest gain, 1 cent. */
  readonly from: readonly number[];
  /** The class of each row at the instant of joining. */
  readonly atJoining: Uint8Array;
  /** Rows becoming another class, in the order of time. */
  readonly changes: {
    readonly count: number;
    readonly days: Float64Array;
    readonly rows: Int32Array;
    readonly classes: Uint8Array;
  };
}

/** What theory says of the share that loses by an entry fee alone. */
export interface ExpectedLoss {
  /** null where it does not hold. */
  readonly share: number | null;
  /** The standard deviation of one run with as many members as this one. */
  readonly sd: number;
  /** Which of the conditions do not hold of this run; empty where all do. */
  readonly broken: readonly LossCondition[];
}

/** Under these, whoever joins is as likely to come through any member: at one level with a share s, 1 − 2^−⌈1/s⌉ lose. */
export type LossCondition =
  | "oneLevel"
  | "onlyEntry"
  | "nobodyLeaves"
  | "nobodyTires"
  | "joinsAtOnce"
  | "allInvite"
  | "weekByWeek"
  | "noContacts"
  | "oneStart"
  | "nobodyComesAlone";

/** What a run comes to under a plan, whatever the day. */
export interface SettledFigures {
  /** Days on which a month was settled: 30, 60, …. */
  readonly months: number;
  /** Share in loss of all who had joined, at the end of each day 0…. NaN without members. */
  readonly lossShareByDay: Float32Array;
  /**
   * The first day on which those in loss need more recruits to break even than there are people outside; null: it never came.
   * undefined where it is not asked: an unlimited market, or a plan without a share of the entry fee for level 1.
   */
  readonly collapseDay: number | null | undefined;
  /** How many more recruits those in loss needed at the end of that day; absent where there is no such day. */
  readonly collapseNeeds?: number;
  readonly expectedLoss: ExpectedLoss;
  readonly netClasses: NetClasses;
}
