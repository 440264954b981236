/** Why a study got no further, each a sentence. */
export const saidNothing = "A worker said nothing any more.";
export const workerFailed = "A worker failed; perhaps there was not enough memory.";
export const tooMuch = (megabytes: string, most: number): string =>
  `This is too much: ${megabytes} MB, where ${most} MB are the most.`;
export const unreadableFile =
  "The file could not be read. It may have been changed or moved since it was chosen.";
