import * as text from "#language/settings.ts";
import { acts } from "../parameters/actingParameters.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { parameterMeanings } from "../parameters/parameterMeanings.ts";
import { parameterGroups, parameterTable } from "../parameters/parameterTable.ts";
import type { ParameterGroup, ParameterKey } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import { useAppState } from "./AppContext.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PlanSettings } from "./PlanSettings.tsx";
import { Region } from "./Region.tsx";
import styles from "./Settings.module.css";
import { groupSummary } from "./words/groupSummary.ts";

interface GroupProps {
  readonly group: ParameterGroup;
}

function Field({ parameterKey }: { readonly parameterKey: ParameterKey }) {
  const parameter: Parameter = parameterTable[parameterKey];
  const { label } = parameterWords[parameterKey];
  return (
    <div className={styles.field}>
      <p className={styles.label}>{label}</p>
      <p className={styles.meaning}>{parameterMeanings[parameterKey]}</p>
      {parameter.kind === "number" ? (
        <NumberField parameterKey={parameterKey} parameter={parameter} />
      ) : (
        <ChoiceField parameterKey={parameterKey} />
      )}
    </div>
  );
}

function GroupSummary({ group }: GroupProps) {
  const parameters = useAppState((state) => state.settings.present.parameters);
  return <span className={styles.told}>{groupSummary(group, parameters)}</span>;
}

/** The parameters of a group that act; nothing where none does. */
function Group({ group }: GroupProps) {
  // A text, so that the group renders again only when other parameters act in it.
  const acting = useAppState(({ settings }) =>
    parameterGroups[group].filter((key) => acts(key, settings.present.parameters)).join(" "),
  );
  if (acting === "") return null;
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <span className={styles.name}>{text.groups[group]}</span>
        <GroupSummary group={group} />
      </summary>
      {acting.split(" ").map((key) => (
        <Field key={key} parameterKey={key as ParameterKey} />
      ))}
    </details>
  );
}

/** Every parameter that acts, and the plan: each group folded away behind what it is set to. */
export function Settings() {
  return (
    <Region className={styles.settings} name={text.allSettings}>
      <h2 className={styles.title}>{text.allSettings}</h2>
      {(Object.keys(parameterGroups) as ParameterGroup[]).map((group) => (
        <Group key={group} group={group} />
      ))}
      <PlanSettings />
    </Region>
  );
}
