import type { ContactNetwork } from "../model/contactNetwork.ts";
import type { People } from "../model/run.ts";
import { layDisc } from "./disc.ts";
import { createOrganicForces } from "./organicForces.ts";
import type { OrganicLayout } from "./organicForces.ts";
import { placeByGeneration, placeByTies } from "./organicStart.ts";
import { countShared, groupTies, tiesOfContacts, tiesOfTree } from "./organicTies.ts";

/** Of more contacts than these, an even sample holds the people of a network. */
const mostTies = 30_000;

/** Begins to lay the people of a network out by their contacts; whoever has joined plays no part. */
export function layContacts(network: ContactNetwork): OrganicLayout {
  const ties = tiesOfContacts(network, mostTies);
  const byPerson = groupTies(ties);
  const start = placeByTies(ties, byPerson, countShared(ties, byPerson));
  return createOrganicForces(ties, start, { tieLength: 30, pull: 0.06, pullOfTheLoose: 8, elbowRoom: 11 });
}

/** Begins to lay the members of a run out by who brought whom; rows are those of the run. */
export function layTree({
  sponsors,
  generations,
  count,
}: Pick<People, "sponsors" | "generations" | "count">): OrganicLayout {
  const start = placeByGeneration(layDisc(sponsors, count), generations);
  return createOrganicForces(tiesOfTree(sponsors, count), start, {
    tieLength: 10,
    pull: 0.05,
    pullOfTheLoose: 0,
    elbowRoom: 4,
  });
}
