import { movesMoney } from "./plan.ts";
import type { Plan } from "./plan.ts";

/** How the members are placed; the first, unless something else is asked for. */
export const layouts = ["disc", "organic", "levels"] as const;
export type LayoutChoice = (typeof layouts)[number];

/** What the colour of a member tells. */
export const colourings = ["generation", "lineage", "joined", "state", "net"] as const;
export type ColourChoice = (typeof colourings)[number];

/** What the colours tell where nobody has chosen: who loses and who gains, if money moves. */
export const usualColour = (plan: Plan): ColourChoice => (movesMoney(plan) ? "net" : "generation");
