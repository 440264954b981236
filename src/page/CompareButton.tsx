import * as text from "#language/compareButton.ts";
import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { findScenario, scenarioSetting } from "../parameters/scenarios.ts";
import type { Setting } from "../parameters/setting.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./CompareButton.module.css";
import { CrossIcon, Icon } from "./icons.tsx";
import { ScenarioGallery } from "./ScenarioGallery.tsx";

/** Two discs beside each other: a comparison. */
const CompareIcon = () => (
  <Icon>
    <circle cx="6" cy="10" r="3.4" />
    <circle cx="14.2" cy="10" r="2.3" />
  </Icon>
);

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
          <span className={styles.name}>{text.asBefore}</span>
          <span className={styles.about}>
            {text.asBeforeMeans(findScenario(before.scenario)?.name ?? "")}
          </span>
        </button>
      )}
      <button type="button" className={styles.offer} onClick={() => onChoose(own)}>
        <span className={styles.name}>{text.same}</span>
        <span className={styles.about}>{text.sameMeans}</span>
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
      aria-label={text.besideWhat}
      className={styles.panel}
      onKeyDown={onKeyDown}
    >
      <Offers onChoose={onChoose} />
      <ScenarioGallery
        label={text.scenarios}
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
      title={text.endMeans}
      onClick={() => actions.compare(null)}
    >
      <CrossIcon />
      <span>
        {text.end[0]}
        <span className={styles.rest}>{text.end[1]}</span>
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
        aria-label={text.compare}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={text.compareMeans}
        onClick={() => setOpen(!isOpen)}
      >
        <CompareIcon />
        <span className={styles.word}>{text.compare}</span>
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
