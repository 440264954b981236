import { parameterKeys, parameterTable } from "../parameters/parameterTable.ts";
import type { Parameter, ParameterGroup } from "../parameters/parameter.ts";
import type { ParameterKey, Parameters } from "../parameters/parameterTable.ts";
import { useAppState } from "./AppContext.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import styles from "./Settings.module.css";

const groups: readonly { readonly group: ParameterGroup; readonly name: string }[] = [
  { group: "people", name: "The people" },
  { group: "inviting", name: "Inviting" },
  { group: "joining", name: "Joining" },
  { group: "staying", name: "Staying and leaving" },
  { group: "run", name: "The run" },
];

/** Whether a parameter has any effect beside the others. */
function acts({ onlyWith }: Parameter, parameters: Parameters): boolean {
  return Object.entries(onlyWith ?? {}).every(([key, values]) =>
    values.includes(String(parameters[key as ParameterKey])),
  );
}

function Field({ parameterKey }: { readonly parameterKey: ParameterKey }) {
  const parameter: Parameter = parameterTable[parameterKey];
  return (
    <div className={styles.field}>
      <p className={styles.label}>{parameter.label}</p>
      <p className={styles.meaning}>{parameter.meaning}</p>
      {parameter.kind === "number" ? (
        <NumberField parameterKey={parameterKey} parameter={parameter} />
      ) : (
        <ChoiceField parameterKey={parameterKey} parameter={parameter} />
      )}
    </div>
  );
}

function Group({ group, name }: { readonly group: ParameterGroup; readonly name: string }) {
  // A text, so that the group renders again only when other parameters act in it.
  const acting = useAppState((state) =>
    parameterKeys
      .filter((key) => {
        const parameter: Parameter = parameterTable[key];
        return parameter.group === group && acts(parameter, state.settings.present.parameters);
      })
      .join(" "),
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      {acting.split(" ").map((key) => (
        <Field key={key} parameterKey={key as ParameterKey} />
      ))}
    </fieldset>
  );
}

/** Every parameter that acts, by group, folded away until somebody wants it. */
export function Settings() {
  return (
    <details className={styles.settings}>
      <summary className={styles.summary}>All settings</summary>
      {groups.map(({ group, name }) => (
        <Group key={group} group={group} name={name} />
      ))}
    </details>
  );
}
