import { actingParameters } from "../parameters/actingParameters.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { coefficientOfMeeting } from "./theory/expectedOfMeeting.ts";
import { coefficientOfContacts } from "./theory/network/expectedOfContacts.ts";

/**
 * K of `expected`, and nothing else: some microseconds instead of some milliseconds, for maps of many settings.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function expectedCoefficient(parameters: Partial<Parameters> = {}): number {
  const acting = actingParameters(completeParameters(parameters));
  return acting.market === "network" ? coefficientOfContacts(acting) : coefficientOfMeeting(acting);
}
