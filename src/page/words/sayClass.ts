import * as text from "#language/colourClasses.ts";
import type { ColourBy, ColourClass } from "../../drawing/colouring.ts";
import { formatCount } from "./formatCount.ts";
import { sayNet } from "./sayNet.ts";

/** Numbers of generations or days, and whether it is only one. */
type Span = readonly [numbers: string, isOne: boolean];

/** "4", or "4 to 5". */
const span = (first: number, last: number): Span =>
  last > first ? [text.span(formatCount(first), formatCount(last)), false] : [formatCount(first), true];

/** "3", or "10 to 19": the whole days that begin in a stretch of time. */
const daysOf = ({ from, to }: ColourClass): Span => span(from, Math.max(from, Math.ceil(to) - 1));

const founderOf = ({ from }: ColourClass): string => formatCount(from + 1);

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** What the members of a class have in common, as a name: "Generation 4", "Joined on days 10 to 19", "Member 12’s family", "Lost 50 or less". */
export function nameClass(by: ColourBy, each: ColourClass): string {
  switch (by) {
    case "generation":
      return text.generation(...span(each.from, each.to));
    case "joined":
      return text.joined(...daysOf(each));
    case "lineage":
      return each.from < 0 ? text.otherFamilies : text.family(founderOf(each));
    case "state":
      return each.from === 1 ? text.active : text.left;
    case "net":
      return capital(sayNet(each));
  }
}

/** Says that nobody else is in the picture: "Only generation 4 is shown". */
export function sayOnly(by: ColourBy, each: ColourClass): string {
  switch (by) {
    case "generation":
      return text.onlyGeneration(...span(each.from, each.to));
    case "joined":
      return text.onlyJoined(...daysOf(each));
    case "lineage":
      return each.from < 0 ? text.onlyOtherFamilies : text.onlyFamily(founderOf(each));
    case "state":
      return each.from === 1 ? text.onlyActive : text.onlyLeft;
    case "net":
      return text.onlyNet(sayNet(each));
  }
}
