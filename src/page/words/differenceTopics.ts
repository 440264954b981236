import * as text from "#language/difference.ts";
import { locale } from "#language/locale.ts";
import { dayOfReaching } from "./comparedRun.ts";
import type { ComparedMoment, ComparedRun } from "./comparedRun.ts";
import { formatCoefficient } from "./formatCoefficient.ts";
import { formatCount } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";
import { stretches, strong } from "./readOutSentence.ts";
import type { ReadOutSentence, ReadOutText } from "./readOutSentence.ts";

/** Counts that differ by less are "as many". */
export const asMany = 1.02;

/** From here on counts differ by times, below by per cent: "30 % more", "1.6 ×". */
export const manyTimes = 1.5;

/** Two runs at a moment: `more` is the one with more members, and what is told is told of it. */
export interface Difference {
  readonly day: number;
  readonly more: ComparedRun;
  readonly fewer: ComparedRun;
  readonly now: { readonly more: ComparedMoment; readonly fewer: ComparedMoment };
  /** They have as many members, or nearly: neither is the one that is spoken of. */
  readonly isEven: boolean;
}

/** Something that may be told of two runs beside their members. */
export interface Topic {
  /** How much they differ in it: 0 not at all, 1 very much, more than that: it is told in any case. */
  weigh(difference: Difference): number;
  /** Goes on from "… has 1.6 × the members of …"; null: at this moment there is nothing to tell. */
  say(difference: Difference): ReadOutSentence | null;
}

const times = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/** What stands out, and the rest where there is any. */
const outstanding = ([told, rest]: readonly [string, string]): readonly ReadOutText[] =>
  rest === "" ? [strong(told)] : [strong(told), { text: rest }];

/** "1.6 × the members", "3.0 % more members", "as many members", "40 % fewer members". */
export function timesAsMany(ratio: number, noun: "members" | "invitations"): readonly ReadOutText[] {
  if (ratio < asMany && ratio > 1 / asMany) return outstanding(text.asMany(noun));
  if (ratio >= manyTimes) return outstanding(text.manyTimes(times.format(ratio), noun));
  return outstanding(
    ratio > 1 ? text.more(formatPercent(ratio - 1), noun) : text.fewer(formatPercent(1 - ratio), noun),
  );
}

/** "; 94 % of them have lost money, beside 72 %"; of runs that are even: "; 94 % have lost money in A, 72 % in B". */
function sayOfBoth(
  figure: string,
  otherFigure: string,
  what: "lost" | "active",
  { more, fewer, isEven }: Difference,
): ReadOutSentence {
  const [own, other] = [strong(figure), strong(otherFigure)];
  return stretches(
    isEven ? text.shareInBoth(own, what, more.name, other, fewer.name) : text.besideShare(own, what, other),
  );
}

/** How far apart two counts are; nothing is not infinitely far from something. */
const apart = (a: number, b: number): number => Math.log((a + 1) / (b + 1));

const invitations: Topic = {
  // As many times more invitations as there are more members is nothing new.
  weigh: ({ now: { more, fewer } }) =>
    Math.min(1, Math.abs(apart(more.sent, fewer.sent) - apart(more.joined, fewer.joined))),
  say({ more, now, isEven }) {
    const [sent, other] = [now.more.sent, now.fewer.sent];
    const name = isEven ? more.name : null;
    if (other > 0) return stretches(text.withInvitations(name, timesAsMany(sent / other, "invitations")));
    return sent === 0 ? null : [{ text: text.onlyInvitations(name, sent, formatCount(sent)) }];
  },
};

const loss: Topic = {
  // Where anybody pays, this is what the comparison is about, even if as many lose on both sides.
  weigh: ({ more, fewer }) => (more.isPaid || fewer.isPaid ? 2 : 0),
  say(difference) {
    const { more, fewer, now } = difference;
    const [share, other] = [now.more.lossShare, now.fewer.lossShare];
    if (share !== null && other !== null)
      return sayOfBoth(formatPercent(share), formatPercent(other), "lost", difference);
    const [paid, free, known] = other === null ? [more, fewer, share] : [fewer, more, other];
    if (known === null || free.isPaid) return null;
    return stretches(text.onlyOnePays(strong(formatPercent(known)), paid.name, free.name));
  },
};

const activeShare = ({ active, joined }: ComparedMoment): number => (joined === 0 ? 0 : active / joined);

const staying: Topic = {
  weigh: ({ now }) => Math.min(1, 2 * Math.abs(activeShare(now.more) - activeShare(now.fewer))),
  say(difference) {
    const { more, fewer } = difference.now;
    if (more.joined === 0 || fewer.joined === 0) return null;
    const [share, other] = [more, fewer].map((moment) => formatPercent(activeShare(moment)));
    return share === other ? null : sayOfBoth(share, other, "active", difference);
  },
};

const headStart: Topic = {
  weigh({ more, now: { fewer }, day }) {
    const reached = dayOfReaching(more, fewer.joined);
    return reached === null || fewer.joined === 0 ? 0 : (0.8 * (day - reached)) / Math.max(1, day);
  },
  say({ more, now, day, isEven }) {
    const reached = dayOfReaching(more, now.fewer.joined);
    if (isEven || reached === null || now.fewer.joined === 0 || day - reached < 1) return null;
    return stretches(text.headStart(strong(text.dayOfHeadStart(formatCount(Math.floor(reached))))));
  },
};

/** Above this one K is as endless as another. */
const endlessK = 1000;

const coefficient: Topic = {
  weigh({ more, fewer }) {
    if (more.K === null || fewer.K === null || more.K === fewer.K) return 0;
    const [a, b] = [more.K, fewer.K].map((K) => Math.log(Math.min(K, endlessK) + 0.1));
    return Math.min(0.6, 0.4 * Math.abs(a - b));
  },
  say({ more, fewer, isEven }) {
    if (more.K === null || fewer.K === null) return null;
    const [K, other] = [strong(formatCoefficient(more.K)), strong(formatCoefficient(fewer.K))];
    return stretches(isEven ? text.KInBoth(K, more.name, other, fewer.name) : text.besideK(K, other));
  },
};

/** In the order in which they are told. */
export const topics: readonly Topic[] = [invitations, loss, staying, headStart, coefficient];
