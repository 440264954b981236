import * as text from "#language/phaseMap.ts";
import { useState } from "react";
import { movesMoney } from "../../parameters/plan.ts";
import type { Setting } from "../../store/setting.ts";
import type { Studies } from "../../store/studies.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import { useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import type { MapColours } from "../words/sayMap.ts";
import { actingForm, formOf, mapExperiment, openingForm } from "./mapForm.ts";
import type { MapForm } from "./mapForm.ts";
import { ongoingRuns } from "./ongoingRuns.ts";
import styles from "./PhaseMap.module.css";
import { PhaseMapForm } from "./PhaseMapForm.tsx";
import { PhaseMapPicture } from "./PhaseMapPicture.tsx";
import { StudyFile } from "./StudyFile.tsx";
import { StudyProgress } from "./StudyProgress.tsx";
import { isOfSetting } from "./useIsOfSetting.ts";
import { useStudies } from "./useStudies.ts";

const measures: readonly MapColours[] = ["joined", "growth", "loss"];

/** Whether a map is of the setting at hand, whatever that has for the two inputs that go along its sides. */
function isOfSettingAround(experiment: MapExperiment, { parameters, plan }: Setting): boolean {
  const { across, down } = experiment;
  const sides = { [across.key]: parameters[across.key], [down.key]: parameters[down.key] };
  return isOfSetting(
    { parameters: { ...experiment.parameters, ...sides }, plan: experiment.plan },
    {
      parameters,
      plan,
    },
  );
}

/** Whether two maps of one setting are the same, but for their luck. */
const isSameMap = (a: MapExperiment, b: MapExperiment): boolean =>
  JSON.stringify([a.across, a.down, a.seeds.last - a.seeds.first]) ===
  JSON.stringify([b.across, b.down, b.seeds.last - b.seeds.first]);

/** What becomes of the setting as two of its inputs vary: a map, drawn from many runs. */
export function PhaseMap({ studies }: { readonly studies: Studies }) {
  const shown = useStudies(studies, (state) => state.map);
  const setting = useAppState((state) => state.settings.present);
  const [asked, setAsked] = useState<{
    readonly form: MapForm;
    readonly of: MapExperiment | null;
  }>({ form: openingForm, of: null });
  const [wanted, setMeasure] = useState<MapColours>("joined");
  const experiment = shown?.experiment ?? null;
  // A map that came since, from a file or from this very form, is what the form stands at.
  const isAnother = experiment !== null && experiment !== asked.of;
  const form = actingForm(isAnother ? formOf(experiment) : asked.form, setting.parameters);
  const isOfThis = experiment !== null && isOfSettingAround(experiment, setting);
  // As nothing was changed since, the map that is there is the one to go on with, whatever file it came from.
  const next = isAnother && isOfThis ? experiment : mapExperiment(form, setting);
  const hasMoney = movesMoney((experiment ?? next).plan);
  const measure = wanted === "loss" && !hasMoney ? "joined" : wanted;
  const isAsAsked = isOfThis && experiment !== null && isSameMap(experiment, next);
  return (
    <div className={styles.part}>
      <p>{text.lead}</p>
      <PhaseMapForm
        form={form}
        parameters={setting.parameters}
        change={(changed) => setAsked({ form: changed, of: experiment })}
      />
      <StudyProgress
        name={text.name}
        start={text.start}
        again={text.again}
        ongoing={ongoingRuns(shown)}
        isOutdated={experiment !== null && !isAsAsked}
        outdated={isOfThis ? text.otherThanChosen : undefined}
        begin={() => studies.actions.run(next)}
        goOn={() => studies.actions.goOn("map")}
        stop={() => studies.actions.stop()}
      />
      {shown !== null && shown.notes.length > 0 && (
        <ul className={styles.notes}>
          {shown.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {shown !== null && (
        <>
          <div className={styles.choiceRow}>
            <span>{text.colours}</span>
            <RadioChoice
              label={text.whatColoursSay}
              names={text.measureNames}
              offered={measures.filter((name) => name !== "loss" || hasMoney)}
              chosen={measure}
              choose={(word) => setMeasure(word)}
            />
          </div>
          <PhaseMapPicture shown={shown} measure={measure} />
        </>
      )}
      <StudyFile studies={studies} kind="map" experiment={next} />
    </div>
  );
}
