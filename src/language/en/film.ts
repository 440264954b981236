/** Over the part of the panel. */
export const heading = "Film";

export const length = "Length of the film";
export const seconds = (told: string): string => `${told}\u00a0s`;

export const size = "Size of the film";
/** A GIF has one size of each shape. */
export const gifSizes = { "720p": "Wide", "1080p": "Wide", square: "Square" } as const;
export const sizes = { "720p": "720p", "1080p": "1080p", square: "Square" } as const;

/** What becomes of it, as large as is told: "1,920 × 1,080 px". */
export const video = (pixels: string, kind: string): string =>
  `${pixels}, ${kind}, from the first day to the last`;
export const gif = (pixels: string): string =>
  `${pixels}, from the first day to the last. This browser makes no videos: it becomes an animated GIF, which is smaller.`;

export const make = "Make the film";
export const making = "Making the film";
/** After `making`. */
export const toGo = (seconds: string): string => `about ${seconds}\u00a0s to go`;
export const stop = "Stop";
/** `megabytes` is a number as it is told. */
export const saved = (name: string, megabytes: string): string => `Saved as ${name}, ${megabytes}\u00a0MB.`;
export const notDrawn = "This browser draws no film to save.";
export const notEncoded = "This browser could not encode the film. Try a smaller size.";
export const notFetched = "What makes films could not be fetched. Check the connection and try again.";

/** In large type on each frame. */
export const day = (told: string): string => `Day ${told}`;
export const joined = (count: number, told: string): string =>
  `${told} ${count === 1 ? "person has" : "people have"} joined`;
