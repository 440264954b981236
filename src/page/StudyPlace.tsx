import * as text from "#language/studyPlace.ts";
import { useState } from "react";
import { useApp } from "./AppContext.ts";
import { FoldedPart } from "./FoldedPart.tsx";
import { createStudyLook, StudyLookContext, useStudyLook } from "./StudyLook.ts";
import { StudyPart } from "./StudyPart.tsx";
import { numbersPlace } from "./tabPlace.ts";

/** What studies paint on the curve, which stays there while their parts are folded. */
function OnCurve() {
  const isUsed = useStudyLook((look) => look.isUsed);
  return isUsed ? <StudyPart name="StudiesOnCurve" silent /> : null;
}

/** What many runs tell, each folded away behind its name. */
export function StudyPlace() {
  const { studies, pageAddress } = useApp();
  // Numbers that were kept when the page was left come back by themselves.
  const [look] = useState(() =>
    createStudyLook(
      studies !== undefined &&
        (studies.areWanted() || numbersPlace(pageAddress, studies.home).read() !== null),
    ),
  );
  if (studies === undefined) return null;
  return (
    <StudyLookContext value={look}>
      <OnCurve />
      <FoldedPart name={text.manyRuns}>
        <StudyPart name="ManyRuns" />
      </FoldedPart>
      <FoldedPart name={text.whichLever}>
        <StudyPart name="WhichLever" />
      </FoldedPart>
      <FoldedPart name={text.phaseMap}>
        <StudyPart name="PhaseMap" />
      </FoldedPart>
      <FoldedPart name={text.yourNumbers}>
        <StudyPart name="YourNumbers" />
      </FoldedPart>
      <FoldedPart name={text.formulaCheck}>
        <StudyPart name="FormulaCheckPart" />
      </FoldedPart>
    </StudyLookContext>
  );
}
