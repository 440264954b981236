export const title = "Is it right?";
export const intro =
  "Nobody should have to trust a picture. Here is what mathematics and published results say of how people bring people, beside what Invitree simulates, person by person.";

/** How strict it is, and how to run it oneself: commands stand out. */
export const strictness = [
  "Chance is allowed 4.5 standard errors: a model without a mistake strays further in one figure of 150,000. And each law is shown to notice mistakes: a model that is wrong on purpose must fail it. Whoever has the source runs it all with ",
  { code: "npm run validate" },
  ", or with other luck: ",
  { code: "npm run validate -- --fresh" },
  ".",
] as const;

export const allHold = (laws: string, figures: string): string =>
  `All ${laws} laws hold, in ${figures} figures.`;
export const someDoNotHold = (titles: readonly string[]): string => `Not held: ${titles.join("; ")}.`;

export const chapters = "Chapters";
export const elsewhere = "Checked elsewhere";

export const marks = "What the marks mean";
export const theory = "what theory expects";
export const simulated = "what was simulated";
export const singleRuns = "single runs";

export const held = "Held:";
export const notHeld = "Not held:";
/** Stands before the figure that was observed. */
export const observedBefore = (what: string): string => `${what}: observed`;
/** Goes on behind it. @param tried how often; "": once */
export const expectedAfter = (expected: string, tried: string): string =>
  tried === "" ? `, expected ${expected}.` : `, expected ${expected} (${tried}).`;
export const wouldNotice = (mistakes: readonly string[]): string =>
  `It would notice: ${mistakes.join("; ")}.`;
export const watch = "Watch a run →";
export const watchRunOf = (law: string): string => `Watch a run: ${law}`;

export const allFigures = (count: string): string => `All ${count} figures`;
export const what = "What";
export const observed = "Observed";
export const expected = "Expected";

/** What a picture shows, for whoever does not see it: what its axes measure. */
export const picture = (y: string, x: string): string => `${y}, by ${x}: simulated beside expected`;
/** The same where names stand in the place of an axis. */
export const pictureByKind = (y: string): string => `${y}, by kind: simulated beside expected`;
export const millions = (count: string): string => `${count}\u00a0M`;
