import * as text from "#language/furtherColourings.ts";
import type { Disc } from "../layout/disc.ts";
import type { NetClasses } from "../model/money/moneyReading.ts";
import type { RunColumns } from "../model/run.ts";
import { colourByGeneration } from "./colourByGeneration.ts";
import { colourByJoinDay } from "./colourByJoinDay.ts";
import { colourByLineage } from "./colourByLineage.ts";
import { colourByNet } from "./colourByNet.ts";
import { colourByState } from "./colourByState.ts";
import type { ColourBy, Colouring } from "./colouring.ts";
import type { Theme } from "./theme.ts";

/**
 * Puts the members of a run into classes and gives each a colour. `disc` is that of the same run; `net` are the classes of net,
 * as far as they are known.
 */
export type ColourMembers = (
  columns: RunColumns,
  disc: Disc,
  theme: Theme,
  net: NetClasses | null,
) => Colouring;

/** Every colouring but that of the first picture. */
export interface FurtherColourings extends Readonly<Record<Exclude<ColourBy, "generation">, ColourMembers>> {
  /** Said where no money moves: the colours are the generations. */
  readonly noMoney: string;
}

export const furtherColourings: FurtherColourings = {
  lineage: ({ people }, disc, theme) => colourByLineage(people, disc, theme),
  joined: (columns, _, theme) => colourByJoinDay(columns, theme),
  state: (columns, _, theme) => colourByState(columns, theme),
  // By generation as long as nothing is known.
  net: ({ people }, _, theme, net) =>
    net === null ? colourByGeneration(people, theme) : colourByNet(people.count, net, theme),
  noMoney: text.noMoney,
};
