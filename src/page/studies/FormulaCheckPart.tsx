import * as text from "#language/formulaCheck.ts";
import { useCallback, useEffect, useState } from "react";
import { drawFormulaCurves } from "../../drawing/formulaCurves.ts";
import { actingParameters } from "../../parameters/actingParameters.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Studies } from "../../store/studies.ts";
import type { FormulaCheck } from "../../study/formulaCheck.ts";
import { useApp, useAppState } from "../AppContext.ts";
import type { ChartLook } from "../curve.ts";
import { MoneyChart } from "../MoneyChart.tsx";
import { typefaces } from "../typefaces.ts";
import { formatCount, formatShortCount } from "../words/formatCount.ts";
import { formulaLabels, sayFormulaChart } from "../words/sayFormula.ts";
import styles from "./FormulaCheckPart.module.css";
import { FormulaTold } from "./FormulaTold.tsx";
import { useStudies } from "./useStudies.ts";

/** A run that has come to its end, as far as formulas are concerned. */
interface EndedRun {
  readonly parameters: Parameters;
  /** Everybody who has joined by days 0…, in people; the last row stands at `reachedDay`. */
  readonly joined: Float64Array;
  readonly reachedDay: number;
}

/** The run on the screen; null while there is none. */
function useShownRun(): EndedRun | null {
  const { store } = useApp();
  const shown = useAppState((state) => state.shown);
  const columns = store.history()?.columns;
  const [run, setRun] = useState<(EndedRun & { readonly revision: number }) | null>(null);
  if (shown === null || columns === undefined || shown.state === "running") return run;
  if (run?.revision === shown.revision) return run;
  const { parameters, census } = columns;
  const joined = Float64Array.from(census.joined, (members) => members * parameters.peopleEach);
  const next = { parameters, joined, reachedDay: shown.reached, revision: shown.revision };
  setRun(next);
  return next;
}

/** Two settings of which formulas say the same have the same key: they know neither luck nor a member limit. */
function keyOf(parameters: Parameters): string {
  const {
    seed: _seed,
    networkSeed: _networkSeed,
    memberLimit: _limit,
    ...rest
  } = actingParameters(parameters);
  return JSON.stringify(rest, (_, value: unknown) => (value === Infinity ? "never" : value));
}

/** What formulas say of a run; asked for whenever it is of another setting. null until it is there. */
function useCheck(studies: Studies, run: EndedRun | null): FormulaCheck | null {
  const formulas = useStudies(studies, (state) => state.formulas);
  const key = run === null ? null : keyOf(run.parameters);
  const isThere = formulas !== null && keyOf(formulas.parameters) === key;
  useEffect(() => {
    if (run === null || isThere) return;
    studies.actions.checkFormulas(run.parameters);
  }, [studies, run, isThere]);
  return isThere ? formulas.check : null;
}

interface Told {
  readonly run: EndedRun;
  readonly check: FormulaCheck;
}

/** The run and the formulas over the days. */
function FormulaChart({ run, check, logarithmic }: Told & { readonly logarithmic: boolean }) {
  const { joined, parameters, reachedDay } = run;
  const { days, peopleEach } = parameters;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, look: ChartLook) =>
      drawFormulaCurves(context, {
        ...look,
        typeface: typefaces,
        days,
        reachedDay,
        day: reachedDay,
        cursorDay: null,
        peopleEach,
        formatCount: formatShortCount,
        logarithmic,
        run: { label: text.thisRun, joined },
        formulas: check.formulas.flatMap(({ name, joined: says }) =>
          says === null
            ? []
            : [{ name, label: formulaLabels[name], joined: says.map((members) => members * peopleEach) }],
        ),
      }),
    [days, reachedDay, peopleEach, logarithmic, joined, check],
  );
  const label = sayFormulaChart(check.formulas, peopleEach, joined.at(-1) ?? 0, joined.length - 1);
  return (
    <div className={styles.plot}>
      <MoneyChart label={label} draw={draw} />
    </div>
  );
}

/** What the project's own theory says, which takes none of this for granted. */
function OwnTheory({ run: { parameters, joined }, check: { expected } }: Told) {
  const end = expected?.[Math.min(joined.length, expected.length) - 1];
  if (end === undefined || end >= 1e15) return null;
  return (
    <p className={styles.quiet}>{text.ownTheory(formatCount(Math.round(end * parameters.peopleEach)))}</p>
  );
}

/** The run beside the formulas that people calculate growth with, fed from the same setting. */
export function FormulaCheckPart({ studies }: { readonly studies: Studies }) {
  const run = useShownRun();
  const current = useCheck(studies, run);
  const [logarithmic, setLogarithmic] = useState(true);
  const [told, setTold] = useState<Told | null>(null);
  // Until another check has come, the one before stays, with its own run.
  if (run !== null && current !== null && (told?.check !== current || told.run !== run))
    setTold({ run, check: current });
  const failed = useStudies(studies, (state) => (current === null ? state.formulasFailed : null));
  if (failed !== null)
    return (
      <p className={styles.part} role="alert">
        {text.failed(failed)}
      </p>
    );
  if (told === null) return null;
  return (
    <div className={styles.part} aria-busy={current === null}>
      <p className={styles.quiet}>{text.lead}</p>
      <div className={styles.head}>
        <span className={styles.quiet}>{text.peopleWhoJoined}</span>
        <button
          type="button"
          className={styles.switch}
          aria-pressed={logarithmic}
          title={text.logTitle}
          onClick={() => setLogarithmic(!logarithmic)}
        >
          {text.log}
        </button>
      </div>
      <FormulaChart {...told} logarithmic={logarithmic} />
      <ul className={styles.formulas}>
        {told.check.formulas.map((formula) => (
          <FormulaTold
            key={formula.name}
            formula={formula}
            parameters={told.run.parameters}
            runJoined={told.run.joined}
          />
        ))}
      </ul>
      <OwnTheory {...told} />
    </div>
  );
}
