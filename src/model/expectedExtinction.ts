import { actingParameters } from "../parameters/actingParameters.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { extinctionOfMeeting } from "./theory/expectedOfMeeting.ts";
import { extinctionOfContacts } from "./theory/network/expectedOfContacts.ts";

/**
 * The extinction chance of `expected`, and nothing else: without growth and curves it takes a tenth of the time, or less.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function expectedExtinction(parameters: Partial<Parameters> = {}): number | null {
  const acting = actingParameters(completeParameters(parameters));
  return acting.market === "network" ? extinctionOfContacts(acting) : extinctionOfMeeting(acting);
}
