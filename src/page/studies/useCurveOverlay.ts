import * as text from "#language/curveOverlay.ts";
import { useEffect, useMemo } from "react";
import type { RunsOnCurve } from "../../drawing/fanOfRuns.ts";
import { studyOverlay } from "../../drawing/studyOverlay.ts";
import type { Studies, StudiesState, StudyShown } from "../../store/studies.ts";
import type { FitResult } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { useStudyLook } from "../StudyLook.ts";
import type { StudyLook } from "../StudyLook.ts";
import { forecastOnCurve } from "./forecastOnCurve.ts";
import { bandsOfLines, nearestRuns } from "./nearestRuns.ts";
import { useIsOfSetting } from "./useIsOfSetting.ts";
import { useStudies } from "./useStudies.ts";

type Wanted = Pick<StudyLook, "bandsShown" | "singleRunsShown">;

/** Runs of members that stand for several people each, in people. */
const inPeople = (line: ArrayLike<number>, peopleEach: number): ArrayLike<number> =>
  peopleEach === 1 ? line : Float64Array.from(line, (members) => members * peopleEach);

/** What of many runs is on the curve; null: nothing. */
function runsOnCurve(
  ensemble: StudiesState["ensemble"],
  wanted: Wanted,
  isOutdated: boolean,
): RunsOnCurve | null {
  const summary = ensemble?.summary ?? null;
  if (ensemble === null || summary === null || summary.runs === 0) return null;
  if (!wanted.bandsShown && !wanted.singleRunsShown) return null;
  const { peopleEach } = ensemble.experiment.parameters;
  const single = wanted.singleRunsShown ? summary.fan : [];
  return {
    bands: wanted.bandsShown ? summary.joined.map((line) => inPeople(line, peopleEach)) : null,
    fan: single.flatMap(({ joinedByDay }) =>
      joinedByDay === null ? [] : [inPeople(joinedByDay, peopleEach)],
    ),
    isOutdated,
  };
}

/** The runs of what fits that came nearest to the numbers, as far as these go; beyond them stands the forecast. */
function runsThatFit(
  fitting: StudyShown<"candidates"> | null,
  numbers: OwnNumbers | null,
  forecast: FitResult | null,
): RunsOnCurve | null {
  const nearest = numbers === null || forecast === null ? null : nearestRuns(fitting, numbers);
  if (nearest === null || forecast === null) return null;
  const bands = bandsOfLines(nearest.lines, forecast.lastDay);
  return { bands, fan: [], name: text.runsThatFit, isOutdated: false };
}

/**
 * Keeps on the curve what studies have to show there: many runs while their part is unfolded or they are to stay, the reader's
 * own numbers as long as there are any, and what a fit of just these expects. It is gone with the component.
 */
export function useCurveOverlay(studies: Studies): void {
  const overlay = useApp().studies?.overlay;
  const ensemble = useStudies(studies, (state) => state.ensemble);
  const numbers = useStudies(studies, (state) => state.onCurve);
  const forecast = useStudies(studies, ({ fit, onCurve }) =>
    fit !== null && fit.question.numbers === onCurve ? fit.result : null,
  );
  const fitting = useStudies(studies, ({ fit, onCurve }) =>
    fit !== null && fit.question.numbers === onCurve ? fit.runs : null,
  );
  const isSeen = useStudyLook(({ manyRunsOpen, kept }) => manyRunsOpen || kept);
  const bandsShown = useStudyLook((look) => look.bandsShown);
  const singleRunsShown = useStudyLook((look) => look.singleRunsShown);
  const days = useAppState(({ shown, settings }) => shown?.days ?? settings.present.parameters.days);
  const isOutdated = !useIsOfSetting(ensemble?.experiment);
  const painted = useMemo(() => {
    const runs = isSeen
      ? runsOnCurve(ensemble, { bandsShown, singleRunsShown }, isOutdated)
      : runsThatFit(fitting, numbers, forecast);
    return studyOverlay({ runs, forecast: forecastOnCurve(forecast), numbers }, days);
  }, [ensemble, numbers, forecast, fitting, isSeen, bandsShown, singleRunsShown, isOutdated, days]);

  useEffect(() => overlay?.setState({ painted }), [overlay, painted]);
  useEffect(() => () => overlay?.setState({ painted: null }), [overlay]);
}
