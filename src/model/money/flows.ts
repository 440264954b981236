/** Everything that was paid since the run began, in cents. What begins with a number of levels has one entry a level, from level 1. */
export interface Flows {
  /** Participants → company. */
  readonly entryFees: number;
  /** Company → participants: the part of the entry fees that went up the line. */
  readonly entryShares: readonly number[];
  /** Participants → suppliers. */
  readonly monthlyCosts: number;
  /** Participants → company, at the full price. */
  readonly ownOrders: number;
  /** Outsiders, at the full price: what they paid to company and sellers together. */
  readonly retailOrders: number;
  /** Of that, what the sellers kept. */
  readonly retailMargins: number;
  /** Company → participants, on own orders of recruits; the last entry is all levels deeper than the plan names. */
  readonly ownCommissions: readonly number[];
  /** The same on orders of outsiders. */
  readonly retailCommissions: readonly number[];
  /** Commissions that stayed with the company because the upline may not earn; in no other number. */
  readonly breakage: number;
  /** Company → suppliers, for what was ordered. */
  readonly supplies: number;
  /** Company → participants who left. */
  readonly refunds: number;
}

/** What each of the four has, since the run began, in cents; together 0. */
export interface Balances {
  readonly participants: number;
  readonly company: number;
  readonly suppliers: number;
  /** Outsiders. */
  readonly customers: number;
}
