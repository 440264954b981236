import { again } from "#language/studyProgress.ts";
import * as text from "#language/whichLever.ts";
import type { Studies } from "../../store/studies.ts";
import type { LeversExperiment } from "../../study/experiment.ts";
import { useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { useStudyLook, useStudyLookStore } from "../StudyLook.ts";
import { sayBars, sayLevers } from "../words/sayLevers.ts";
import { sayNobodyNew } from "../words/sayNobodyNew.ts";
import { LeverTarget, useUsualTarget } from "./LeverTarget.tsx";
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

/** By how much each input is better. */
const better = 0.1;

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
  const nobodyNew = sayNobodyNew(parameters);
  const experiment: LeversExperiment = { kind: "levers", parameters, plan, seeds, better, target };

  return (
    <>
      <p className={styles.lead}>{text.lead}</p>
      {nobodyNew === null ? (
        <>
          <div className={styles.choice}>
            <span>{text.target}</span>
            <LeverTarget target={target} />
          </div>
          <div className={styles.choice}>
            <span>{text.runsOfEach}</span>
            <RadioChoice
              label={text.runsOfEach}
              names={names}
              offered={offered}
              chosen={offered.find((each) => Number(each) === runs) ?? null}
              choose={(word) => look.setState({ leverRuns: Number(word) })}
            />
          </div>
        </>
      ) : (
        <p>{nobodyNew}</p>
      )}
      {(nobodyNew === null || shown !== null) && (
        <StudyProgress
          name={text.name}
          start={text.start}
          again={isAsked ? again : text.runEach(String(runs))}
          ongoing={ongoingRuns(shown)}
          isOutdated={!isOfSetting || isOtherTarget}
          outdated={isOtherTarget ? text.otherTarget : undefined}
          begin={() => studies.actions.run(experiment)}
          isOtherSize={!isAsked}
          goOn={() => studies.actions.goOn("levers")}
          stop={studies.actions.stop}
        />
      )}
      {shown !== null && summary !== null && summary.pairs > 0 && (
        <div className={isNear && !isOtherTarget ? undefined : styles.outdated}>
          <div className={styles.choice}>
            <RadioChoice
              label={text.whatIsTold}
              names={text.measures}
              offered={["days", "members"]}
              chosen={measure}
              choose={(leversTell) => look.setState({ leversTell })}
            />
          </div>
          <p className={styles.told}>{sayLevers(summary, shown.experiment, measure).join(" ")}</p>
          <WhichLeverBars summary={summary} better={shown.experiment.better} measure={measure} />
          <p className={styles.further}>
            {sayBars(summary, measure)} {text.pressToTry}
          </p>
        </div>
      )}
      {nobodyNew === null && <StudyFile studies={studies} kind="levers" experiment={experiment} />}
    </>
  );
}
