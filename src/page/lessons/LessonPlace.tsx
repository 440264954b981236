import { useState } from "react";
import { beginLesson } from "../../lessons/lessonProgress.ts";
import type { LessonProgress } from "../../lessons/lessonProgress.ts";
import { readProgress, writeProgress } from "../../lessons/keptProgress.ts";
import { readLessonLink, writeLessonLink } from "../../lessons/lessonLink.ts";
import type { LessonLink } from "../../lessons/lessonLink.ts";
import { lessons } from "../../lessons/lessons.ts";
import { useApp } from "../AppContext.ts";
import { tabPlace } from "../tabPlace.ts";
import type { TabPlace } from "../tabPlace.ts";
import { LessonList } from "./LessonList.tsx";
import { LessonUnderWay } from "./LessonUnderWay.tsx";

export interface LessonPlaceProps {
  /** The lesson that runs, as a link names it, or "" for the one that the address or this tab's past names; null: none does. */
  readonly lesson: string | null;
  /** What the address asks for. */
  readonly query?: string;
  go(lesson: string | null): void;
}

/** Luck that nobody has had. */
const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0];

/** The lesson that a link opens. */
function progressOfLink({ lesson: id, step, seed }: LessonLink, link: string): LessonProgress | null {
  const lesson = lessons.find((each) => each.id === id);
  if (lesson === undefined) return null;
  const luck = seed === "own" ? null : seed === "each" ? drawSeed() : seed;
  return beginLesson(lesson, { step: step ?? 0, seed: luck, link });
}

/**
 * The progress to begin with: of a lesson that was chosen from the list as it was chosen, else what this tab has kept of the
 * lesson that the link names, or of any where it names none.
 */
function progressFor(name: string, query: string, place: TabPlace): LessonProgress | null {
  const chosen = readLessonLink(name, lessons);
  if (chosen !== null) return progressOfLink(chosen, writeLessonLink(chosen));
  const asked = readLessonLink(query, lessons);
  const link = asked === null ? "" : writeLessonLink(asked);
  const kept = readProgress(place.read(), lessons);
  if (kept !== null && (asked === null || kept.link === link)) return kept;
  return asked && progressOfLink(asked, link);
}

/** The list of lessons, or the one that runs. */
export function LessonPlace({ lesson, query = "", go }: LessonPlaceProps) {
  const { pageAddress, studies, store } = useApp();
  const [place] = useState(() => tabPlace(pageAddress, studies?.home ?? "", "lesson"));
  const [begun] = useState(() => (lesson === null ? null : progressFor(lesson, query, place)));
  const shown = lessons.find(({ id }) => id === begun?.lesson);
  const leave = (): void => {
    place.clear();
    go(null);
  };
  const present = (link: string): void => {
    store.actions.setLook({ presents: true });
    go(link);
  };
  if (lesson === null) return <LessonList begin={go} present={present} />;
  if (begun === null || shown === undefined) return <LessonList begin={go} present={present} leave={leave} />;
  // Who was handed a link has not asked for the answers.
  const isHandedOut = lesson === "" && readLessonLink(query, lessons) !== null;
  return (
    <LessonUnderWay
      lesson={shown}
      begun={begun}
      keep={(progress) => place.write(writeProgress(progress))}
      leave={leave}
      present={isHandedOut ? null : present}
    />
  );
}
