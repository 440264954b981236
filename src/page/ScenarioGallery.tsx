import * as text from "#language/scenarioGallery.ts";
import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import { scenarioKinds } from "../parameters/scenario.ts";
import type { Scenario, ScenarioKind } from "../parameters/scenario.ts";
import { scenarios } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";
import { scenarioStories } from "../parameters/scenarioStories.ts";
import { itemAfterKey } from "./menuKeys.ts";
import styles from "./ScenarioGallery.module.css";
import { useThemeName } from "./useThemeName.ts";
import { keepPercents } from "./words/keepPercents.ts";
import { sayLevels } from "./words/sayLevels.ts";

interface ScenarioGalleryProps {
  readonly id?: string;
  /** What is chosen here: "Scenarios". */
  readonly label: string;
  /** null: none of them. */
  readonly chosen: ScenarioKey | null;
  onChoose(key: ScenarioKey): void;
  /** The person wants to leave without choosing. */
  onClose(): void;
}

const chapters: Readonly<Record<ScenarioKind, string>> = text.chapters;

const inChapter = (kind: ScenarioKind): readonly Scenario[] =>
  scenarios.filter(({ key }) => scenarioStories[key].kind === kind);

interface CardProps {
  readonly scenario: Scenario;
  readonly isChosen: boolean;
  onChoose(): void;
}

/** A scenario: the end of its run in little, its name, and what it is. */
function Card({ scenario: { key, name, plan }, isChosen, onChoose }: CardProps) {
  const id = useId();
  const theme = useThemeName();
  const levels = plan && sayLevels(plan);
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={isChosen}
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}about`}
      tabIndex={-1}
      className={styles.card}
      onClick={onChoose}
    >
      <img
        className={styles.picture}
        src={`thumbnails/${key}-${theme}.png`}
        alt=""
        width={96}
        height={136}
        loading="lazy"
        decoding="async"
      />
      <span className={styles.words}>
        <span id={`${id}name`} className={styles.name}>
          {name}
        </span>
        <span id={`${id}about`} className={styles.about}>
          {levels && <span className={styles.levels}>{text.pays(levels)} </span>}
          {keepPercents(scenarioStories[key].about[0])}
        </span>
      </span>
    </button>
  );
}

/** All scenarios to choose from, chapter by chapter; the host says where it stands. Whoever opens it is led to the chosen one. */
export function ScenarioGallery({ id, label, chosen, onChoose, onClose }: ScenarioGalleryProps) {
  const gallery = useRef<HTMLDivElement>(null);
  const chapterId = useId();
  const cards = (): HTMLElement[] => [
    ...(gallery.current?.querySelectorAll<HTMLElement>("[role=menuitemradio]") ?? []),
  ];

  useEffect(() => {
    const all = cards();
    const first = all.find((card) => card.getAttribute("aria-checked") === "true") ?? all[0];
    first?.focus({ preventScroll: true });
    // Not the page: only what stands in the gallery moves.
    if (gallery.current !== null && first !== undefined)
      gallery.current.scrollTop = first.offsetTop - gallery.current.clientHeight / 3;
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    const all = cards();
    const next = itemAfterKey(event.key, all, all.indexOf(event.target as HTMLElement));
    if (next !== null) {
      event.preventDefault();
      next.focus();
    }
    event.stopPropagation();
  };

  return (
    <div
      ref={gallery}
      id={id}
      role="menu"
      aria-label={label}
      // Whoever presses between the cards is still in it.
      tabIndex={-1}
      className={styles.gallery}
      onKeyDown={onKeyDown}
    >
      {scenarioKinds.map((kind) => (
        <div key={kind} role="group" aria-labelledby={chapterId + kind} className={styles.chapter}>
          <span id={chapterId + kind} className={styles.chapterName}>
            {chapters[kind]}
          </span>
          <div role="none" className={styles.cards}>
            {inChapter(kind).map((scenario) => (
              <Card
                key={scenario.key}
                scenario={scenario}
                isChosen={scenario.key === chosen}
                onChoose={() => onChoose(scenario.key)}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
