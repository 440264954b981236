import * as text from "#language/presenter.ts";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { AppState } from "../../store/appState.ts";
import { useApp } from "../AppContext.ts";
import header from "../Header.module.css";
import { BackIcon, ForwardIcon } from "../icons.tsx";
import { CodePanel } from "./CodePanel.tsx";
import styles from "./presenter.module.css";
import type { PresenterAct } from "./presenterAct.ts";
import { PresenterKeys } from "./PresenterKeys.tsx";
import { useFullScreen } from "./useFullScreen.ts";
import { usePresenterKeys } from "./usePresenterKeys.ts";

/** What leads somewhere, by a key or by the button of this name. */
interface Way {
  readonly name: string;
  go(): void;
}

interface WayButtonProps {
  readonly way: Way;
  /** The key of a presenter's clicker that does the same. */
  readonly clicked: string;
  readonly children: ReactNode;
}

function WayButton({ way: { name, go }, clicked, children }: WayButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={name}
      aria-keyshortcuts={clicked}
      onClick={go}
    >
      {children}
    </button>
  );
}

interface PresenterFrameProps {
  /** What is shown, and how far it is. */
  readonly name: string;
  readonly place?: string;
  /** The link of what is shown, which is asked for while its code is; and what the code is for. */
  readonly addressOf: (state: AppState) => string;
  readonly scan: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly ways: Readonly<Record<"back" | "on", Way>>;
  /** Nothing is played: the run waits for something. */
  readonly waits: boolean;
  readonly timeline: ReactNode;
  leave(): void;
  readonly children: ReactNode;
}

/** What stands around whatever is presented: its name, few buttons, the timeline, the keys; over all of it the QR code. */
export function PresenterFrame(props: PresenterFrameProps) {
  const { name, place, addressOf, scan, keys, ways, waits, timeline, leave, children } = props;
  const { actions } = useApp().store;
  const frame = useRef<HTMLDivElement>(null);
  const [hasCode, setCode] = useState(false);
  const { isFull, isRefused, toggle } = useFullScreen();

  const act = useCallback(
    (wanted: PresenterAct): void => {
      if (wanted === "back" || wanted === "on") ways[wanted].go();
      else if (wanted === "code") setCode((has) => !has);
      else if (wanted === "fullScreen") toggle();
      else if (wanted === "leave") {
        if (hasCode) setCode(false);
        else leave();
      } else if (waits) return;
      else if (wanted === "play") actions.togglePlay();
      else actions.stepDays(wanted === "dayOn" ? 1 : -1);
    },
    [ways, toggle, hasCode, leave, waits, actions],
  );
  usePresenterKeys(frame, act);
  // The keys are heard where the keyboard is; a step's heading may have it already.
  useEffect(() => {
    const { current } = frame;
    if (current !== null && !current.contains(current.ownerDocument.activeElement)) current.focus();
  }, []);

  return (
    <div ref={frame} className={styles.presenter} tabIndex={-1}>
      <header className={styles.head}>
        <h1 className={styles.name}>
          <span className={header.wordmark}>
            Invi<span className={header.tree}>tree</span>
          </span>{" "}
          {name}
        </h1>
        {place !== undefined && <p className={styles.place}>{place}</p>}
        <div className={styles.tools} role="group" aria-label={text.tools}>
          <WayButton way={ways.back} clicked="PageUp">
            <BackIcon />
          </WayButton>
          <WayButton way={ways.on} clicked="PageDown">
            <ForwardIcon />
          </WayButton>
          <button
            type="button"
            className={styles.tool}
            aria-pressed={hasCode}
            aria-keyshortcuts="Q"
            onClick={() => act("code")}
          >
            {text.showCode}
          </button>
          <button type="button" className={styles.tool} aria-keyshortcuts="F" onClick={toggle}>
            {isFull ? text.leaveFullScreen : text.fullScreen}
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-label={text.leaveName}
            aria-keyshortcuts="Escape"
            onClick={leave}
          >
            {text.leave}
          </button>
        </div>
      </header>
      {children}
      <footer className={styles.foot}>
        {timeline}
        <p className={styles.refused} role="status">
          {isRefused && text.noFullScreen}
        </p>
        {/* Others are shown anew. */}
        <PresenterKeys key={String(waits)} keys={keys} />
      </footer>
      {hasCode && <CodePanel addressOf={addressOf} says={scan} onClose={() => setCode(false)} />}
    </div>
  );
}
