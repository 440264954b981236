import * as words from "#language/phaseMap.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { TypedField } from "../TypedField.tsx";
import { useTypedText } from "../useTypedText.ts";
import { formatParameter } from "../words/formatParameter.ts";
import type { Parsed } from "../words/parseNumber.ts";
import { parseParameter } from "../words/parseParameter.ts";
import type { AxisRange } from "./mapAxis.ts";
import styles from "./PhaseMap.module.css";

interface EndFieldProps {
  readonly parameterKey: ParameterKey;
  readonly end: "from" | "to";
  readonly range: AxisRange;
  set(range: AxisRange): void;
}

/** Reads an end of a range: below the other end, or above it. */
function parseEnd({ parameterKey, end, range }: Omit<EndFieldProps, "set">, text: string): Parsed<number> {
  const parsed = parseParameter(parameterKey, text) as Parsed<number>;
  if ("flaw" in parsed) return parsed;
  const { label } = parameterWords[parameterKey];
  if (!Number.isFinite(parsed.value)) return { flaw: words.needsEnd(label) };
  const other = end === "from" ? range.to : range.from;
  if (end === "from" ? parsed.value < other : parsed.value > other) return parsed;
  return { flaw: words.wanted[end](label, formatParameter(parameterKey, other)) };
}

function EndField({ parameterKey, end, range, set }: EndFieldProps) {
  const shown = formatParameter(parameterKey, range[end]);
  const typed = useTypedText(
    shown,
    shown,
    (text) => parseEnd({ parameterKey, end, range }, text),
    (value) => set({ ...range, [end]: value }),
  );
  return (
    <TypedField label={words.ends[end](parameterWords[parameterKey].label)} typed={typed} shown={shown} />
  );
}

interface PhaseMapSideProps {
  readonly name: string;
  readonly inputs: readonly ParameterKey[];
  readonly parameterKey: ParameterKey;
  readonly range: AxisRange;
  choose(key: ParameterKey): void;
  set(range: AxisRange): void;
}

/** What goes along one side of the map: which input, from where to where. */
export function PhaseMapSide({ name, inputs, parameterKey, range, choose, set }: PhaseMapSideProps) {
  return (
    <fieldset className={styles.side}>
      <legend>{name}</legend>
      <select
        className={styles.select}
        aria-label={words.whichInput(name)}
        value={parameterKey}
        onChange={(event) => choose(event.target.value as ParameterKey)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {inputs.map((key) => (
          <option key={key} value={key}>
            {parameterWords[key].label}
          </option>
        ))}
      </select>
      <span className={styles.ends} key={parameterKey}>
        <EndField parameterKey={parameterKey} end="from" range={range} set={set} />
        <span>{words.to}</span>
        <EndField parameterKey={parameterKey} end="to" range={range} set={set} />
      </span>
    </fieldset>
  );
}
