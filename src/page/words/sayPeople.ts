import * as text from "#language/sentence.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { clause, control, isSaid, people, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who there is, who knows whom and who begins: "There are [20,000] people in all, and [10] begin." */
export function sayPeople(parameters: Parameters): SentencePart[] {
  return [...market(parameters), ...organic(parameters), ...scale(parameters)];
}

function market(parameters: Parameters): SentencePart[] {
  const begin = beginning(parameters);
  if (parameters.market === "unlimited") return clause(text.endlessMarket(begin));
  const known = parameters.market === "network" ? knowing(parameters) : [];
  const population = control(parameters, "population");
  return clause(text.market(population, parameters.population === 1, known, begin));
}

/** ", each knowing about [12] others by chance" */
function knowing(parameters: Parameters): SentencePart[] {
  const known = (one: string, many: string): SentencePart =>
    control(parameters, "contacts", withNoun(parameters, "contacts", one, many));
  const others = known(text.other, text.others);
  switch (parameters.network) {
    case "random":
      return clause(text.knowingByChance(others));
    case "small-world":
      return clause(
        text.knowingNeighbours(known(text.neighbour, text.neighbours), control(parameters, "rewiring")),
      );
    case "scale-free":
      return clause(text.knowingUnequally(others));
    case "communities": {
      const groups = withNoun(parameters, "communities", text.group, text.groups);
      const count = control(parameters, "communities", groups);
      return clause(text.knowingInGroups(count, others, control(parameters, "mixing")));
    }
    case "given":
      return [];
  }
}

function beginning(parameters: Parameters): SentencePart[] {
  const { startingMembers, startPlacement } = parameters;
  if (startingMembers === 0)
    return clause(text.nobodyBeginning(control(parameters, "startingMembers", text.nobodyBegins)));
  const place = isSaid(parameters, "startPlacement") ? startPlacement : "";
  return clause(text.beginning(control(parameters, "startingMembers"), startingMembers === 1, place));
}

function organic(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "organicPerDay")) return [];
  const count = control(parameters, "organicPerDay", text.aDay(people(parameters, "organicPerDay")));
  return clause(text.comingAlone(count, parameters.organicPerDay === 1));
}

function scale(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "peopleEach")) return [];
  return clause(text.standingFor(control(parameters, "peopleEach", people(parameters, "peopleEach"))));
}
