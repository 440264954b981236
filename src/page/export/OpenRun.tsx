import { openRun } from "#language/savePanel.ts";
import { useApp } from "../AppContext.ts";
import { FileButton, FileDrop } from "../studies/FileDrop.tsx";
import styles from "./SavePanel.module.css";
import { useSavedRun } from "./useSavedRun.ts";

/** Opens a run that was saved, by choosing or dropping its file, and says whether the same run came of it. */
export function OpenRun() {
  const { store } = useApp();
  const { told, open } = useSavedRun(store);
  const take = (file: File): void => void open(file);
  return (
    <FileDrop className={styles.drop} take={take}>
      <FileButton label={openRun} accept=".json,application/json" take={take} />
      <p role="status" className={styles.told}>
        {told?.isFailure === false && told.text}
      </p>
      {told?.isFailure && (
        <p role="alert" className={styles.failed}>
          {told.text}
        </p>
      )}
    </FileDrop>
  );
}
