export const leave = "Leave the lesson";
export const curve = "Curve";
export const people = "People";
export const runWaits = "The run waits for your answer.";

/** Which step it is, of so many. */
export const stepOf = (step: string, steps: string): string => `Step ${step} of ${steps}`;

/** What a step points at, for whoever does not see the frame around it. */
export const pointsAt = {
  sentence: "This is about the settings in words.",
  coefficient: "This is about K.",
  graph: "This is about the graph.",
  curve: "This is about the curve.",
  money: "This is about who got paid.",
  timeline: "This is about the timeline.",
} as const;

export const back = "Back";
export const reveal = "See what happens";
export const skip = "Skip to the end";
export const next = "Next";
export const finish = "Finish";

export const wereRight = "You were right.";
export const itWas = (answer: string): string => `It was: ${answer}.`;
export const cameTrue = "came true";

export const mayChange = "What you may change";
export const newLuck = "New luck";
/** Stands before what each luck has come to. */
export const soFar = "So far:";

export const yourCurve = "Your curve";
export const howToDraw = "Draw it with the pointer or a finger, or with the arrow keys.";
/** The question, and how it is answered by keys. */
export const drawByKeys = (question: string): string =>
  `${question} Draw it: left and right move along the days, up and down the people.`;
export const drawnPoint = (day: string, people: string): string => `day ${day}: ${people} people`;
export const drawnPointBelow = (day: string, people: string): string => `Day ${day}: ${people} people`;
/** Stands beside a drawn curve: whose it is. */
export const ownLabel = "you";
