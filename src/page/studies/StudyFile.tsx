import { useState } from "react";
import type { Studies } from "../../store/studies.ts";
import type { Experiment } from "../../study/experiment.ts";
import { CopyCommand } from "./CopyCommand.tsx";
import { FileButton, FileDrop } from "./FileDrop.tsx";
import { saveFile } from "./saveFile.ts";
import styles from "./StudyFile.module.css";
import { useStudies } from "./useStudies.ts";

type FileKind = "ensemble" | "levers" | "map";

interface StudyFileProps {
  readonly studies: Studies;
  /** The kind that is shown where this stands. */
  readonly kind: FileKind;
  /** The experiment as it would be run now. */
  readonly experiment: Experiment;
}

/** Where each kind is shown. */
const partNames: Readonly<Record<FileKind, string>> = {
  ensemble: "Run it many times",
  levers: "Which lever?",
  map: "The phase map",
};

/** Saves the experiment, to be run elsewhere. */
function SaveExperiment({ studies, experiment }: Omit<StudyFileProps, "kind">) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      const text = await studies.actions.experimentText(experiment);
      saveFile("experiment.json", new Blob([text], { type: "application/json" }));
      setFailure(null);
    } catch (thrown) {
      setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => void save()}>
        Save the experiment file
      </button>
      {failure !== null && <p role="alert">The file could not be made: {failure}</p>}
    </>
  );
}

/** Opens a file of a study by choosing or dropping it, and says what came of it. */
function OpenResult({ studies, kind }: Omit<StudyFileProps, "experiment">) {
  const refused = useStudies(studies, (state) => state.fileRefused);
  const found = useStudies(studies, (state) => state.fileOpened);
  const [name, setName] = useState<string | null>(null);
  const open = (file: File): void => {
    setName(file.name);
    studies.actions.openStudyFile(file);
  };
  return (
    <FileDrop className={styles.drop} take={open}>
      <FileButton
        label="Open a result"
        accept=".json,.ndjson,.jsonl,application/json,application/x-ndjson"
        take={open}
      />
      {name !== null && refused !== null && (
        <p className={styles.refused} role="alert">
          “{name}” was not opened: {refused}
        </p>
      )}
      {name !== null && found !== null && (
        <p role="status">
          “{name}” is open{found === kind ? "." : ` in the part “${partNames[found]}”.`}
        </p>
      )}
    </FileDrop>
  );
}

/** How to run an experiment on other machines, and to see here what came of it. */
export function StudyFile({ studies, kind, experiment }: StudyFileProps) {
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>Run it elsewhere</summary>
      <p>
        More runs than a browser should do: save the experiment, run it with as many machines as you like –
        each with a share of its own – and open their joined results here.
      </p>
      <SaveExperiment studies={studies} experiment={experiment} />
      <CopyCommand
        label="The command for one machine of sixteen"
        command="npx invitree study experiment.json --seeds 1-1000 --shard 3/16 > part.ndjson"
      />
      <OpenResult studies={studies} kind={kind} />
    </details>
  );
}
