export const measureNames = {
  joined: "Who joins",
  growth: "Growth a day",
  loss: "Who loses money",
} as const;
export const lead =
  "Two inputs vary, everything else stays as it is set. Where does it spread, and where does it die? " +
  "Where neighbouring places come out alike, one stands for those around it: that takes fewer runs.";
export const name = "The phase map";
export const start = "Draw the map";
export const again = "Draw it again";
export const otherThanChosen = "This map has other sides, places or runs than chosen now.";
export const colours = "Colours";
export const whatColoursSay = "What the colours say";

export const sides = { across: "Across", down: "Up" } as const;
export const whichInput = (side: string): string => `${side}: which input`;
export const to = "to";
export const ends = {
  from: (label: string): string => `${label}, from`,
  to: (label: string): string => `${label}, to`,
} as const;
export const needsEnd = (label: string): string => `${label}: a map needs an end.`;
export const wanted = {
  from: (label: string, other: string): string => `${label} from: less than ${other}.`,
  to: (label: string, other: string): string => `${label} to: more than ${other}.`,
} as const;
export const places = "Places";
export const howFine = "How fine the map is";
export const runsEach = "Runs each";
export const runsAtEach = "Runs at each place, at most";

export const map = "map";
export const mapLabel = (title: string, across: string, down: string): string =>
  `Map of ${title.toLowerCase()}: ${across} across, ${down} up. Arrow keys move over it, Enter opens a place.`;
/** Stands before what is told of that place. */
export const pointOrNearest = "Point at a place. The nearest to what is set: ";
export const point = "Point at a place, or move over the map with the arrow keys.";
export const openRun = "Open this run";

export const savePicture = "Save the picture";
export const saveNumbers = "Save the numbers (CSV)";
export const drawsNoPicture = "This browser draws no picture to save.";
export const noPictureMade = "The browser could not make a picture of it.";
