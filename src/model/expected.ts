import { actingParameters } from "../parameters/actingParameters.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Expectation } from "./expectation.ts";
import { expectedOfMeeting } from "./theory/expectedOfMeeting.ts";
import { expectedOfContacts } from "./theory/network/expectedOfContacts.ts";

/**
 * What theory expects of a setting, without a run. In a finite market it is the mean field: the chance to meet somebody
 * outside is taken as that of the expected number of members, which holds the better the more people there are. On a
 * network that is random but for the numbers of contacts it is the edge-based model.
 * The member limit does not act on it; numbers end at 1e300.
 *
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function expected(parameters: Partial<Parameters> = {}): Expectation {
  const acting = actingParameters(completeParameters(parameters));
  return acting.market === "network" ? expectedOfContacts(acting) : expectedOfMeeting(acting);
}
