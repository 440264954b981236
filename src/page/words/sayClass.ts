import type { ColourBy, ColourClass } from "../../drawing/colouring.ts";
import { formatCount } from "./formatCount.ts";
import { sayNet } from "./sayNet.ts";

/** "4", or "4 to 5". */
const span = (first: number, last: number): string =>
  last > first ? `${formatCount(first)} to ${formatCount(last)}` : formatCount(first);

/** "day 3", or "days 10 to 19": the whole days that begin in a stretch of time. */
function days({ from, to }: ColourClass): string {
  const last = Math.max(from, Math.ceil(to) - 1);
  return `${last > from ? "days" : "day"} ${span(from, last)}`;
}

const family = ({ from }: ColourClass): string => `member ${formatCount(from + 1)}’s family`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the members of a class have in common, as a name: "Generation 4", "Joined on days 10 to 19", "Member 12’s family", "Lost 50 or less". */
export function nameClass(by: ColourBy, each: ColourClass): string {
  switch (by) {
    case "generation":
      return `${each.to > each.from ? "Generations" : "Generation"} ${span(each.from, each.to)}`;
    case "joined":
      return `Joined on ${days(each)}`;
    case "lineage":
      return each.from < 0 ? "All others" : capital(family(each));
    case "state":
      return each.from === 1 ? "Active" : "Left";
    case "net":
      return capital(sayNet(each));
  }
}

/** Says that nobody else is in the picture: "Only generation 4 is shown". */
export function sayOnly(by: ColourBy, each: ColourClass): string {
  switch (by) {
    case "generation":
      return each.to > each.from
        ? `Only generations ${span(each.from, each.to)} are shown`
        : `Only generation ${span(each.from, each.to)} is shown`;
    case "joined":
      return `Only those who joined on ${days(each)} are shown`;
    case "lineage":
      return each.from < 0 ? "Only members of other families are shown" : `Only ${family(each)} is shown`;
    case "state":
      return each.from === 1 ? "Only active members are shown" : "Only those who have left are shown";
    case "net":
      return `Only those who ${sayNet(each)} are shown`;
  }
}
