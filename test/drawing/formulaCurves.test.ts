import { describe, expect, it } from "vitest";
import { drawFormulaCurves, formulaStroke } from "../../src/drawing/formulaCurves.ts";
import type { FormulaScene } from "../../src/drawing/formulaCurves.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { FormulaName } from "../../src/study/formulaCheck.ts";
import { formatShortCount } from "../../src/page/words/formatCount.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";
import { boxOf, expectNumbersAlone, expectRoomForAll, texts } from "./writtenText.ts";

const days = 60;

const along = (valueAt: (day: number) => number): Float64Array =>
  Float64Array.from({ length: days + 1 }, (_, day) => valueAt(day));

const fiveFormulas: FormulaScene["formulas"] = [
  { name: "skok", label: "Skok", joined: along((day) => 10 * 1.3 ** day) },
  { name: "chenEverybody", label: "Chen, printed", joined: along((day) => 10 * 4 ** day) },
  {
    name: "chenNewest",
    label: "Chen, worked",
    joined: along((day) => (day < 40 ? 10 * 1.3 ** day : Infinity)),
  },
  { name: "bass", label: "Bass", joined: along((day) => 1000 / (1 + 99 * Math.exp(-0.2 * day))) },
  { name: "logistic", label: "Logistic", joined: along((day) => 1000 / (1 + 99 * Math.exp(-0.15 * day))) },
];

function draw(changed: Partial<FormulaScene> = {}): RecordingCanvas {
  const canvas = recordingCanvas();
  drawFormulaCurves(canvas.context, {
    width: 420,
    height: 240,
    pixelRatio: 1,
    theme: themes.dark,
    typeface: { sans: "Inter", serif: "Source Serif 4" },
    days,
    reachedDay: days,
    day: days,
    cursorDay: null,
    peopleEach: 1,
    formatCount: formatShortCount,
    logarithmic: true,
    run: { label: "This run", joined: along((day) => 10 + 14 * day) },
    formulas: fiveFormulas,
    ...changed,
  });
  return canvas;
}

interface Line {
  readonly colour: unknown;
  readonly width: unknown;
  readonly points: readonly (readonly [number, number])[];
}

/** The curves that were stroked: lines that begin without a moveTo, unlike those of the grid. */
function curves(canvas: RecordingCanvas): readonly Line[] {
  const found: Line[] = [];
  let points: [number, number][] = [];
  let isGrid = false;
  for (const { name, args, state } of canvas.calls) {
    if (name === "beginPath") [points, isGrid] = [[], false];
    if (name === "moveTo") isGrid = true;
    if (name === "lineTo") points.push(args as [number, number]);
    if (name === "stroke" && !isGrid && points.length > 0)
      found.push({ colour: state["strokeStyle"], width: state["lineWidth"], points });
  }
  return found;
}

describe("a run beside the formulas", () => {
  it("is the strong line beneath thin ones, one a formula", () => {
    const drawn = curves(draw());
    expect(drawn).toHaveLength(6);
    const [run, ...formulas] = drawn;
    expect(run.colour).toBe(themes.dark.ink);
    for (const formula of formulas) expect(Number(run.width)).toBeGreaterThan(Number(formula.width));
  });

  it("tells the formulas apart by colour or dash, in both themes", () => {
    const names: readonly FormulaName[] = ["skok", "chenEverybody", "chenNewest", "bass", "logistic"];
    for (const theme of Object.values(themes)) {
      const looks = names.map((name) => JSON.stringify(formulaStroke(name, theme)));
      expect(new Set(looks).size).toBe(5);
      expect(names.map((name) => formulaStroke(name, theme).colour)).not.toContain(theme.ink);
    }
  });

  it("names every line at its end, and says by an arrow which has left the frame", () => {
    const written = texts(draw());
    for (const label of ["This run", "Bass", "Logistic"]) expect(written).toContain(label);
    for (const label of ["Skok ↑", "Chen, printed ↑", "Chen, worked ↑"]) expect(written).toContain(label);
    // What leaves first stands uppermost.
    const boxes = draw().of("fillText").map(boxOf);
    const topOf = (text: string): number => boxes.find((box) => box.text === text)!.top;
    expect(topOf("Chen, printed ↑")).toBeLessThan(topOf("Skok ↑"));
    expect(topOf("Skok ↑")).toBeLessThan(topOf("Bass"));
  });

  it("keeps the run large: what a formula exaggerates does not press it flat", () => {
    for (const logarithmic of [true, false]) {
      const [run] = curves(draw({ logarithmic }));
      const ys = run.points.map(([, y]) => y);
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(70);
    }
  });

  it("shows equal growth as a straight line on the logarithmic scale, and only there", () => {
    const bend = (logarithmic: boolean): number => {
      const grown = along((day) => 10 * 1.05 ** day);
      const { points } = curves(
        draw({ logarithmic, run: { label: "This run", joined: grown }, formulas: [] }),
      )[0];
      return Math.abs(points[30][1] - (points[0][1] + points[60][1]) / 2);
    };
    expect(bend(true)).toBeLessThan(0.01);
    expect(bend(false)).toBeGreaterThan(10);
  });

  it.each<[string, Partial<FormulaScene>]>([
    ["as it is", {}],
    ["linear", { logarithmic: false }],
    ["without formulas", { formulas: [] }],
    ["with nobody", { run: { label: "This run", joined: along(() => 0) }, formulas: [] }],
    [
      "ended early",
      { reachedDay: 12.4, run: { label: "This run", joined: along((day) => day).slice(0, 14) } },
    ],
  ])("has room for all its words: %s", (_, changed) => {
    for (const width of [270, 330, 420, 620]) {
      const canvas = draw({ ...changed, width });
      expectNumbersAlone(canvas);
      expectRoomForAll(canvas, width, 240);
    }
  });
});
