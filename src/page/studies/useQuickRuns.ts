import { useEffect, useEffectEvent, useRef } from "react";
import type { Studies, StudiesState } from "../../store/studies.ts";
import { useAppState } from "../AppContext.ts";
import { useIsOfSetting } from "./useIsOfSetting.ts";
import { useStudies } from "./useStudies.ts";

/** Many runs that took no longer than this are begun again by themselves. */
const quickMs = 5_000;

const isBusy = ({ map, levers, ensemble, fit, numbers, fileOpened }: StudiesState): boolean =>
  [map, levers, ensemble, fit, fit?.runs, numbers].some((each) => each?.progress === "running") ||
  // A file that is still being read would not be opened.
  (fileOpened?.held === null && fileOpened.refused === null);

/**
 * Begins many runs again once the run of another setting has finished, if the last time was quick, nothing else is under way
 * and no value is being dragged.
 */
export function useQuickRuns(studies: Studies, begin: () => void): void {
  const progress = useStudies(studies, ({ ensemble }) => ensemble?.progress);
  const experiment = useStudies(studies, ({ ensemble }) => ensemble?.experiment);
  const isOutdated = !useIsOfSetting(experiment);
  const isRested = useAppState(
    ({ run, asked, settings }) =>
      run.state === "finished" && settings.gesture === null && asked === settings.present.parameters,
  );
  const isFromFile = useStudies(studies, ({ ensemble }) => ensemble !== null && ensemble.fileName !== null);
  const begun = useRef<number | null>(null);
  const wasQuick = useRef(false);

  useEffect(() => {
    if (progress === "running") begun.current = performance.now();
    else {
      wasQuick.current =
        progress === "finished" && begun.current !== null && performance.now() - begun.current < quickMs;
      begun.current = null;
    }
  }, [progress, experiment]);

  const beginAgain = useEffectEvent(begin);
  useEffect(() => {
    // Nobody knows what it took to make a file, nor whether it is at hand again.
    if (isOutdated && isRested && wasQuick.current && !isFromFile && !isBusy(studies.state.getState()))
      beginAgain();
  }, [studies, isOutdated, isRested, isFromFile]);
}
