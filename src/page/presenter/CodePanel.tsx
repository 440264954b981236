import * as text from "#language/presenter.ts";
import type { AppState } from "../../store/appState.ts";
import { useAppState } from "../AppContext.ts";
import { LinkCodePlace } from "./LinkCodePlace.tsx";
import styles from "./CodePanel.module.css";

interface CodePanelProps {
  readonly addressOf: (state: AppState) => string;
  /** What the code is for. */
  readonly says: string;
  onClose(): void;
}

/** The QR code of what is shown, as large as it goes, with the address for whoever types. */
export function CodePanel({ addressOf, says, onClose }: CodePanelProps) {
  const address = useAppState(addressOf);
  return (
    <div className={styles.panel} role="dialog" aria-label={text.codeName}>
      <div className={styles.code}>
        <LinkCodePlace address={address} />
      </div>
      <div className={styles.words}>
        <p>{says}</p>
        <p className={styles.address}>{address}</p>
        <button type="button" className={styles.close} aria-keyshortcuts="Q" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </div>
  );
}
