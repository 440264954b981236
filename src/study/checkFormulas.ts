import { expected } from "../model/expected.ts";
import { actingParameters } from "../parameters/actingParameters.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Assumption, FormulaCheck, FormulaCurve, FormulaInput, FormulaName } from "./formulaCheck.ts";
import type { FormulaSymbol, Silence } from "./formulaCheck.ts";
import { bassCurve } from "./formulas/bassCurve.ts";
import { brokenAssumptions } from "./formulas/brokenAssumptions.ts";
import { chenEverybody, chenNewest } from "./formulas/chen.ts";
import { formulaInputs } from "./formulas/formulaInputs.ts";
import type { FormulaInputs } from "./formulas/formulaInputs.ts";
import { gravityIn } from "./formulas/gravityOf.ts";
import type { GravityOf } from "./formulas/gravityOf.ts";
import { logisticCurve } from "./formulas/logisticCurve.ts";
import { skok } from "./formulas/skok.ts";

/** A formula as it is fed from a setting. */
interface Formula {
  readonly symbols: readonly FormulaSymbol[];
  readonly silence: (inputs: FormulaInputs) => Silence | null;
  readonly joinedAt: (inputs: FormulaInputs, day: number) => number;
}

const inCycles = ({ K, cycleDays }: FormulaInputs): Silence | null => {
  if (K === Infinity || cycleDays === Infinity) return "invitesForEver";
  return cycleDays > 0 ? null : "noTimeBetween";
};

const inMarket = ({ population }: FormulaInputs): Silence | null =>
  population === Infinity ? "marketWithoutEnd" : null;

const bass = (inputs: FormulaInputs): Silence | null =>
  inMarket(inputs) ?? (Number.isFinite(inputs.q) ? null : "noTimeBetween");

const logistic = (inputs: FormulaInputs): Silence | null =>
  inMarket(inputs) ?? (inputs.r === null || !(inputs.r > 0) || inputs.r === Infinity ? "noGrowth" : null);

/** Whole cycles; a whisker more, as 20 days of 0.1 are 199.99999999999997. */
const periodsOf = (day: number, cycleDays: number): number => Math.floor(day / cycleDays + 1e-9);

const formulas: Readonly<Record<FormulaName, Formula>> = {
  skok: {
    symbols: ["U0", "K", "ct"],
    silence: inCycles,
    joinedAt: ({ start, K, cycleDays }, day) => skok(start, K, cycleDays, day),
  },
  chenEverybody: {
    symbols: ["U0", "i", "conv", "ct"],
    silence: inCycles,
    joinedAt: ({ start, K, cycleDays }, day) => chenEverybody(start, K, periodsOf(day, cycleDays)),
  },
  chenNewest: {
    symbols: ["U0", "i", "conv", "ct"],
    silence: inCycles,
    joinedAt: ({ start, K, cycleDays }, day) => chenNewest(start, K, periodsOf(day, cycleDays)),
  },
  bass: {
    symbols: ["U0", "p", "q", "m"],
    silence: bass,
    joinedAt: ({ start, p, q, population }, day) => bassCurve(start, p, q, population, day),
  },
  logistic: {
    symbols: ["U0", "r", "m"],
    silence: logistic,
    joinedAt: ({ start, r, population }, day) => logisticCurve(start, r ?? 0, population, day),
  },
};

const names: readonly FormulaName[] = ["skok", "chenEverybody", "chenNewest", "bass", "logistic"];

function inputsOf(symbols: readonly FormulaSymbol[], inputs: FormulaInputs): readonly FormulaInput[] {
  const values: Readonly<Record<FormulaSymbol, number>> = {
    U0: inputs.start,
    K: inputs.K,
    i: inputs.invitations,
    conv: inputs.conversion,
    ct: inputs.cycleDays,
    m: inputs.population,
    p: inputs.p,
    q: inputs.q,
    r: inputs.r ?? 0,
  };
  return symbols.map((symbol) => ({ symbol, value: values[symbol] }));
}

/** The gravest first; what cannot be measured keeps its order behind what can, and luck is last. */
function gravestFirst(broken: readonly Assumption[], gravity: GravityOf): readonly Assumption[] {
  const weight = (assumption: Assumption): number =>
    assumption === "noChance" ? -2 : (gravity(assumption) ?? -1);
  return broken.toSorted((a, b) => weight(b) - weight(a));
}

/**
 * How much it matters to one formula. That members leave is in the K of those that count in cycles: they only forget it
 * afterwards. How much it matters that everybody invites again is what Chen's two versions differ by.
 */
function gravityFor(name: FormulaName, inputs: FormulaInputs, days: number, gravity: GravityOf): GravityOf {
  if (name === "bass" || name === "logistic") return gravity;
  const atEnd = (formula: Formula): number => formula.joinedAt(inputs, days);
  return (assumption) => {
    if (assumption === "nobodyLeaves") return null;
    if (assumption !== "everybodyInvitesForEver") return gravity(assumption);
    const tooMany = Math.log(atEnd(formulas.chenEverybody) / atEnd(formulas.chenNewest));
    return Number.isNaN(tooMany) ? null : tooMany;
  };
}

/**
 * What the formulas say of a setting, each with what it takes for granted and a run of it breaks. What is derived from the
 * setting for them: see `formulaInputs.ts`. Takes 20–200 ms, most of it to order what they take for granted.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function checkFormulas(parameters: Partial<Parameters>): FormulaCheck {
  const acting = actingParameters(completeParameters(parameters));
  const expectation = expected(acting);
  const inputs = formulaInputs(acting, expectation);
  const gravity = gravityIn(acting, inputs);
  const curveOf = (name: FormulaName): FormulaCurve => {
    const formula = formulas[name];
    const silence = formula.silence(inputs);
    const broken = brokenAssumptions(name, acting);
    if (silence !== null) return { name, inputs: [], joined: null, silence, broken };
    return {
      name,
      inputs: inputsOf(formula.symbols, inputs),
      joined: Float64Array.from({ length: acting.days + 1 }, (_, day) => formula.joinedAt(inputs, day)),
      silence,
      broken: gravestFirst(broken, gravityFor(name, inputs, acting.days, gravity)),
    };
  };
  return { formulas: names.map(curveOf), expected: expectation.joined };
}
