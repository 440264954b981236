import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { findScenario, scenarioSetting } from "../parameters/scenarios.ts";
import type { Setting } from "../parameters/setting.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./CompareButton.module.css";
import { CompareIcon, CrossIcon } from "./icons.tsx";
import { ScenarioGallery } from "./ScenarioGallery.tsx";

interface OffersProps {
  onChoose(setting: Setting): void;
}

/** What is no scenario: the comparison that was ended, and a copy to be changed. */
function Offers({ onChoose }: OffersProps) {
  const own = useAppState(({ settings }) => settings.present);
  const before = useAppState(({ putAside }) => putAside?.settings.present ?? null);
  return (
    <div className={styles.offers}>
      {before !== null && (
        <button type="button" className={styles.offer} onClick={() => onChoose(before)}>
          <span className={styles.name}>As before</span>
          <span className={styles.about}>
            {findScenario(before.scenario)?.name}, with all that was changed in it.
          </span>
        </button>
      )}
      <button type="button" className={styles.offer} onClick={() => onChoose(own)}>
        <span className={styles.name}>The same again</span>
        <span className={styles.about}>
          Then change one value, or who is paid what, and see what that alone does.
        </span>
      </button>
    </div>
  );
}

interface BesidesProps extends OffersProps {
  readonly id: string;
  onClose(): void;
}

/** All that the settings can be seen beside. */
function Besides({ id, onChoose, onClose }: BesidesProps) {
  const panel = useRef<HTMLDivElement>(null);
  const itemsIn = (selector: string): HTMLElement[] => [
    ...(panel.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  useEffect(() => itemsIn("button")[0]?.focus(), []);

  // The gallery has keys of its own; these lead down to it.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    const offers = itemsIn(`.${styles.offer}`);
    const place = offers.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (place >= 0 && step !== undefined) {
      event.preventDefault();
      (offers[place + step] ?? itemsIn("[role=menuitemradio]")[0])?.focus();
    }
    event.stopPropagation();
  };
  return (
    <div
      ref={panel}
      id={id}
      role="dialog"
      aria-label="See it beside"
      className={styles.panel}
      onKeyDown={onKeyDown}
    >
      <Offers onChoose={onChoose} />
      <ScenarioGallery
        label="Scenarios to see it beside"
        chosen={null}
        onChoose={(key) => onChoose(scenarioSetting(key))}
        onClose={onClose}
      />
    </div>
  );
}

/** Ends a comparison, which can be brought back. */
function EndButton() {
  const { actions } = useApp().store;
  return (
    <button
      type="button"
      className={styles.button}
      title="Back to one run. Compare brings the other back as it was."
      onClick={() => actions.compare(null)}
    >
      <CrossIcon />
      <span>
        End<span className={styles.rest}> the comparison</span>
      </span>
    </button>
  );
}

/** Begins a comparison with something that is chosen, or ends the one at hand. */
export function CompareButton() {
  const { actions } = useApp().store;
  const isCompared = useAppState(({ other }) => other !== null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (isCompared) return <EndButton />;

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label="Compare"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title="See it beside another scenario, or beside itself with other values"
        onClick={() => setOpen(!isOpen)}
      >
        <CompareIcon />
        <span className={styles.word}>Compare</span>
      </button>
      {isOpen && (
        <Besides
          id={id}
          onClose={close}
          onChoose={(setting) => {
            setOpen(false);
            actions.compare(setting);
          }}
        />
      )}
    </div>
  );
}
