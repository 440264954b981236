/** Until when K is what a member brings, and what then ends it. */
export const markets = {
  unlimited: { meanwhile: "", until: "" },
  mixed: { meanwhile: ", while the market is empty", until: ", until the market runs dry" },
  network: { meanwhile: ", while nobody else has been asked yet", until: ", until the contacts run out" },
} as const;
export const ifContactsAreActive = ", if enough of their contacts are active";
export const neverStopping = ", as they never stop inviting";

/** What the figure before it counts. */
export const newMembers = (isOne: boolean, meanwhile: string): string =>
  `${isOne ? "new member per member" : "new members per member"}${meanwhile}:`;

/** What follows from K. @param every "11 days" */
export const doubling = (every: string): string => `it grows, doubling every ${every}`;
export const growingAtOnce = "it grows, all on the first day";
export const growingUnevenly = "it grows, but at no steady pace";

export const fades = "it fades";
export const fadesUnlessPulled = "it fades, unless active contacts pull the others in";
export const fadesUnlessBack = "it fades, unless those who left come back";
const multiplied = (times: string, isAtMost: boolean): string => `${isAtMost ? "up to " : ""}${times}`;
export const comersMultiplied = (times: string, isAtMost: boolean): string =>
  `it fades: those who come by themselves are multiplied by ${multiplied(times, isAtMost)}`;
export const startersMultiplied = (times: string, isAtMost: boolean): string =>
  `it fades: those who start are multiplied by ${multiplied(times, isAtMost)}, and that is all`;

export const bringingNobody = "nobody brings anybody";
export const spreadingInPlaces = "it spreads only where active members stand close together";
export const replacing = "each just replaces itself, neither growing nor fading; luck decides";
