import * as text from "#language/curvePanel.ts";
import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { CurveChoice } from "../store/appState.ts";
import styles from "./CurvePanel.module.css";

const inOrder = ["adoption", "joins", "fates", "stages", "weeks"] as const;

interface CurveTabsProps {
  readonly chosen: CurveChoice;
  /** The cycle has stages that can be shown. */
  readonly isStaged: boolean;
  readonly panelId: string;
  /** The element id of a tab. */
  tabId(choice: CurveChoice): string;
  choose(choice: CurveChoice): void;
}

/** Which curve the panel shows. */
export function CurveTabs({ chosen, isStaged, panelId, tabId, choose }: CurveTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const choices = inOrder.filter((choice) => choice !== "stages" || isStaged);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (choices.indexOf(chosen) + step + choices.length) % choices.length;
    choose(choices[next]);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next].focus();
  };

  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={text.curve} onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <button
          key={choice}
          id={tabId(choice)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={choice === chosen}
          aria-controls={panelId}
          tabIndex={choice === chosen ? 0 : -1}
          onClick={() => choose(choice)}
        >
          {text.tabs[choice]}
          {choice === "joins" && <span className={styles.aDay}> {text.aDay}</span>}
        </button>
      ))}
    </div>
  );
}
