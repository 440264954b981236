/** What theory expects of a setting, without a run. Every field says null where no theory holds, and `reasons` says why. */
export interface Expectation {
  /** Chance that an invitation which reaches an outsider, asked for the first time, is accepted. */
  readonly acceptance: number;
  /** Invitations that a joiner sends (F of MODEL.md), also after coming back; Infinity if they never end. */
  readonly invitations: number;
  /**
   * New members a member brings, while the market is empty: acceptance × invitations. On a random or given network, whom a
   * recruit brings besides its sponsor, each once, while hardly anybody is in.
   */
  readonly K: number;
  /** r, a day, of 1 = acceptance · L[kA](r) · L[g](r), A the chance of being active; null where no r exists. */
  readonly growthRatePerDay: number | null;
  /** ln 2 ÷ r; null for K ≤ 1 or without r. */
  readonly doublingDays: number | null;
  /** Expected census at days 0…days (the renewal curve), or null. */
  readonly joined: Float64Array | null;
  readonly active: Float64Array | null;
  /** The fastest day: its day, the share of the population that has joined by then, and the share joining a day; finite markets. */
  readonly peak: { readonly day: number; readonly share: number; readonly sharePerDay: number } | null;
  /** Chance that the descent of all starting members dies out, in a market without end or a network that is large. */
  readonly extinctionChance: number | null;
  /** Share of the people who ever join if the run goes on for ever; finite markets. */
  readonly finalShare: number | null;
  /** Eventual joins a paid or organic join, 1 ÷ (1 − K); for K < 1. */
  readonly amplification: number | null;
  /** Why, in a plain sentence, for each field that is null (or, K, endless or estimated) although a reader would look for it. */
  readonly reasons: Reasons;
}

/** Field → a plain sentence. */
export type Reasons = { readonly [Field in ReasonedField]?: string };

type ReasonedField =
  | "K"
  | "growthRatePerDay"
  | "doublingDays"
  | "joined"
  | "extinctionChance"
  | "finalShare"
  | "peak";
