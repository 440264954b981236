import type { RunShape } from "../../layout/runShape.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

/** A figure with what it means. */
export interface Figure {
  readonly name: string;
  readonly figure: string;
  readonly meaning: string;
}

const decimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const people = (count: number): string => formatCountOf(count, "person", "people");
const steps = (count: number): string => formatCountOf(count, "step", "steps");

function sayVirality(virality: number, { members }: RunShape): Figure {
  const name = "Structural virality";
  if (members < 2) return { name, figure: "–", meaning: "It takes two members to have a way between them." };
  return {
    name,
    figure: `${decimal.format(virality)}${noBreak}steps`,
    meaning:
      "How many steps two members are apart, on average, along the lines. About 2 if one person brought everybody; more the further the invitation was passed on.",
  };
}

function sayWithoutRecruits({ withoutRecruits, members }: RunShape, peopleEach: number): Figure {
  const have = withoutRecruits * peopleEach === 1 ? "has" : "have";
  return {
    name: "Recruited nobody",
    figure: formatPercent(withoutRecruits / members),
    meaning: `${formatCount(withoutRecruits * peopleEach)} of ${people(members * peopleEach)} ${have} not brought anybody so far.`,
  };
}

function sayWidest({ sizes, members }: RunShape, peopleEach: number): Figure {
  const most = sizes.reduce((a, b) => Math.max(a, b));
  const widest = sizes.indexOf(most);
  const are = most * peopleEach === 1 ? "is" : "are";
  const where = widest === 0 ? `${are} without a sponsor` : `${are} ${steps(widest)} from the first`;
  return {
    name: "Widest generation",
    figure: `generation${noBreak}${formatCount(widest)}`,
    meaning: `${people(most * peopleEach)}, ${formatPercent(most / members)} of all, ${where}. No generation has more.`,
  };
}

function sayDeepest({ sizes }: RunShape): Figure {
  const deepest = sizes.length - 1;
  return {
    name: "Deepest line",
    figure: formatCountOf(deepest, "generation", "generations"),
    meaning:
      deepest === 0
        ? "Nobody has joined by invitation so far."
        : `The longest chain of one bringing the next: ${formatCountOf(deepest, "invitation", "invitations")} in a row.`,
  };
}

/**
 * How a run's tree is built, in four figures, each with what it means to somebody who has read nothing; none while nobody
 * has joined.
 * @param virality structural virality of the same members
 */
export function sayShape(shape: RunShape, virality: number, peopleEach: number): readonly Figure[] {
  if (shape.members === 0) return [];
  return [
    sayVirality(virality, shape),
    sayWithoutRecruits(shape, peopleEach),
    sayWidest(shape, peopleEach),
    sayDeepest(shape),
  ];
}
