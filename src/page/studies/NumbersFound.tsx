import * as text from "#language/ownNumbers.ts";
import { locale } from "#language/locale.ts";
import type { NumbersForm, NumbersReading, RowRemark } from "../../files/numbersReading.ts";
import type { NumbersShown, Studies } from "../../store/studies.ts";
import { useLasting } from "../useLasting.ts";
import { sayNumbers, sayReading, sayRemark, sayRemarks, tooLongToKeep } from "../words/sayNumbers.ts";
import { isKept } from "./keptNumbers.ts";
import { NumbersTable } from "./NumbersTable.tsx";
import { NumbersWriting } from "./NumbersWriting.tsx";
import styles from "./YourNumbers.module.css";

/** What is over so soon needs no word, and no way to stop it. */
const [patienceMs, stopMs] = [200, 1_000];
/** So many remarks are read at a glance; the others are folded away. */
const remarksAtOnce = 4;

function Remarks({ remarks, more }: { readonly remarks: readonly RowRemark[]; readonly more: number }) {
  if (remarks.length === 0) return null;
  const rowOf = (remark: RowRemark) => <li key={`${remark.row} ${remark.text}`}>{sayRemark(remark)}</li>;
  const rest = remarks.slice(remarksAtOnce);
  return (
    <div className={styles.remarks}>
      <p>{sayRemarks(remarks, more)}</p>
      <ul>{remarks.slice(0, remarksAtOnce).map(rowOf)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{text.moreRemarks(rest.length)}</summary>
          <ul>{rest.map(rowOf)}</ul>
        </details>
      )}
    </div>
  );
}

function Said({ reading }: { readonly reading: NumbersReading }) {
  if (reading.state === "read")
    return (
      <p className={styles.told} role="status">
        {sayNumbers(reading)}
      </p>
    );
  return (
    <p className={styles.refused} role="alert">
      {reading.row !== null && text.refusedRow(reading.row.toLocaleString(locale))}
      {reading.reason}
    </p>
  );
}

/** That numbers are being read, where that takes a while, or why they are not. */
function BeingRead({ studies, numbers }: { readonly studies: Studies; readonly numbers: NumbersShown }) {
  const { source, fileName, form, progress, share, reason } = numbers;
  const isLate = useLasting(progress === "running", patienceMs);
  const isLong = useLasting(progress === "running", stopMs);
  const { readNumbers, stopReading } = studies.actions;
  if (progress === "failed")
    return (
      <p className={styles.refused} role="alert">
        {text.notRead(reason ?? text.nobodyKnowsWhy)}
      </p>
    );
  const isStopped = progress === "stopped";
  return (
    <>
      {(isLate || isStopped) && (
        <p className={styles.quiet} role="status">
          {sayReading(fileName, isStopped)}
        </p>
      )}
      {(isLong || isStopped) && (
        <p className={styles.quiet}>
          {isLong && <progress className={styles.bar} aria-label={text.readSoFar} value={share} max={1} />}{" "}
          <button
            type="button"
            className={styles.inline}
            onClick={isStopped ? () => readNumbers(source, fileName, form) : stopReading}
          >
            {isStopped ? text.readAll : text.stopReading}
          </button>
        </p>
      )}
    </>
  );
}

/** What was found in somebody's numbers, to be confirmed or put right. */
export function NumbersFound({
  studies,
  numbers,
}: {
  readonly studies: Studies;
  readonly numbers: NumbersShown;
}) {
  const { source, fileName, progress, reading } = numbers;
  const readAgain = (form: NumbersForm): void => studies.actions.readNumbers(source, fileName, form);
  return (
    <div aria-busy={progress === "running"}>
      <BeingRead studies={studies} numbers={numbers} />
      {reading !== null && progress !== "failed" && (
        <>
          {fileName !== null && <p className={styles.quiet}>{fileName}</p>}
          <Said reading={reading} />
          {!isKept(source) && <p className={styles.quiet}>{tooLongToKeep}</p>}
          {reading.form !== null && (
            <>
              <NumbersTable form={reading.form} sample={reading.sample} readAgain={readAgain} />
              <NumbersWriting
                form={reading.form}
                isRefused={reading.state === "refused"}
                readAgain={readAgain}
              />
            </>
          )}
          {reading.state === "read" && <Remarks remarks={reading.remarks} more={reading.moreRemarks} />}
        </>
      )}
    </div>
  );
}
