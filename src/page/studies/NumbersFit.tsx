import * as text from "#language/fit.ts";
import { useMemo, useState } from "react";
import type { FitShown, Studies } from "../../store/studies.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { useApp } from "../AppContext.ts";
import { TypedField } from "../TypedField.tsx";
import { useTypedText } from "../useTypedText.ts";
import { formatCount } from "../words/formatCount.ts";
import { parseNumber } from "../words/parseNumber.ts";
import { FitReport } from "./FitReport.tsx";
import { lastDayOf, mostForecast, usualFitDays } from "./fitDays.ts";
import type { FitDays } from "./fitDays.ts";
import { nearestRuns } from "./nearestRuns.ts";
import { StudyProgress } from "./StudyProgress.tsx";
import type { Ongoing } from "./StudyProgress.tsx";
import { useStudies } from "./useStudies.ts";
import styles from "./YourNumbers.module.css";

interface DaysFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  set(days: number): void;
}

function DaysField({ label, value, least, most, set }: DaysFieldProps) {
  const shown = formatCount(value);
  const typed = useTypedText(
    shown,
    shown,
    (written) =>
      parseNumber(
        {
          unit: "days",
          integer: true,
          mayBeNever: false,
          wanted: text.wantedDays(label, formatCount(least), formatCount(most)),
          isAllowed: (days) => Number.isInteger(days) && days >= least && days <= most,
        },
        written,
      ),
    set,
  );
  return (
    <div className={styles.days}>
      <span>{label}</span>
      <TypedField label={label} typed={typed} shown={shown} suffix={text.days} />
    </div>
  );
}

function ongoingFit(fit: FitShown | null): Ongoing | null {
  if (fit === null) return null;
  const { progress, share, reason } = fit;
  return { progress, share, reason, said: progress === "finished" ? "" : `${Math.floor(100 * share)} %` };
}

const isAsked = ({ question }: FitShown, { heldBackDays, forecastDays }: FitDays): boolean =>
  question.heldBackDays === heldBackDays && question.forecastDays === forecastDays;

/** Fits the model to numbers, and tells what came of it. */
export function NumbersFit({
  studies,
  numbers,
}: {
  readonly studies: Studies;
  readonly numbers: OwnNumbers;
}) {
  const { store } = useApp();
  const shown = useStudies(studies, (state) => state.fit);
  const fit = shown?.question.numbers === numbers ? shown : null;
  const runs = fit?.runs ?? null;
  const nearest = useMemo(() => nearestRuns(runs, numbers), [runs, numbers]);
  const [chosen, choose] = useState<(FitDays & { readonly of: OwnNumbers }) | null>(null);
  const days: FitDays = chosen?.of === numbers ? chosen : (fit?.question ?? usualFitDays(numbers));
  const set = (changed: Partial<FitDays>): void => choose({ ...days, ...changed, of: numbers });
  const begin = (): void => {
    const { parameters } = store.state.getState().settings.present;
    const { heldBackDays, forecastDays } = days;
    studies.actions.fit({ numbers, base: parameters, heldBackDays, forecastDays, seed: parameters.seed });
  };
  return (
    <section className={styles.fit} aria-label={text.section}>
      <h3>{text.heading}</h3>
      <p className={styles.quiet}>{text.introduction}</p>
      <div className={styles.daysRow}>
        <DaysField
          label={text.heldBack}
          value={days.heldBackDays}
          least={0}
          most={Math.floor(lastDayOf(numbers) / 2)}
          set={(heldBackDays) => set({ heldBackDays })}
        />
        <DaysField
          label={text.forecastDays}
          value={days.forecastDays}
          least={1}
          most={mostForecast(numbers)}
          set={(forecastDays) => set({ forecastDays })}
        />
      </div>
      <StudyProgress
        name={text.section}
        start={text.begin}
        again={text.again}
        ongoing={ongoingFit(fit)}
        isOutdated={fit !== null && !isAsked(fit, days)}
        outdated={text.outdated}
        begin={begin}
        stop={studies.actions.stop}
      />
      {fit !== null && fit.result !== null && (
        <FitReport result={fit.result} numbers={numbers} nearest={nearest} />
      )}
    </section>
  );
}
