import { locale } from "#language/locale.ts";
import * as text from "#language/shape.ts";
import type { RunShape } from "../../layout/runShape.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

/** A figure with what it means. */
export interface Figure {
  readonly name: string;
  readonly figure: string;
  readonly meaning: string;
}

const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const people = (count: number): string => formatCountOf(count, text.person, text.people);

function sayVirality(virality: number, { members }: RunShape): Figure {
  const name = text.virality;
  if (members < 2) return { name, figure: "–", meaning: text.noWay };
  return { name, figure: text.steps(decimal.format(virality)), meaning: text.viralityMeans };
}

function sayWithoutRecruits({ withoutRecruits, members }: RunShape, peopleEach: number): Figure {
  const count = withoutRecruits * peopleEach;
  return {
    name: text.withoutRecruits,
    figure: formatPercent(withoutRecruits / members),
    meaning: text.withoutRecruitsMeans(count, formatCount(count), people(members * peopleEach)),
  };
}

function sayWidest({ sizes, members }: RunShape, peopleEach: number): Figure {
  const most = sizes.reduce((a, b) => Math.max(a, b));
  const widest = sizes.indexOf(most);
  const [count, number] = [most * peopleEach, formatCount(widest)];
  return {
    name: text.widest,
    figure: text.generation(number),
    meaning: text.widestMeans(count, people(count), formatPercent(most / members), widest, number),
  };
}

function sayDeepest({ sizes }: RunShape): Figure {
  const deepest = sizes.length - 1;
  return {
    name: text.deepest,
    figure: formatCountOf(deepest, text.generationOne, text.generations),
    meaning: deepest === 0 ? text.nobodyInvited : text.deepestMeans(deepest, formatCount(deepest)),
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
