import type { Studies } from "../../store/studies.ts";
import type { LeversExperiment } from "../../study/experiment.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { useStudyLook, useStudyLookStore } from "../StudyLook.ts";
import { TypedField } from "../TypedField.tsx";
import { useTypedText } from "../useTypedText.ts";
import { formatCount } from "../words/formatCount.ts";
import { parseNumber } from "../words/parseNumber.ts";
import type { Parsed } from "../words/parseNumber.ts";
import { roundTarget } from "../words/roundTarget.ts";
import { sayLevers } from "../words/sayLevers.ts";
import styles from "./ManyRuns.module.css";
import { seedsAround } from "./ManyRuns.tsx";
import { ongoingRuns } from "./ongoingRuns.ts";
import { StudyFile } from "./StudyFile.tsx";
import { StudyProgress } from "./StudyProgress.tsx";
import { differingKeys, useIsOfSetting } from "./useIsOfSetting.ts";
import { useStudies } from "./useStudies.ts";
import { WhichLeverBars } from "./WhichLeverBars.tsx";

const offered = ["20", "50", "100"] as const;
const names = { "20": "20", "50": "50", "100": "100" } as const;

const measures = { days: "Days earlier", members: "Members more" } as const;

/** A target that nobody has typed lies so many members above those who begin. */
const fewestNewcomers = 9;

/** By how much each input is better. */
const better = 0.1;

/** How many people there may be: a target lies above those who begin. */
function boundsOf({ startingMembers, population, market, memberLimit, peopleEach }: Parameters) {
  const most = market === "unlimited" ? memberLimit : Math.min(population, memberLimit);
  return { least: (startingMembers + 1) * peopleEach, most: most * peopleEach };
}

/** Reads what is typed for a target, in people. */
export function parseTarget(parameters: Parameters, text: string): Parsed<number> {
  const { least, most } = boundsOf(parameters);
  const wanted = `Target: a whole number of people between ${formatCount(least)} and ${formatCount(most)}.`;
  const isAllowed = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const parsed = parseNumber({ unit: "count", integer: true, mayBeNever: false, wanted, isAllowed }, text);
  // Too large as it is meant, "30,000" does not become thirty.
  return "value" in parsed && (parsed.value < least || parsed.value > most) ? { flaw: wanted } : parsed;
}

/** The target where nobody has typed one: about half of those who joined in the run at hand. */
function useUsualTarget(): number {
  return useAppState(({ shown, settings }) => {
    const { parameters } = settings.present;
    const { least, most } = boundsOf(parameters);
    const half = ((shown?.members ?? 0) * parameters.peopleEach) / 2;
    // Where the run at hand died at once, a target next to nothing would compare nothing.
    const lowest = (parameters.startingMembers + fewestNewcomers) * parameters.peopleEach;
    return Math.max(least, Math.min(most, roundTarget(Math.max(half, lowest))));
  });
}

/** The field that the target is typed into. */
function TargetField({ target }: { readonly target: number }) {
  const look = useStudyLookStore();
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const shown = formatCount(target);
  const typed = useTypedText(
    shown,
    shown,
    (text) => parseTarget(parameters, text),
    (value) => look.setState({ target: value }),
  );
  return <TypedField label="Target, in people who have joined" typed={typed} shown={shown} suffix="people" />;
}

/** Which input is worth working on: the setting at hand with each a tenth better, with the same luck. */
export function WhichLever({ studies }: { readonly studies: Studies }) {
  const look = useStudyLookStore();
  const shown = useStudies(studies, (state) => state.levers);
  const setting = useAppState(({ settings }) => settings.present);
  const runs = useStudyLook((state) => state.leverRuns);
  const typedTarget = useStudyLook((state) => state.target);
  const measure = useStudyLook((state) => state.leversTell);
  const usualTarget = useUsualTarget();
  const isOfSetting = useIsOfSetting(shown?.experiment);
  const isNear = useAppState(
    ({ settings }) => shown !== null && differingKeys(shown.experiment, settings.present).length <= 1,
  );
  // Where one of them is tried, the target stays.
  const before = shown !== null && isNear ? shown.experiment.target : null;
  const target = typedTarget ?? before ?? usualTarget;
  const isOtherTarget = before !== null && before !== target;
  const seeds = seedsAround(setting.parameters.seed, runs);
  const seedsBefore = shown?.experiment.seeds;
  const isAsked = seedsBefore === undefined || seedsBefore.last - seedsBefore.first + 1 === runs;

  const summary = shown?.summary ?? null;
  const { parameters, plan } = setting;
  const experiment: LeversExperiment = { kind: "levers", parameters, plan, seeds, better, target };

  return (
    <>
      <p className={styles.lead}>
        Each input a tenth better, one at a time, with the same people and the same luck. What brings the
        target nearer?
      </p>
      <div className={styles.choice}>
        <span>Target</span>
        <TargetField target={target} />
      </div>
      <div className={styles.choice}>
        <span>Runs of each</span>
        <RadioChoice
          label="Runs of each"
          names={names}
          offered={offered}
          chosen={offered.find((each) => Number(each) === runs) ?? null}
          choose={(word) => look.setState({ leverRuns: Number(word) })}
        />
      </div>
      <StudyProgress
        name="Which lever"
        start="Compare the inputs"
        again={isAsked ? "Run again" : `Run each ${runs} times`}
        ongoing={ongoingRuns(shown)}
        isOutdated={!isOfSetting || isOtherTarget}
        outdated={isOtherTarget ? "This is for another target." : undefined}
        begin={() => studies.actions.run(experiment)}
        goOn={isAsked ? () => studies.actions.goOn("levers") : undefined}
        stop={studies.actions.stop}
      />
      {shown !== null && summary !== null && summary.pairs > 0 && (
        <div className={isNear && !isOtherTarget ? undefined : styles.outdated}>
          <div className={styles.choice}>
            <RadioChoice
              label="What is told"
              names={measures}
              offered={["days", "members"]}
              chosen={measure}
              choose={(leversTell) => look.setState({ leversTell })}
            />
          </div>
          <p className={styles.told}>{sayLevers(summary, shown.experiment, measure).join(" ")}</p>
          <WhichLeverBars summary={summary} measure={measure} />
          <p className={styles.further}>
            A bar is the middle of all pairs of runs; nine of ten lie within the thin line. Press a row to try
            it.
          </p>
        </div>
      )}
      <StudyFile studies={studies} kind="levers" experiment={experiment} />
    </>
  );
}
