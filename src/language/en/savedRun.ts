/** A run that was opened from a file, and whether the same came of it. */
export const noFingerprint = (file: string): string =>
  `“${file}” is open. It has no fingerprint that this run could be compared with.`;
export const sameRun = (file: string, fingerprint: string): string =>
  `“${file}” is open: the same run to the last person, fingerprint ${fingerprint}.`;
export const otherRun = (file: string, fingerprint: string, wanted: string): string =>
  `“${file}” is open, but its run is not the one that was saved: its fingerprint is ${fingerprint}, the file says ${wanted}. The file was changed, or the rules have been since.`;
export const isMadeAgain = (file: string): string => `“${file}” is open; its run is being made again.`;

export const notOpened = (file: string, reason: string): string => `“${file}” was not opened: ${reason}`;
export const tooLarge = "It is larger than any run that was saved here.";
export const notRead = "The browser could not read it.";
