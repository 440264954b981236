import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { findScenario, scenarios } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";
import { scenarioStories } from "../parameters/scenarioStories.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { DownIcon } from "./icons.tsx";
import styles from "./ScenarioMenu.module.css";

/** Which item a key leads to, of `count`, from the one at `place`. */
function placeAfterKey(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowUp":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

interface MenuProps {
  readonly id: string;
  readonly chosen: ScenarioKey;
  onChoose(key: ScenarioKey): void;
  onClose(): void;
}

function Menu({ id, chosen, onChoose, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? []),
  ];

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    const all = items();
    const next = placeAfterKey(event.key, all.indexOf(event.target as HTMLElement), all.length);
    if (next !== null) {
      event.preventDefault();
      all[next].focus();
    }
    event.stopPropagation();
  };

  return (
    <div ref={menu} id={id} role="menu" aria-label="Scenarios" className={styles.menu} onKeyDown={onKeyDown}>
      {scenarios.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          role="menuitemradio"
          aria-checked={key === chosen}
          aria-label={name}
          aria-describedby={`${id}-${key}`}
          tabIndex={-1}
          className={styles.item}
          onClick={() => onChoose(key)}
        >
          <span className={styles.name}>{name}</span>
          <span id={`${id}-${key}`} className={styles.about}>
            {scenarioStories[key].about[0]}
          </span>
        </button>
      ))}
    </div>
  );
}

/** The scenario at hand, and a menu of the others. */
export function ScenarioMenu() {
  const { actions } = useApp().store;
  const chosen = useAppState((state) => state.settings.present.scenario);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
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
        aria-controls={open ? menuId : undefined}
        title="Choose a scenario"
        onClick={() => setOpen(!open)}
      >
        <span className={styles.spoken}>Scenario: </span>
        <span className={styles.current}>{findScenario(chosen)?.name}</span>
        <DownIcon />
      </button>
      {open && (
        <Menu
          id={menuId}
          chosen={chosen}
          onClose={close}
          onChoose={(key) => {
            actions.chooseScenario(key);
            close();
          }}
        />
      )}
    </div>
  );
}
