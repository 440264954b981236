/** Who pays or is paid: a member by its row, or one of the three others. */
export type Account = number | "company" | "suppliers" | "customers";

/** What a payment is for. */
export type LedgerKind =
  | "entryFee"
  | "entryShare"
  | "monthlyCost"
  | "ownOrder"
  | "supply"
  | "retailOrder"
  | "retailMargin"
  | "ownCommission"
  | "retailCommission"
  | "refund";

/** One payment: what leaves one account reaches the other. */
export interface LedgerEntry {
  readonly day: number;
  readonly kind: LedgerKind;
  readonly from: Account;
  readonly to: Account;
  /** Of a share or commission: how far above the newcomer or buyer it goes, from 1; else 0. */
  readonly level: number;
  /** Whole and above 0. */
  readonly cents: number;
  /** The member who joined, ordered, sold or left. */
  readonly cause: number;
}
