import * as text from "#language/header.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { embedButtonLoader } from "./builder/embedButtonLoader.ts";
import { FurtherPart } from "./FurtherPart.tsx";
import styles from "./Header.module.css";
import { ThemeIcon } from "./icons.tsx";
import { ScenarioMenu } from "./ScenarioMenu.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import { useFetched } from "./useFetched.ts";
import { useMediaQuery } from "./useMediaQuery.ts";
import { useThemeName } from "./useThemeName.ts";

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
      aria-label={text.switchTheme[other]}
      title={text.switchTheme[other]}
      onClick={() => actions.setLook({ theme: other === systemName ? "system" : other })}
    >
      <ThemeIcon />
    </button>
  );
}

/** Where the button stands that opens the embed builder. If it does not come, nothing is said. */
function EmbedPlace() {
  const { part: EmbedButton } = useFetched(true, embedButtonLoader);
  return <span className={styles.embed}>{EmbedButton && <EmbedButton />}</span>;
}

/** The wordmark, the scenario, and what can be done with the settings as a whole. Two that are compared have scenario and undo each. */
export function Header() {
  const isAlone = useAppState(({ other }) => other === null);
  return (
    <header className={styles.header} data-alone={isAlone}>
      <h1 className={styles.wordmark}>
        Invi<span className={styles.tree}>tree</span>
      </h1>
      {isAlone && <ScenarioMenu />}
      <div className={styles.compare}>
        <FurtherPart name="CompareButton" silent />
      </div>
      <div className={styles.tools} role="group" aria-label={text.tools}>
        {isAlone && <UndoButtons />}
        <span className={styles.copyPlace}>
          <FurtherPart name="CopyLink" silent />
        </span>
        {isAlone && <EmbedPlace />}
        <span className={styles.present}>
          <FurtherPart name="PresentButton" silent />
        </span>
        <span className={styles.languages}>
          <FurtherPart name="LanguageLinks" silent place="header" />
        </span>
        <ThemeSwitch />
      </div>
    </header>
  );
}
