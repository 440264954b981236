import * as text from "#language/chart.ts";
import type { CurveScene } from "./curveScene.ts";

/** One line, or one filled strip, of the curve. */
export interface CurveSeries {
  readonly label: string;
  /** One value a day, in people. */
  readonly values: Float64Array;
  /** "run": solid behind the playhead, dotted before it; "filled": a strip of days; "expected": dashed; "beside": of another run. */
  readonly kind: "run" | "filled" | "expected" | "beside";
  readonly colour: string;
  readonly width: number;
  /** Whether the last value has a label. */
  readonly isLabelled: boolean;
}

const inPeople = (values: Float64Array, rows: number, peopleEach: number): Float64Array =>
  values.slice(0, rows).map((value) => value * peopleEach);

/** What joined in each day of a cumulative curve; nothing on day 0, whose members were there at the start. */
const daily = (joined: Float64Array): Float64Array =>
  joined.map((value, day) => (day === 0 ? 0 : value - joined[day - 1]));

/** Who joined in the run beside this one. */
function besideSeries({ beside, theme }: CurveScene): readonly CurveSeries[] {
  if (beside === undefined) return [];
  const { census, peopleEach, label } = beside;
  const values = inPeople(census.joined, census.rows, peopleEach);
  return [{ kind: "beside", label, values, colour: theme.quiet, width: 1.25, isLabelled: true }];
}

function adoptionSeries(scene: CurveScene): readonly CurveSeries[] {
  const { census, expected, peopleEach, theme } = scene;
  const run = { kind: "run", width: 2, isLabelled: true } as const;
  const theory = { kind: "expected", width: 1.25 } as const;
  const expectedOf = (values: Float64Array): Float64Array => inPeople(values, values.length, peopleEach);
  return [
    ...besideSeries(scene),
    ...(expected === null
      ? []
      : [
          {
            ...theory,
            label: text.expected,
            values: expectedOf(expected.joined),
            colour: theme.quiet,
            isLabelled: true,
          },
          {
            ...theory,
            label: text.expectedActive,
            values: expectedOf(expected.active),
            colour: theme.accent,
            isLabelled: false,
          },
        ]),
    {
      ...run,
      label: text.active,
      values: inPeople(census.active, census.rows, peopleEach),
      colour: theme.accent,
    },
    {
      ...run,
      label: text.joined,
      values: inPeople(census.joined, census.rows, peopleEach),
      colour: theme.ink,
    },
  ];
}

function dailySeries(scene: CurveScene): readonly CurveSeries[] {
  const { census, expected, peopleEach, theme } = scene;
  const joins = inPeople(census.joins, census.rows, peopleEach);
  joins[0] = 0;
  return [
    { label: text.joins, values: joins, kind: "filled", colour: theme.accent, width: 1, isLabelled: true },
    {
      label: text.leavings,
      values: inPeople(census.leavings, census.rows, peopleEach),
      kind: "run",
      colour: theme.ink,
      width: 1.25,
      isLabelled: true,
    },
    ...(expected === null
      ? []
      : [
          {
            label: text.expected,
            values: daily(inPeople(expected.joined, expected.joined.length, peopleEach)),
            kind: "expected" as const,
            colour: theme.quiet,
            width: 1.25,
            isLabelled: true,
          },
        ]),
  ];
}

/** The series of a scene, in the order of painting. */
export const curveSeries = (scene: CurveScene): readonly CurveSeries[] =>
  scene.show === "adoption" ? adoptionSeries(scene) : dailySeries(scene);
