import type { Parameters } from "../../parameters/parameterTable.ts";
import { noBreak } from "./formatCount.ts";
import { control, isSaid, people, plain, withNoun } from "./sentencePart.ts";
import type { SentencePart } from "./sentencePart.ts";

/** Who there is, who knows whom and who begins: "There are [20,000] people in all, and [10] begin." */
export function sayPeople(parameters: Parameters): SentencePart[] {
  return [...market(parameters), ...organic(parameters), ...scale(parameters)];
}

function market(parameters: Parameters): SentencePart[] {
  if (parameters.market === "unlimited")
    return [plain("There is always somebody new to invite, and "), ...beginning(parameters)];
  const [are, noun] = parameters.population === 1 ? ["is", "person"] : ["are", "people"];
  return [
    plain(`There ${are} `),
    control(parameters, "population"),
    plain(` ${noun} in all`),
    ...(parameters.market === "network" ? knowing(parameters) : []),
    plain(", and "),
    ...beginning(parameters),
  ];
}

/** ", each knowing about [12] others by chance" */
function knowing(parameters: Parameters): SentencePart[] {
  const others = control(parameters, "contacts", withNoun(parameters, "contacts", "other", "others"));
  const neighbours = control(
    parameters,
    "contacts",
    withNoun(parameters, "contacts", "neighbour", "neighbours"),
  );
  switch (parameters.network) {
    case "random":
      return [plain(", each knowing about "), others, plain(" by chance")];
    case "small-world":
      return [
        plain(", each knowing "),
        neighbours,
        plain(" or, for "),
        control(parameters, "rewiring"),
        plain(" of the contacts, somebody far away"),
      ];
    case "scale-free":
      return [plain(", knowing "), others, plain(" on average, most of them fewer and some very many")];
    case "communities":
      return [
        plain(", in "),
        control(parameters, "communities", withNoun(parameters, "communities", "group", "groups")),
        plain(", each knowing about "),
        others,
        plain(", "),
        control(parameters, "mixing"),
        plain(" of them in other groups"),
      ];
    case "given":
      return [];
  }
}

function beginning(parameters: Parameters): SentencePart[] {
  const count = parameters.startingMembers;
  if (count === 0) return [control(parameters, "startingMembers", "nobody"), plain(" begins. ")];
  const begin = count === 1 ? "begins. " : "begin. ";
  const start = control(parameters, "startingMembers");
  if (!isSaid(parameters, "startPlacement")) return [start, plain(` ${begin}`)];
  if (parameters.startPlacement === "best-connected")
    return [plain("the "), start, plain(` best connected ${begin}`)];
  return [start, plain(count === 1 ? ` ${begin}` : ` who stand close together ${begin}`)];
}

function organic(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "organicPerDay")) return [];
  const text = `${people(parameters, "organicPerDay")} a${noBreak}day`;
  const join = parameters.organicPerDay === 1 ? "joins" : "join";
  return [control(parameters, "organicPerDay", text), plain(` ${join} without an invitation. `)];
}

function scale(parameters: Parameters): SentencePart[] {
  if (!isSaid(parameters, "peopleEach")) return [];
  return [
    plain("Each of them stands for "),
    control(parameters, "peopleEach", people(parameters, "peopleEach")),
    plain("."),
  ];
}
