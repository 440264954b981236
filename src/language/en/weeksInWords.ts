const hatched = "Hatched: too young or too few to judge.";
export const neverJudged = `${hatched} Members go on inviting for longer than the run lasts.`;
export const judgedAfter = (time: string): string =>
  `${hatched} Nine in ten recruits come within about ${time}.`;

export const setTo = (K: string): string => `K is set to ${K}. `;
export const noneJudged = (day: string): string => `By day ${day} no week of joining can be judged yet.`;

/** What the members of the only week that can be judged have brought. */
export const one = (day: string, week: string, recruits: string): string =>
  `By day ${day}, those who joined in week ${week} have brought ${recruits} recruits each.`;

interface Week {
  readonly week: string;
  readonly recruits: string;
}
/** Of several weeks those that brought most and least. */
export const several = (day: string, weeks: string, most: Week, least: Week): string =>
  `By day ${day}, of the ${weeks} weeks of joining that can be judged, those who joined in week ${most.week} have brought most, ` +
  `${most.recruits} recruits each, and those who joined in week ${least.week} have brought least, ${least.recruits}.`;

export const young = (count: number, told: string): string =>
  ` ${told}\u00a0${count === 1 ? "week is" : "weeks are"} too young or too few to judge.`;
