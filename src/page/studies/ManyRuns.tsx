import { locale } from "#language/locale.ts";
import * as text from "#language/manyRuns.ts";
import { again } from "#language/studyProgress.ts";
import { useEffect } from "react";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Setting } from "../../store/setting.ts";
import type { Studies } from "../../store/studies.ts";
import type { EnsembleExperiment, SeedRange } from "../../study/experiment.ts";
import type { EnsembleSummary } from "../../study/summaries.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { useStudyLook, useStudyLookStore } from "../StudyLook.ts";
import type { StudyLook } from "../StudyLook.ts";
import { formatCount, formatShortCount } from "../words/formatCount.ts";
import { formatDays } from "../words/formatDays.ts";
import { mostPeople } from "../words/mostPeople.ts";
import { sayDoubling, sayManyRuns, sayRunAmongThem } from "../words/sayManyRuns.ts";
import styles from "./ManyRuns.module.css";
import { ManyRunsHistogram } from "./ManyRunsHistogram.tsx";
import { ongoingRuns } from "./ongoingRuns.ts";
import { openRun } from "./openRun.ts";
import { StudyFile } from "./StudyFile.tsx";
import { StudyProgress } from "./StudyProgress.tsx";
import { useIsOfSetting } from "./useIsOfSetting.ts";
import { useQuickRuns } from "./useQuickRuns.ts";
import { useStudies } from "./useStudies.ts";

const offered = ["50", "200", "1000"] as const;
const names = { "50": "50", "200": "200", "1000": formatCount(1000) } as const;

/** So many seeds, among them that of the run at hand. */
export function seedsAround(seed: number, runs: number): SeedRange {
  if (seed >= 1 && seed <= runs) return { first: 1, last: runs };
  const first = Math.min(seed, parameterTable.seed.max - runs + 1);
  return { first, last: first + runs - 1 };
}

/** A setting run so many times. */
const manyRunsOf = ({ parameters, plan }: Setting, runs: number): EnsembleExperiment => ({
  kind: "ensemble",
  parameters,
  plan,
  seeds: seedsAround(parameters.seed, runs),
});

const curveSwitches = ["bandsShown", "singleRunsShown", "kept"] as const;

const tick = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, useGrouping: false });

/** What of them is on the curve. */
function OnTheCurve() {
  const look = useStudyLookStore();
  const set = (changed: Partial<StudyLook>): void => look.setState(changed);
  const shown = useStudyLook((state) => state);
  return (
    <div className={styles.switches} role="group" aria-label={text.onTheCurve}>
      <span>{text.onTheCurve}</span>
      {curveSwitches.map((key) => (
        <button
          key={key}
          type="button"
          className={styles.switch}
          aria-pressed={shown[key]}
          title={text.switches[key].title}
          onClick={() => set({ [key]: !shown[key] })}
        >
          {text.switches[key].name}
        </button>
      ))}
    </div>
  );
}

interface ToldProps {
  readonly studies: Studies;
  readonly experiment: EnsembleExperiment;
  readonly summary: EnsembleSummary;
  readonly isOutdated: boolean;
}

/** What they say: in words, by final size, by doubling time. */
function Told({ studies, experiment, summary, isOutdated }: ToldProps) {
  const { store } = useApp();
  const extinctionChance = useStudies(studies, (state) => state.extinctionChance);
  const seed = useAppState(({ settings }) => settings.present.parameters.seed);
  const { parameters, plan } = experiment;
  const { peopleEach, days } = parameters;
  const atHand = isOutdated ? null : seed;
  const open = (wanted: number): void => openRun(store, { ...parameters, seed: wanted }, plan);
  const { outcomes, diedOut, runs } = summary;
  const isMixed = diedOut > 0 && diedOut < runs;
  const sized = outcomes.filter((outcome) => !isMixed || !outcome.diedOut);
  const doubled = outcomes.filter((outcome) => outcome.doublingDays !== null);
  const among = isOutdated ? null : sayRunAmongThem(summary, peopleEach, seed);
  return (
    <div className={isOutdated ? styles.outdated : undefined}>
      <p className={styles.told}>
        {sayManyRuns(summary, experiment, extinctionChance).join(" ")} {among}
      </p>
      <ManyRunsHistogram
        caption={text.sizeCaption(formatCount(days))}
        runs={sized.map((outcome) => ({ seed: outcome.seed, value: outcome.joined * peopleEach }))}
        apart={
          isMixed
            ? { label: text.diedOut, seeds: outcomes.filter((each) => each.diedOut).map((each) => each.seed) }
            : null
        }
        atHand={atHand}
        highest={mostPeople(parameters)}
        format={formatShortCount}
        open={open}
      />
      <p className={styles.further}>{sayDoubling(summary)}</p>
      {doubled.length > 1 && (
        <ManyRunsHistogram
          caption={text.doublingCaption}
          runs={doubled.map((outcome) => ({ seed: outcome.seed, value: outcome.doublingDays ?? 0 }))}
          apart={null}
          atHand={atHand}
          format={formatDays}
          formatTick={(value) => tick.format(value)}
          open={open}
        />
      )}
    </div>
  );
}

/** The setting at hand, run many times: what chance makes of it. */
export function ManyRuns({ studies }: { readonly studies: Studies }) {
  const look = useStudyLookStore();
  const shown = useStudies(studies, (state) => state.ensemble);
  const setting = useAppState(({ settings }) => settings.present);
  const runs = useStudyLook((state) => state.runs);
  const isOutdated = !useIsOfSetting(shown?.experiment);
  const experiment = manyRunsOf(setting, runs);
  const begin = (): void => studies.actions.run(experiment);
  useQuickRuns(studies, begin);

  useEffect(() => {
    look.setState({ manyRunsOpen: true });
    return () => look.setState({ manyRunsOpen: false });
  }, [look]);

  const summary = shown?.summary ?? null;
  const isAsked = shown === null || shown.total === runs;
  const start = text.start(formatCount(runs));
  return (
    <>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.choice}>
        <span>{text.runsLabel}</span>
        <RadioChoice
          label={text.howMany}
          names={names}
          offered={offered}
          chosen={offered.find((each) => Number(each) === runs) ?? null}
          choose={(word) => look.setState({ runs: Number(word) })}
        />
      </div>
      <StudyProgress
        name={text.name}
        start={start}
        again={isAsked ? again : start}
        ongoing={ongoingRuns(shown)}
        isOutdated={isOutdated}
        isOtherSize={!isAsked}
        begin={begin}
        goOn={() => studies.actions.goOn("ensemble")}
        stop={studies.actions.stop}
      />
      {shown !== null && summary !== null && summary.runs > 0 && (
        <>
          <OnTheCurve />
          <Told studies={studies} experiment={shown.experiment} summary={summary} isOutdated={isOutdated} />
          {shown.notes.map((note) => (
            <p key={note} className={styles.further}>
              {note}
            </p>
          ))}
        </>
      )}
      <StudyFile studies={studies} kind="ensemble" experiment={experiment} />
    </>
  );
}
