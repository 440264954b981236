import * as text from "#language/studyFile.ts";
import { useState } from "react";
import type { ShownKind, Studies } from "../../store/studies.ts";
import type { Experiment } from "../../study/experiment.ts";
import { CopyCommand } from "./CopyCommand.tsx";
import { FileButton, FileDrop } from "./FileDrop.tsx";
import { saveFile } from "./saveFile.ts";
import styles from "./StudyFile.module.css";
import { useStudies } from "./useStudies.ts";

interface StudyFileProps {
  readonly studies: Studies;
  /** The kind that is shown where this stands. */
  readonly kind: ShownKind;
  /** The experiment as it would be run now. */
  readonly experiment: Experiment;
}

/** Where each kind is shown. */
const partNames: Readonly<Record<ShownKind, string>> = text.partNames;

/** Saves the experiment, to be run elsewhere. */
function SaveExperiment({ studies, experiment }: Omit<StudyFileProps, "kind">) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      const written = await studies.actions.experimentText(experiment);
      saveFile("experiment.json", new Blob([written], { type: "application/json" }));
      setFailure(null);
    } catch (thrown) {
      setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => void save()}>
        {text.save}
      </button>
      {failure !== null && <p role="alert">{text.notMade(failure)}</p>}
    </>
  );
}

/** Opens a file of a study by choosing or dropping it, says what came of it, and which one is shown in this part. */
function OpenResult({ studies, kind }: Omit<StudyFileProps, "experiment">) {
  const shownHere = useStudies(studies, (state) => state[kind]?.fileName ?? null);
  const last = useStudies(studies, (state) => state.fileOpened);
  const here = last?.openedAt === kind ? last : null;
  // As long as it is still there.
  const elsewhere = useStudies(studies, (state) =>
    here !== null && here.held !== null && here.held !== kind && state[here.held]?.fileName === here.name
      ? here.held
      : null,
  );
  const open = (file: File): void => studies.actions.openStudyFile(file, file.name, kind);
  return (
    <FileDrop className={styles.drop} take={open}>
      <FileButton
        label={text.open}
        accept=".json,.ndjson,.jsonl,application/json,application/x-ndjson"
        take={open}
      />
      {here !== null && here.refused !== null && (
        <p className={styles.refused} role="alert">
          {text.notOpened(here.name, here.refused)}
        </p>
      )}
      <div role="status">
        {shownHere !== null && <p>{text.isOpen(shownHere)}</p>}
        {elsewhere !== null && <p>{text.isOpenIn(here?.name ?? "", partNames[elsewhere])}</p>}
      </div>
    </FileDrop>
  );
}

/** How to run an experiment on other machines, and to see here what came of it. */
export function StudyFile({ studies, kind, experiment }: StudyFileProps) {
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{text.heading}</summary>
      <p>{text.explained}</p>
      <SaveExperiment studies={studies} experiment={experiment} />
      <CopyCommand
        label={text.command}
        command="npx invitree study experiment.json --seeds 1-1000 --shard 3/16 > part.ndjson"
      />
      <OpenResult studies={studies} kind={kind} />
    </details>
  );
}
