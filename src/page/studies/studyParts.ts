import { FormulaCheckPart } from "./FormulaCheckPart.tsx";
import { ManyRuns } from "./ManyRuns.tsx";
import { PhaseMap } from "./PhaseMap.tsx";
import { StudiesOnCurve } from "./StudiesOnCurve.tsx";
import { WhichLever } from "./WhichLever.tsx";
import { YourNumbers } from "./YourNumbers.tsx";

/** The parts of the page that show studies: one script, fetched when one of them is first unfolded. */
export const studyParts = { FormulaCheckPart, ManyRuns, PhaseMap, StudiesOnCurve, WhichLever, YourNumbers };
