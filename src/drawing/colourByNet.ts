import type { NetClasses } from "../model/money/moneyReading.ts";
import { classColours } from "./classColours.ts";
import { createClassCursor } from "./classCursor.ts";
import type { ClassChanges } from "./classCursor.ts";
import type { Colouring } from "./colouring.ts";
import { layOver, ownedPoints } from "./ownedPoints.ts";
import type { Theme } from "./theme.ts";

/** So many of a list: the first, and the rest spread evenly to the last. */
const spread = (colours: readonly string[], count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => colours[count < 2 ? 0 : Math.round((at * (colours.length - 1)) / (count - 1))],
  );

/** A colour a class, by the thresholds between them: losses, nothing, gains. */
function coloursOf(from: readonly number[], theme: Theme): readonly string[] {
  const { losses, even, gains } = classColours[theme.name];
  const lost = from.indexOf(0) + 1;
  const gained = from.length - lost;
  return [...spread(losses, lost), even, ...spread(gains.toReversed(), gained).toReversed()];
}

/** The classes at joining of `count` rows, of which fewer may have been settled: others begin as the last of those did. */
function classesAtJoining(atJoining: Uint8Array, count: number): Uint8Array {
  if (atJoining.length === count) return atJoining;
  const classes = new Uint8Array(count).fill(atJoining.at(-1) ?? 0);
  classes.set(atJoining.subarray(0, count));
  return classes;
}

/** Changes of the first `count` rows alone. */
function changesOf({ atJoining, changes }: NetClasses, count: number): ClassChanges {
  if (atJoining.length <= count) return changes;
  const isKept = (_: number, at: number): boolean => at < changes.count && changes.rows[at] < count;
  const rows = changes.rows.filter(isKept);
  const days = changes.days.filter(isKept);
  return { count: rows.length, days, rows, classes: changes.classes.filter(isKept) };
}

/**
 * A class for each stretch of net, from the largest losses to the largest gains. The books may be of fewer rows, or more, than
 * the `count` of the run: while it grows the same rows are the same people.
 */
export function colourByNet(count: number, net: NetClasses, theme: Theme): Colouring {
  const colours = coloursOf(net.from, theme);
  const classOf = classesAtJoining(net.atJoining, count);
  const changes = changesOf(net, count);
  const { ground, leftRing } = theme;
  return {
    by: "net",
    classes: colours.map((colour, each) => ({
      colour,
      from: net.from[each - 1] ?? -Infinity,
      to: (net.from[each] ?? Infinity) - 1,
    })),
    classOf,
    changes,
    looksOf(chosen) {
      const shown = colours.map((colour, each) => (chosen === null || chosen === each ? colour : ground));
      const left = shown.map((colour) => ({ ground, leftRing: colour, leftPoint: colour }));
      // The class of who joined last would be that of all links.
      return { colours: shown, links: colours.map(() => leftRing), left };
    },
    recolouring: {
      follow: () => createClassCursor(classOf, changes),
      painter: ownedPoints,
      layOver,
    },
  };
}
