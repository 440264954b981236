import * as text from "#language/ofWhom.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatShortCount } from "./formatCount.ts";

/**
 * Of whom a final share is one, to stand behind it: of all people there are, which needs no words; in a market without end
 * of the most who are simulated: " of 1 million".
 */
export const ofWhom = ({ market, memberLimit, peopleEach }: Parameters): string =>
  market === "unlimited" ? text.ofMost(formatShortCount(memberLimit * peopleEach)) : "";
