import * as text from "#language/embedButton.ts";
import { useState } from "react";
import type { ComponentType } from "react";
import type { LinkState } from "../../parameters/link.ts";
import { linkOf, shownDay } from "../../store/appState.ts";
import type { AppState } from "../../store/appState.ts";
import { useApp } from "../AppContext.ts";
import headerStyles from "../Header.module.css";
import { Icon } from "../icons.tsx";
import { LoadingFailed } from "../LoadingFailed.tsx";
import { retryingImport } from "../retryingImport.ts";
import { useFetched } from "../useFetched.ts";
import styles from "./EmbedButton.module.css";
import type { EmbedBuilderProps } from "./EmbedBuilder.tsx";

function builderLoader(): () => Promise<ComponentType<EmbedBuilderProps>> {
  return retryingImport(() => import("./EmbedBuilder.tsx"), "EmbedBuilder");
}

/** What the link says, on the day at hand whoever has put the playhead there. */
function linkNow(state: AppState): LinkState {
  const link = linkOf(state);
  return { ...link, day: Math.min(Math.round(100 * shownDay(state)) / 100, link.parameters.days) };
}

/** Two brackets and a stroke: code. */
const CodeIcon = () => (
  <Icon>
    <path d="M6.5 6 2.8 10l3.7 4M13.5 6l3.7 4-3.7 4M11.3 4.5 8.7 15.5" />
  </Icon>
);

/** Opens the builder, which is fetched when it is first wanted. */
export function EmbedButton() {
  const { store } = useApp();
  const [isWanted, setWanted] = useState(false);
  // null: it is closed.
  const [link, setLink] = useState<LinkState | null>(null);
  const { part: EmbedBuilder, failures, retry } = useFetched(isWanted, builderLoader);
  const open = (): void => {
    setWanted(true);
    setLink(linkNow(store.state.getState()));
  };
  return (
    <>
      <button
        type="button"
        className={headerStyles.tool}
        aria-haspopup="dialog"
        title={text.embedMeans}
        onClick={open}
      >
        <CodeIcon />
        <span className={headerStyles.toolName}>{text.embed}</span>
      </button>
      {failures > 0 && (
        <div className={styles.failed}>
          <LoadingFailed what={text.theBuilder} failures={failures} retry={retry} />
        </div>
      )}
      {EmbedBuilder && <EmbedBuilder link={link} onClose={() => setLink(null)} />}
    </>
  );
}
