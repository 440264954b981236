import * as text from "#language/fit.ts";
import type { FitResult } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { useApp } from "../AppContext.ts";
import {
  sayDispersion,
  sayFigure,
  sayFitted,
  sayForecast,
  sayHeldBack,
  sayNearest,
  sayTogether,
  sayUnknowable,
  sayUntold,
  valuesTold,
} from "../words/sayFit.ts";
import { sayFutures } from "../words/sayFutures.ts";
import { placesOfFigure, placesOfValue } from "./fitPlaces.ts";
import styles from "./FitReport.module.css";
import { FitStrip } from "./FitStrip.tsx";
import { FutureCurves } from "./FutureCurves.tsx";
import type { NearestRuns } from "./nearestRuns.ts";

interface FitReportProps {
  readonly result: FitResult;
  readonly numbers: OwnNumbers;
  /** Of the runs of what fits, those nearest to the numbers; null: there are none yet. */
  readonly nearest: NearestRuns | null;
}

/** The values that were found, each with its range. */
function Values({ result: { figures, fitted } }: Pick<FitReportProps, "result">) {
  return (
    <dl className={styles.values}>
      {figures.map((figure) => (
        <FitStrip key={figure.name} told={sayFigure(figure)} places={placesOfFigure(figure)} />
      ))}
      {valuesTold(fitted).map((value) => (
        <FitStrip key={value.key} told={sayFitted(value)} places={placesOfValue(value)} />
      ))}
    </dl>
  );
}

/** What cannot be known, plainly, and the futures that fit alike. */
function NotKnown({ result, numbers }: Omit<FitReportProps, "nearest">) {
  const { cannotKnow, fitted, futures } = result;
  const untold = sayUntold(fitted);
  const sentences = [
    ...sayUnknowable(cannotKnow, numbers),
    ...sayTogether(fitted, cannotKnow),
    ...(untold === "" ? [] : [untold]),
  ];
  if (sentences.length === 0 && futures === null) return null;
  return (
    <>
      <h4>{text.notKnownYet}</h4>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {futures !== null && (
        <>
          <p>{text.bothFit}</p>
          <FutureCurves
            futures={futures}
            numbers={numbers}
            lastDay={result.lastDay}
            endDay={result.joined[0].length - 1}
          />
          <ul>
            {sayFutures(futures, numbers, result.joined).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ShowRunProps {
  readonly setting: Parameters;
  /** Its seed is that of the run to show; else the luck stays as it is. */
  readonly withSeed: boolean;
}

/** Sets the values that fit best, as one step to undo. */
function ShowBestRun({ setting, withSeed }: ShowRunProps) {
  const { actions, state } = useApp().store;
  const show = (): void => {
    // Some values are held within bounds by others, which may be set after them.
    for (const _ of [1, 2])
      for (const key of parameterKeys)
        if (
          (withSeed || key !== "seed") &&
          state.getState().settings.present.parameters[key] !== setting[key]
        )
          actions.setParameter(key, setting[key], "best fit");
    actions.endGesture();
  };
  return (
    <button type="button" className={styles.button} onClick={show}>
      {text.showBest}
    </button>
  );
}

/** What a fit says: the forecast, how its test went, what was found, and what cannot be known. */
export function FitReport({ result, numbers, nearest }: FitReportProps) {
  const { heldBack, dispersion, best } = result;
  const test = heldBack === null ? null : sayHeldBack(heldBack);
  const { said: spread, isWild } = sayDispersion(dispersion, numbers);
  const forecast = sayForecast(result, numbers);
  return (
    <div className={styles.report}>
      {isWild && (
        <p className={styles.warning} role="alert">
          {spread}
        </p>
      )}
      {test?.verdict === "bad" && (
        <p className={styles.warning} role="alert">
          {test.said}
        </p>
      )}
      {forecast !== "" && <p className={styles.forecast}>{forecast}</p>}
      {test !== null && test.verdict !== "bad" && <p data-verdict={test.verdict}>{test.said}</p>}
      {test === null && <p>{text.notTested}</p>}
      {nearest !== null && <p>{sayNearest(nearest)}</p>}
      <ShowBestRun setting={nearest?.best ?? best} withSeed={nearest !== null} />
      <h4>{text.whatNumbersTell}</h4>
      <p className={styles.quiet}>{text.howToRead}</p>
      <Values result={result} />
      {spread !== "" && !isWild && <p className={styles.quiet}>{spread}</p>}
      <NotKnown result={result} numbers={numbers} />
    </div>
  );
}
