export const graph = "The graph of who brought whom";

const howToZoom = "Plus and minus zoom, 0 shows the whole picture.";

/** What each layout shows, for who does not see it. */
export const layoutMeans = {
  disc: `Growth disc. Every member is a point, the first in the middle; lines lead from sponsors to recruits. ${howToZoom}`,
  organic: `Organic layout. Every member is a point, near those it is tied to; lines lead from sponsors to recruits. In a network those who have not joined are grey, with thin lines between contacts. ${howToZoom}`,
  levels: `Levels. Every member is a point, in a row for each generation, the first on top; lines lead down from sponsors to recruits. ${howToZoom}`,
} as const;

export const holdKeyToZoom = "Hold Ctrl or ⌘ to zoom";
export const useTwoFingers = "Move with two fingers";
export const wholeDisc = "Show the whole disc";
export const wholeGraph = "Show the whole graph";

/** Above and beneath the large number of people. `unit`: what of the number is a word, "million", or nothing. */
export const day = (number: string): string => `day ${number}`;
export const haveJoined = (people: number | null, unit: string): string =>
  `${unit === "" ? "" : `${unit} `}${people === 1 ? "person has joined" : "people have joined"}`;
/** Behind a share of the members. */
export const haveLostMoney = (members: number): string =>
  members === 1 ? "has lost money" : "have lost money";

export const layout = "Layout";
export const layouts = { disc: "Disc", organic: "Organic", levels: "Levels" } as const;
export const organicFailed = "The organic layout failed";
export const levelsFailed = "The levels did not load";
export const layingOut = "Laying out";
export const tooManyForOrganic = (most: string): string => `The organic layout is for up to ${most} people`;

export const trueScale = "True scale";
export const trueScaleMeans =
  "One scale for the whole run, instead of a camera that steps back as the disc grows";
export const fingerprint = "Fingerprint";
/** `known` is null as long as it is not known. */
export const fingerprintMeans = (known: string | null): string =>
  `Fingerprint of this run. Two runs that show the same one are alike to the last person: ${known ?? "not known yet"}`;
export const seed = "Seed";
export const newLuck = "New luck";
