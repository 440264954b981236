import { dative } from "./dative.ts";

const hatched = "Schraffiert: zu jung oder zu wenige, um zu urteilen.";
export const neverJudged = `${hatched} Mitglieder laden länger ein, als der Lauf dauert.`;
export const judgedAfter = (time: string): string =>
  `${hatched} Neun von zehn Geworbenen kommen binnen etwa ${dative(time)}.`;

export const setTo = (K: string): string => `K ist auf ${K} eingestellt. `;
export const noneJudged = (day: string): string =>
  `Bis Tag ${day} lässt sich noch über keine Woche von Beitritten urteilen.`;

/** Was die Mitglieder der einzigen Woche geworben haben, über die sich urteilen lässt. */
export const one = (day: string, week: string, recruits: string): string =>
  `Bis Tag ${day} haben die, die in Woche ${week} beitraten, im Schnitt je ${recruits} geworben.`;

interface Week {
  readonly week: string;
  readonly recruits: string;
}
/** Von mehreren Wochen die mit den meisten und die mit den wenigsten Geworbenen. */
export const several = (day: string, weeks: string, most: Week, least: Week): string =>
  `Bis Tag ${day} lässt sich über ${weeks} Wochen von Beitritten urteilen: Am meisten haben die aus Woche ${most.week} geworben, ` +
  `im Schnitt je ${most.recruits}, am wenigsten die aus Woche ${least.week}, je ${least.recruits}.`;

export const young = (count: number, told: string): string =>
  ` ${told}\u00a0${count === 1 ? "Woche ist" : "Wochen sind"} zu jung oder zu klein, um zu urteilen.`;
