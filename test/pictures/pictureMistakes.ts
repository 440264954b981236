import type { Mistake } from "./openPictures.ts";

/** A mistake, and the name of a scene that shows it. */
interface PictureMistake extends Mistake {
  readonly what: string;
  readonly scene: string;
}

/** What could go wrong in a picture. */
export const pictureMistakes: readonly PictureMistake[] = [
  {
    what: "links that are a tenth stronger",
    scene: "disc-3000-early-light",
    file: "drawing/memberPaint.ts",
    text: "const strength = emphasis",
    mistake: "const strength = 1.1 * emphasis",
  },
  {
    what: "points whose radius is a quarter of a pixel larger",
    scene: "disc-100-end-light",
    file: "drawing/measures.ts",
    text: "Math.round(radius * 8) / 8",
    mistake: "Math.round(radius * 8) / 8 + 0.25",
  },
  {
    what: "two generations that have changed their colours",
    scene: "disc-100-middle-light",
    file: "drawing/theme.ts",
    text: '"#cf7a0c", "#bf5a1c"',
    mistake: '"#bf5a1c", "#cf7a0c"',
  },
  {
    what: "a picture that is a pixel further down",
    scene: "disc-3000-end-dark",
    file: "drawing/projection.ts",
    text: "cameraScale * eye.y) + view.y",
    mistake: "cameraScale * eye.y) + view.y + 1",
  },
  {
    what: "members who left and look active",
    scene: "organic-100-middle-light",
    file: "drawing/memberPoints.ts",
    text: "const hasLeft = left[row];",
    mistake: "const hasLeft = 0;",
  },
  {
    what: "links of levels that are straight",
    scene: "levels-100-end-dark",
    file: "drawing/levelsManner.ts",
    text: "downward: 1",
    mistake: "downward: 0",
  },
  {
    what: "links of which only the largest families have some",
    scene: "levels-100000-middle-dark",
    file: "drawing/paintLinks.ts",
    text: "rankOfLink(row) >= sample.share",
    mistake: "rankOfLink(row) >= 0",
  },
  {
    what: "a downline that is not lit",
    scene: "disc-3000-middle-dark-kept",
    file: "drawing/litPicture.ts",
    text: "if (!goesOn || touched.points)",
    mistake: "if (goesOn && touched.points)",
  },
  {
    what: "a chosen class with the points of all others",
    scene: "disc-3000-end-light-one-generation",
    file: "drawing/memberPoints.ts",
    text: "if (only !== null && only.of[row] !== only.is) continue;\n    const x",
    mistake: "const x",
  },
  {
    what: "a net that is still what it was at joining",
    scene: "disc-pyramid-middle-light",
    file: "drawing/classCursor.ts",
    text: "classOf[row] = classes[applied];",
    mistake: "",
  },
  {
    what: "members who left and have lost the colour of their net",
    scene: "disc-sellers-end-light",
    file: "drawing/colourByNet.ts",
    text: "({ ground, leftRing: colour,",
    mistake: "({ ground, leftRing,",
  },
  {
    what: "a chosen class of net beside all others",
    scene: "disc-pyramid-end-dark-some-who-gained",
    file: "drawing/colourByNet.ts",
    text: "chosen === null || chosen === each",
    mistake: "chosen !== each",
  },
  {
    what: "labels that say nothing of money",
    scene: "levels-pyramid-end-dark",
    file: "drawing/generationLabels.ts",
    text: "isLong && label.isLong",
    mistake: "!isLong && label.isLong",
  },
  {
    what: "a map that is upside down",
    scene: "study-map-light",
    file: "drawing/phaseMapCells.ts",
    text: "tones[column + row * across.steps]",
    mistake: "tones[column + (down.steps - 1 - row) * across.steps]",
  },
  {
    what: "a line K = 1 that is at K = 2",
    scene: "study-map-of-growth-dark",
    file: "drawing/phaseMapMarks.ts",
    text: "across.steps, down.steps, 1)",
    mistake: "across.steps, down.steps, 2)",
  },
  {
    what: "bands without their inner half",
    scene: "study-many-runs-dark",
    file: "drawing/fanOfRuns.ts",
    text: "fillBetween(context, place, bands[1], bands[3]);",
    mistake: "",
  },
  {
    what: "formulas whose lines are all whole",
    scene: "study-formulas-light",
    file: "drawing/formulaCurves.ts",
    text: "context.setLineDash([...dash]);",
    mistake: "",
  },
];
