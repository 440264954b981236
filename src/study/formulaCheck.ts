/** A formula that people calculate growth with. "chenEverybody": as it is printed, "chenNewest": as its text works it out. */
export type FormulaName = "skok" | "chenEverybody" | "chenNewest" | "bass" | "logistic";

/** Something that a formula takes for granted and a run does not do. */
export type Assumption =
  | "nobodyLeaves"
  | "nobodyTires"
  | "endlessMarket"
  | "everybodyInvitesForEver"
  | "cyclesInStep"
  | "joiningTakesNoTime"
  | "everybodyAlike"
  | "everybodyMeetsEverybody"
  | "nobodyComesAlone"
  | "acceptanceNeverChanges"
  | "noChance";

/** Why a formula says nothing of a setting. */
export type Silence =
  | "marketWithoutEnd" // it needs a number of people
  | "invitesForEver" // it needs a number of invitations a member
  | "noTimeBetween" // it counts in cycles, and there is no time between one and the next
  | "noGrowth"; // it needs a rate of growth, and there is none

/** What a letter of a formula stands for here: ("K", 1.6), ("ct", 4), …. Times are in days, rates a day, shares 0…1. */
export interface FormulaInput {
  readonly symbol: FormulaSymbol;
  readonly value: number;
}

/** The letters of all formulas; u(0) of Chen is U0 here. */
export type FormulaSymbol = "U0" | "K" | "i" | "conv" | "ct" | "m" | "p" | "q" | "r";

/** One formula with the inputs of a run. */
export interface FormulaCurve {
  readonly name: FormulaName;
  readonly inputs: readonly FormulaInput[];
  /** Who has joined by days 0…days, in simulated members; Infinity where it leaves all bounds; null where it says nothing of such a setting. */
  readonly joined: Float64Array | null;
  /** Why `joined` is null; null if it is not. */
  readonly silence: Silence | null;
  /** What it takes for granted and this run breaks; the gravest first. */
  readonly broken: readonly Assumption[];
}

/** A run beside the formulas with the same inputs. */
export interface FormulaCheck {
  readonly formulas: readonly FormulaCurve[];
  /** Theory's own curve of the same setting; null: there is none. */
  readonly expected: Float64Array | null;
}
