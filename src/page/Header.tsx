import { isChanged } from "../store/setting.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CopyLink } from "./CopyLink.tsx";
import styles from "./Header.module.css";
import { RedoIcon, ResetIcon, ThemeIcon, UndoIcon } from "./icons.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { useMediaQuery } from "./useMediaQuery.ts";
import { useThemeName } from "./useThemeName.ts";

function UndoButtons() {
  const { actions } = useApp().store;
  const canUndo = useAppState(({ settings }) => settings.past.length > 0);
  const canRedo = useAppState(({ settings }) => settings.future.length > 0);
  const canReset = useAppState(({ settings }) => isChanged(settings.present));
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-label="Undo"
        aria-keyshortcuts="Control+Z Meta+Z"
        title="Undo (Ctrl Z)"
        aria-disabled={!canUndo}
        onClick={actions.undo}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title="Redo (Ctrl Shift Z)"
        aria-disabled={!canRedo}
        onClick={actions.redo}
      >
        <RedoIcon />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label="Reset"
        title="Back to the values of the scenario"
        aria-disabled={!canReset}
        onClick={actions.reset}
      >
        <ResetIcon />
      </button>
    </>
  );
}

/** Changes between dark and light. Back at what the system prefers, it follows the system again. */
function ThemeSwitch() {
  const { actions } = useApp().store;
  const themeName = useThemeName();
  const systemName = useMediaQuery("(prefers-color-scheme: dark)") ? "dark" : "light";
  const other = themeName === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={`Switch to the ${other} theme`}
      title={`Switch to the ${other} theme`}
      onClick={() => actions.setLook({ theme: other === systemName ? "system" : other })}
    >
      <ThemeIcon />
    </button>
  );
}

/** The wordmark, the scenario, and what can be done with the settings as a whole. */
export function Header() {
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>
        Invi<span className={styles.tree}>tree</span>
      </h1>
      <ScenarioMenu />
      <div className={styles.tools} role="group" aria-label="Settings as a whole">
        <UndoButtons />
        <CopyLink />
        <ThemeSwitch />
      </div>
    </header>
  );
}
