import * as text from "#language/scenarioMenu.ts";
import { useId, useRef, useState } from "react";
import type { FocusEvent } from "react";
import { findScenario } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { FurtherPart } from "./FurtherPart.tsx";
import { DownIcon } from "./icons.tsx";
import styles from "./ScenarioMenu.module.css";

/** The scenario at hand, and a gallery of all of them. */
export function ScenarioMenu() {
  const { actions } = useApp().store;
  const chosen = useAppState(({ settings }) => settings.present.scenario);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const galleryId = useId();

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (key: ScenarioKey): void => {
    actions.chooseScenario(key);
    close();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <div className={styles.place} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? galleryId : undefined}
        title={text.choose}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.spoken}>{text.current}</span>
        <span className={styles.current}>{findScenario(chosen)?.name}</span>
        <DownIcon />
      </button>
      {open && (
        <div className={styles.gallery}>
          <FurtherPart
            name="ScenarioGallery"
            id={galleryId}
            label={text.all}
            chosen={chosen}
            onClose={close}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  );
}
