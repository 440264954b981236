import { hasTooManyContacts, mostContactsOfPerson } from "./mostContacts.ts";
import type { Parameters } from "./parameterTable.ts";

/**
 * The same setting with what contradicts itself put right: a circle without a network is a burst, and a network has
 * no more contacts than it may have. Gives the setting itself where nothing is wrong.
 */
export function agreeing(parameters: Parameters): Parameters {
  const hasCircle = parameters.inviteStyle === "circle" && parameters.market !== "network";
  const isTooMany = hasTooManyContacts(parameters);
  if (!hasCircle && !isTooMany) return parameters;
  return {
    ...parameters,
    inviteStyle: hasCircle ? "burst" : parameters.inviteStyle,
    contacts: isTooMany ? mostContactsOfPerson(parameters.population) : parameters.contacts,
  };
}
