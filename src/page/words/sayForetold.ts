import * as text from "#language/foretold.ts";
import { locale } from "#language/locale.ts";
import type { ForetoldBesideRun } from "../../lessons/foretoldCurve.ts";
import { formatShortCount } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

/** Within so much of the run a guess is right. */
const nearEnough = 0.25;

const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** How many times, to read: "6", "2.4". */
const times = (ratio: number): string =>
  ratio < 9.95 ? oneDecimal.format(Math.round(10 * ratio) / 10) : formatShortCount(Math.round(ratio));

/** How the end that was foretold stands to the one that came. */
function sayEnd(foretold: number, came: number): string {
  const [low, high] = [Math.min(foretold, came), Math.max(foretold, came)];
  if (high - low <= nearEnough * high) return text.close;
  if (low === 0) return "";
  return came > foretold ? text.drewTooFew(times(high / low)) : text.drewTooMany(times(high / low));
}

/** How the middle of a run may differ from that of a guess before it is said. */
const leastApart = 0.15;

/** A drawn curve beside the run that came: its end, and how much of it had come half-way. */
export function sayForetold(
  { foretold, joined, foretoldHalf, joinedHalf }: ForetoldBesideRun,
  what: "joined" | "active",
): readonly string[] {
  const endOf = what === "joined" ? text.endOfJoined : text.endOfActive;
  const end = endOf(formatShortCount(foretold), formatShortCount(joined));
  const isApart = what === "joined" && Math.abs(foretoldHalf - joinedHalf) > leastApart;
  const half = isApart ? text.halfWay(formatPercent(joinedHalf), formatPercent(foretoldHalf)) : "";
  return [end, sayEnd(foretold, joined), half].filter((sentence) => sentence !== "");
}
