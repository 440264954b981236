import type { Disc } from "../layout/disc.ts";
import type { RunColumns } from "../model/run.ts";
import { colourByJoinDay } from "./colourByJoinDay.ts";
import { colourByLineage } from "./colourByLineage.ts";
import { colourByState } from "./colourByState.ts";
import type { ColourBy, Colouring } from "./colouring.ts";
import type { Theme } from "./theme.ts";

/** Puts the members of a run into classes and gives each a colour. `disc` is that of the same run. */
export type ColourMembers = (columns: RunColumns, disc: Disc, theme: Theme) => Colouring;

/** Every colouring but that of the first picture. */
export type FurtherColourings = Readonly<Record<Exclude<ColourBy, "generation" | "net">, ColourMembers>>;

export const furtherColourings: FurtherColourings = {
  lineage: ({ people }, disc, theme) => colourByLineage(people, disc, theme),
  joined: (columns, _, theme) => colourByJoinDay(columns, theme),
  state: ({ people }, _, theme) => colourByState(people, theme),
};
