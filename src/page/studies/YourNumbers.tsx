import * as text from "#language/ownNumbers.ts";
import type { NumbersShown, Studies } from "../../store/studies.ts";
import { ofNumbersBefore } from "../words/sayNumbers.ts";
import { NumbersBesideRun } from "./NumbersBesideRun.tsx";
import { NumbersFit } from "./NumbersFit.tsx";
import { NumbersFound } from "./NumbersFound.tsx";
import { NumbersInput } from "./NumbersInput.tsx";
import { useStudies } from "./useStudies.ts";
import styles from "./YourNumbers.module.css";

/** Whether what was brought last is not read, and not about to be. */
const isUnread = (numbers: NumbersShown | null): boolean =>
  numbers !== null &&
  (numbers.progress === "failed" ||
    numbers.progress === "stopped" ||
    (numbers.progress === "finished" && numbers.reading?.state === "refused"));

/** A reader's own numbers: brought in, confirmed, seen beside the run on the curve, and fitted. */
export function YourNumbers({ studies }: { readonly studies: Studies }) {
  const numbers = useStudies(studies, (state) => state.numbers);
  const onCurve = useStudies(studies, (state) => state.onCurve);
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{text.introduction}</p>
      <NumbersInput studies={studies} />
      {numbers !== null && <NumbersFound studies={studies} numbers={numbers} />}
      {onCurve !== null && (
        <>
          {isUnread(numbers) && <p className={styles.quiet}>{ofNumbersBefore}</p>}
          <NumbersBesideRun numbers={onCurve} />
          <NumbersFit studies={studies} numbers={onCurve} />
        </>
      )}
    </div>
  );
}
