import * as text from "#language/formulaCheck.ts";
import type { ReactNode } from "react";
import { formulaStroke } from "../../drawing/formulaCurves.ts";
import { themes } from "../../drawing/theme.ts";
import { actingParameters } from "../../parameters/actingParameters.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { FormulaCurve, FormulaName, FormulaSymbol } from "../../study/formulaCheck.ts";
import { useThemeName } from "../useThemeName.ts";
import { sayBroken } from "../words/sayAssumption.ts";
import {
  formulaTitles,
  sayFormulaBetween,
  sayFormulaEnd,
  sayLetter,
  saySilence,
} from "../words/sayFormula.ts";
import styles from "./FormulaCheckPart.module.css";

/** The formulas as their authors write them. */
const written: Readonly<Record<FormulaName, ReactNode>> = {
  skok: (
    <>
      U(t) = U<sub>0</sub> · (K<sup>t/ct + 1</sup> − 1) ÷ (K − 1)
    </>
  ),
  chenEverybody: (
    <>
      u(t) = u(0) · (1 + i · conv)<sup>t</sup>
      {text.inCycles}
    </>
  ),
  chenNewest: (
    <>
      u(t) = u(0) · (1 + K + K<sup>2</sup> + … + K<sup>t</sup>){text.inCyclesLikeSkok}
    </>
  ),
  bass: <>dN/dt = (p + q N/m)(m − N)</>,
  logistic: <>dN/dt = r N (1 − N/m)</>,
};

const chensLetters: Partial<Readonly<Record<FormulaSymbol, ReactNode>>> = { U0: "u(0)" };
const stocks: Partial<Readonly<Record<FormulaSymbol, ReactNode>>> = { U0: "N(0)" };

const lettersOf: Readonly<Record<FormulaName, Partial<Readonly<Record<FormulaSymbol, ReactNode>>>>> = {
  skok: {
    U0: (
      <>
        U<sub>0</sub>
      </>
    ),
  },
  chenEverybody: chensLetters,
  chenNewest: chensLetters,
  bass: stocks,
  logistic: stocks,
};

/** The line of a formula, as in the chart. */
function LineSample({ name }: { readonly name: FormulaName }) {
  const { colour, dash } = formulaStroke(name, themes[useThemeName()]);
  return (
    <svg className={styles.sample} viewBox="0 0 26 8" aria-hidden="true">
      <line x1="0" x2="26" y1="4" y2="4" stroke={colour} strokeWidth="2" strokeDasharray={dash.join(" ")} />
    </svg>
  );
}

interface FormulaToldProps {
  readonly formula: FormulaCurve;
  readonly parameters: Parameters;
  /** Everybody who has joined in the run by days 0…, in people. */
  readonly runJoined: Float64Array;
}

/** One formula: what it says for the end of the run, and what it takes for granted that is not so here. */
export function FormulaTold({ formula, parameters, runJoined }: FormulaToldProps) {
  const { name, joined, silence, inputs } = formula;
  if (joined === null || silence !== null) {
    return (
      <li>
        <h3 className={styles.title}>{formulaTitles[name]}</h3>
        <p className={styles.quiet}>{saySilence(silence ?? "noGrowth")}</p>
      </li>
    );
  }
  const says = joined.map((members) => members * parameters.peopleEach);
  const day = Math.min(runJoined.length, joined.length) - 1;
  // Where it takes nothing for granted that is not so, luck alone is between them.
  const isOnlyLuck = formula.broken.every((assumption) => assumption === "noChance");
  const [gravest, others] = sayBroken(formula, actingParameters(parameters));
  return (
    <li>
      <h3 className={styles.title}>
        <LineSample name={name} />
        {formulaTitles[name]}
      </h3>
      <p className={styles.says}>
        {sayFormulaEnd(says[day], runJoined[day], day)} {isOnlyLuck ? "" : sayFormulaBetween(says, runJoined)}
      </p>
      <p>
        {gravest} {others !== "" && <span className={styles.quiet}>{others}</span>}
      </p>
      <details className={styles.letters}>
        <summary>{text.formulaAndLetters}</summary>
        <p className={styles.formula}>{written[name]}</p>
        <dl>
          {inputs.map((input) => (
            <div key={input.symbol}>
              <dt>{lettersOf[name][input.symbol] ?? input.symbol}</dt>
              <dd>{sayLetter(input, parameters.peopleEach)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
