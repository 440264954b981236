import type { Standing } from "../model/money/moneyReading.ts";
import type { Projection } from "./projection.ts";
import type { Theme } from "./theme.ts";

/** Whom a plan pays for whom: shares of the entry fee and of orders that go to the upline of level 1, 2, …. */
export interface PaidLevels {
  readonly entryFee: number;
  readonly entrySplit: readonly number[];
  readonly price: number;
  readonly commission: readonly number[];
  /** That of orders for every further level. */
  readonly commissionDeeper: number;
}

/** The money of a run, as far as labels tell of it. */
export interface LabelledMoney {
  readonly plan: PaidLevels;
  /** How each generation stands; null: it is not known. */
  readonly reading: { readonly byGeneration: readonly Pick<Standing, "members" | "inLoss">[] } | null;
}

/** How labels are looked at; in CSS px. */
export interface LabelLook {
  readonly theme: Theme;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** As CSS names it. */
  readonly typeface: { readonly sans: string };
  /** The row of a member who is kept. */
  readonly kept: number | null;
  /** Undefined or null: none moves, or it is not known. */
  readonly money?: LabelledMoney | null;
}

/** What a manner of picture writes beside the members. */
export interface MannerLabels {
  /** Writes it over everything but what is lit, while `members` have joined. */
  draw(context: CanvasRenderingContext2D, look: LabelLook, members: number): void;
}
