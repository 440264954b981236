import * as words from "#language/link.ts";
import { agreeing } from "./agreeing.ts";
import type { NoteList } from "./linkNotes.ts";
import { mostContacts } from "./mostContacts.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";
import { parameterWords } from "./parameterWords.ts";
import { linkText } from "./repairValue.ts";

/** "People in all (population)". */
const named = (key: ParameterKey): string => `${parameterWords[key].label} (${key})`;

/** "People in all (population) is 100". */
const told = (parameters: Parameters, key: ParameterKey): string =>
  words.isSetTo(named(key), linkText(parameters[key]));

/** What `agreeing` changed, and why. */
function noteChanges(before: Parameters, after: Parameters, notes: NoteList): void {
  if (after.inviteStyle !== before.inviteStyle)
    notes.add(words.needsNetwork(told(before, "inviteStyle"), named("market"), after.inviteStyle));
  if (after.contacts !== before.contacts)
    notes.add(
      words.tooManyContacts(told(before, "contacts"), before.population, mostContacts, after.contacts),
    );
}

/** What is odd but can be simulated as it stands. */
function noteOddities(parameters: Parameters, notes: NoteList): void {
  const { market, network, population, startingMembers, memberLimit, contacts, communities } = parameters;
  const starting = market === "unlimited" ? startingMembers : Math.min(startingMembers, population);
  const asked = told(parameters, "startingMembers");
  if (starting < startingMembers) notes.add(words.tooManyStart(asked, named("population"), population));
  if (starting >= memberLimit) notes.add(words.limitAtOnce(asked, named("memberLimit"), memberLimit));
  if (market !== "network") return;
  if (contacts > population - 1) notes.add(words.everybodyKnown(told(parameters, "contacts")));
  if (network === "communities" && communities > population)
    notes.add(words.emptyGroups(told(parameters, "communities")));
}

/**
 * The setting of a link with what contradicts itself put right, each change noted by its key; what is merely odd is
 * noted and kept.
 */
export function settleContradictions(parameters: Parameters, notes: NoteList): Parameters {
  const agreed = agreeing(parameters);
  noteChanges(parameters, agreed, notes);
  noteOddities(agreed, notes);
  return agreed;
}
