/** What the fates mean that do not explain themselves. */
export const meanings = {
  wasted: "Wasted: on somebody who had joined.",
  overtaken: "Overtaken: another’s came first.",
  unreachable: "Unreachable: closed to invitations.",
} as const;

export const underOne = "under 1";
export const nothingSent = (day: string): string => `By day ${day} no invitation has been sent.`;
/** @param fate "refused" */
export const part = (count: string, fate: string, percent: string): string => `${count} ${fate} (${percent})`;
/** @param parts those above */
export const sent = (day: string, count: number, told: string, parts: string): string =>
  `By day ${day}, ${told}\u00a0${count === 1 ? "invitation has" : "invitations have"} been sent: ${parts}.`;
