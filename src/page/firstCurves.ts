import * as text from "#language/curvePanel.ts";
import { drawCurve } from "../drawing/curve.ts";
import type { CurveScene } from "../drawing/curve.ts";
import { findScenario } from "../parameters/scenarios.ts";
import type { AppState } from "../store/appState.ts";
import { chartScene } from "./curve.ts";
import type { ChartMoment, Curve } from "./curve.ts";

/** The curve that theory expects, where there is one and it is asked for. */
function expectedOf({ expected, look }: AppState): CurveScene["expected"] {
  if (!look.expectedShown || expected === null) return null;
  const { joined, active } = expected.expectation;
  return joined === null || active === null ? null : { joined, active };
}

function sceneOf(show: CurveScene["show"], moment: ChartMoment): CurveScene {
  const { state, history, beside } = moment;
  const { parameters, census } = history.columns;
  const scenario = findScenario(state.settings.present.scenario);
  return {
    ...chartScene(moment),
    census,
    show,
    overlay: moment.overlay,
    logarithmic: state.look.logarithmic,
    expected: expectedOf(state),
    published: scenario?.points ?? [],
    publishedOf: scenario?.pointsOf ?? "joined",
    everybody: parameters.market === "unlimited" ? null : parameters.population,
    ...(beside !== null && {
      beside: { ...sceneOf(show, { ...moment, ...beside, beside: null }), label: beside.letter },
    }),
  };
}

const drawnAs =
  (show: CurveScene["show"]): Curve["draw"] =>
  (context, moment) =>
    drawCurve(context, sceneOf(show, moment));

/** The curves that come with the page. */
export const firstCurves: Readonly<Record<CurveScene["show"], Curve>> = {
  adoption: { ...text.adoption, draw: drawnAs("adoption") },
  joins: { ...text.joins, draw: drawnAs("joins") },
};
