import * as text from "#language/header.ts";
import { hasOwnValues } from "../store/setting.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Header.module.css";
import { RedoIcon, ResetIcon, UndoIcon } from "./icons.tsx";

/** What has been done to the settings, taken back. */
export function UndoButtons() {
  const { actions } = useApp().store;
  const canUndo = useAppState(({ settings }) => settings.past.length > 0);
  const canRedo = useAppState(({ settings }) => settings.future.length > 0);
  const canReset = useAppState(({ settings, other }) => hasOwnValues(settings.present, other));
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-label={text.undo}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={text.undoByKey}
        aria-disabled={!canUndo}
        onClick={actions.undo}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={text.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={text.redoByKey}
        aria-disabled={!canRedo}
        onClick={actions.redo}
      >
        <RedoIcon />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={text.reset}
        title={text.resetMeans}
        aria-disabled={!canReset}
        onClick={actions.reset}
      >
        <ResetIcon />
      </button>
    </>
  );
}
