import { formatShortCount } from "./formatCount.ts";

/** A count of which three digits are as many as it has meaning for: 95, 1,230, 12,300, 1.23 million. */
export const formatRoundCount = (count: number): string =>
  formatShortCount(count < 100 ? Math.round(count) : Number(count.toPrecision(3)));
