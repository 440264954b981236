import { mostJoined } from "../../parameters/mostJoined.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";

/** How many people there may be, those who begin included. */
export const mostPeople = (parameters: Parameters): number => parameters.peopleEach * mostJoined(parameters);
