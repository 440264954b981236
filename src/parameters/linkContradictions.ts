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
  `${named(key)} is ${linkText(parameters[key])}`;

/** What `agreeing` changed, and why. */
function noteChanges(before: Parameters, after: Parameters, notes: NoteList): void {
  if (after.inviteStyle !== before.inviteStyle)
    notes.add(
      `${told(before, "inviteStyle")}, which needs network as ${named("market")}; ${after.inviteStyle} is taken.`,
    );
  if (after.contacts !== before.contacts)
    notes.add(
      `${told(before, "contacts")}: among ${before.population} people (population) that makes more than ${mostContacts} contacts in all; ${after.contacts} is taken.`,
    );
}

/** What is odd but can be simulated as it stands. */
function noteOddities(parameters: Parameters, notes: NoteList): void {
  const { market, network, population, startingMembers, memberLimit, contacts, communities } = parameters;
  const starting = market === "unlimited" ? startingMembers : Math.min(startingMembers, population);
  const asked = told(parameters, "startingMembers");
  if (starting < startingMembers)
    notes.add(`${asked}, more than ${named("population")}; all ${population} start.`);
  if (starting >= memberLimit)
    notes.add(
      `${asked} and reaches ${named("memberLimit")}, ${memberLimit}, at once: the run ends on day 0.`,
    );
  if (market !== "network") return;
  if (contacts > population - 1)
    notes.add(
      `${told(parameters, "contacts")}, more than there are other people: everybody knows everybody.`,
    );
  if (network === "communities" && communities > population)
    notes.add(`${told(parameters, "communities")}, more than there are people: some have nobody.`);
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
