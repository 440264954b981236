import type { View } from "../../src/drawing/projection.ts";

/** What a study draws of a setting. */
export type StudyDrawing = "map of who joins" | "map of growth" | "many runs" | "formulas";

/** A scene of which a picture is kept, as small as shows what can go wrong. */
export interface PictureScene {
  /** Of its file in references/, too. */
  readonly name: string;
  /** The link whose stage it is: run, day, layout, colours, kept member, theme. */
  readonly query: string;
  /** The study of the link's setting that is drawn instead of its stage. */
  readonly study: StudyDrawing | null;
  /** What no link says: the class that is chosen in the legend, and the person's zoom. */
  readonly chosenClass: number | null;
  readonly view: View;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** A pyramid scheme: the fee goes up three levels, and everybody recruits as long as there is somebody. */
const recruiting =
  "days=150&startingMembers=5&invitesPerWeek=3.5&enthusiasmHalfLife=never&conversion=0.2&cycleDays=0&churnPerMonth=0" +
  "&plan.entryFee=10000&plan.entrySplit=0.5~0.3~0.1";

/** A plan of two levels on what is sold. */
const selling =
  "plan.entryFee=5000&plan.price=6000&plan.unitCost=2000&plan.ordersPerMonth=1&plan.ownUseShare=0.5&plan.retailCustomers=1" +
  "&plan.retailMargin=0.25&plan.commission=0.1~0.05&plan.qualification=1&plan.monthlyCost=1000";

/** Runs by about how many members they have, and the days at which few, about half and all of them have joined. */
const runs = {
  "100": { query: "population=120", early: 4, middle: 42, end: 180 },
  "3000": { query: "population=3500", early: 45, middle: 88, end: 180 },
  "100000": { query: "population=118000", early: 95, middle: 140, end: 180 },
  "1000000": { query: "population=1175000&startingMembers=1000", early: 60, middle: 110, end: 180 },
  // Most that the organic layout is offered for, or nearly.
  "2700": { query: "population=2900", early: 40, middle: 83, end: 180 },
  network: {
    query: "market=network&population=300&network=communities&communities=6",
    early: 10,
    middle: 45,
    end: 180,
  },
  pyramid: { query: `population=3000&${recruiting}`, early: 48, middle: 66, end: 150 },
  "pyramid-100000": { query: `population=100000&${recruiting}`, early: 80, middle: 100, end: 150 },
  // Every month moves everybody's money, and many leave.
  sellers: { query: `population=120&${selling}`, early: 20, middle: 62, end: 180 },
} as const;

type Run = keyof typeof runs;
type Moment = "early" | "middle" | "end";
type ThemeName = "dark" | "light";

interface Rest extends Partial<Omit<PictureScene, "name" | "query">> {
  /** What else is in the link: "colour=joined". */
  readonly link?: string;
  readonly name?: string;
}

/** A stage of 240 × 195 px has room for what a large one shows, and its picture for few bytes. */
const usual = {
  study: null,
  chosenClass: null,
  view: { k: 1, x: 0, y: 0 },
  width: 240,
  height: 195,
  pixelRatio: 1,
};

function sceneOf(
  layout: "disc" | "levels" | "organic",
  run: Run,
  moment: Moment,
  theme: ThemeName,
  { link, name, ...rest }: Rest = {},
): PictureScene {
  const said = [
    runs[run].query,
    `day=${runs[run][moment]}`,
    `theme=${theme}`,
    ...(layout === "disc" ? [] : [`layout=${layout}`]),
    ...(link === undefined ? [] : [link]),
  ];
  const words = [layout, run, moment, theme, ...(name === undefined ? [] : [name])];
  return { ...usual, name: words.join("-"), query: `?${said.join("&")}`, ...rest };
}

/** Where a study of some hundred people is looked at. */
const studySetting = "population=300&startingMembers=4&days=120";

const studyScene = (
  name: string,
  study: StudyDrawing,
  theme: ThemeName,
  size: Partial<PictureScene> = {},
): PictureScene => ({
  ...usual,
  name: `study-${name}-${theme}`,
  study,
  query: `?${studySetting}&theme=${theme}`,
  ...size,
});

/** Early, in the middle and at the end, the end in both themes. */
const throughTime = (
  layout: "disc" | "levels" | "organic",
  run: Run,
  [early, middle]: readonly [ThemeName, ThemeName],
): readonly PictureScene[] => [
  sceneOf(layout, run, "early", early),
  sceneOf(layout, run, "middle", middle),
  sceneOf(layout, run, "end", "dark"),
  sceneOf(layout, run, "end", "light"),
];

/** All of which a picture is kept. */
export const pictureScenes: readonly PictureScene[] = [
  ...throughTime("disc", "100", ["dark", "light"]),
  ...throughTime("disc", "3000", ["light", "dark"]),
  ...throughTime("disc", "100000", ["dark", "light"]),
  sceneOf("disc", "1000000", "early", "light"),
  sceneOf("disc", "1000000", "end", "dark"),
  ...throughTime("levels", "100", ["light", "dark"]),
  ...throughTime("levels", "3000", ["dark", "light"]),
  ...throughTime("levels", "100000", ["light", "dark"]),
  ...throughTime("organic", "100", ["dark", "light"]),
  sceneOf("organic", "2700", "early", "light"),
  sceneOf("organic", "2700", "end", "dark"),
  sceneOf("organic", "network", "middle", "light"),
  sceneOf("organic", "network", "end", "dark", { link: "person=2", name: "kept" }),
  sceneOf("disc", "3000", "end", "light", { link: "colour=lineage", name: "by-lineage" }),
  sceneOf("levels", "3000", "end", "dark", { link: "colour=lineage", name: "by-lineage" }),
  sceneOf("disc", "100000", "end", "dark", { link: "colour=joined", name: "by-join-day" }),
  sceneOf("disc", "3000", "end", "dark", { link: "colour=state", name: "by-state" }),
  sceneOf("disc", "3000", "end", "light", { chosenClass: 4, name: "one-generation" }),
  sceneOf("levels", "3000", "end", "dark", {
    link: "colour=joined",
    chosenClass: 7,
    name: "one-class-of-join-days",
  }),
  sceneOf("disc", "3000", "end", "dark", { link: "colour=state", chosenClass: 1, name: "left" }),
  sceneOf("disc", "3000", "middle", "dark", { link: "person=25", name: "kept" }),
  sceneOf("levels", "3000", "middle", "light", { link: "person=25", name: "kept" }),
  sceneOf("disc", "100000", "end", "light", { link: "person=40", name: "kept" }),
  sceneOf("disc", "100000", "end", "dark", {
    view: { k: 8, x: -480, y: -200 },
    width: 160,
    height: 130,
    name: "zoomed",
  }),
  sceneOf("disc", "3000", "end", "dark", { width: 120, height: 98, pixelRatio: 2, name: "at-ratio-2" }),
  sceneOf("disc", "100", "end", "light", { width: 107, height: 87, pixelRatio: 3, name: "at-ratio-3" }),
  ...throughTime("disc", "pyramid", ["dark", "light"]),
  sceneOf("disc", "pyramid", "end", "light", { link: "person=9", name: "kept" }),
  sceneOf("disc", "pyramid", "end", "dark", { chosenClass: 4, name: "some-who-gained" }),
  sceneOf("disc", "pyramid-100000", "end", "dark"),
  sceneOf("levels", "pyramid", "early", "light"),
  sceneOf("levels", "pyramid", "end", "dark", { width: 400 }),
  sceneOf("levels", "pyramid", "end", "light"),
  sceneOf("levels", "pyramid", "middle", "dark", { link: "person=9", width: 480, name: "kept" }),
  sceneOf("disc", "sellers", "middle", "dark"),
  sceneOf("disc", "sellers", "end", "light"),
  studyScene("map", "map of who joins", "light", { width: 320, height: 300 }),
  studyScene("map-of-growth", "map of growth", "dark", { width: 320, height: 300 }),
  studyScene("many-runs", "many runs", "dark", { width: 320, height: 200 }),
  studyScene("formulas", "formulas", "light", { width: 320, height: 200 }),
];
