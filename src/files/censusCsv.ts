import type { Census } from "../model/run.ts";
import { censusNames, censusUnits } from "./censusUnits.ts";
import { csvText } from "./csvText.ts";

/**
 * A census as a table: a row a day, with the words of the model and their units in the first row. A last row that covers only a
 * part of its day stands at the instant in which the run ended.
 * @param peopleEach how many people a member stands for; where that is not one, a last column says so
 */
export function censusCsv(census: Census, reachedDay: number, peopleEach: number): string {
  const stages = census.openByStage.length > 1 ? census.openByStage : [];
  const header = [
    "day",
    ...censusNames.map((name) => `${name} (${censusUnits[name]})`),
    ...stages.map((_, stage) => `open in stage ${stage + 1} (invitations)`),
    ...(peopleEach === 1 ? [] : ["people a member stands for"]),
  ];
  const rows = Array.from({ length: census.rows }, (_, row) => [
    census.lastRowIsPartial && row === census.rows - 1 ? reachedDay : row,
    ...censusNames.map((name) => census[name][row]),
    ...stages.map((open) => open[row]),
    ...(peopleEach === 1 ? [] : [peopleEach]),
  ]);
  return csvText([header, ...rows]);
}
