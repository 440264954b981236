import * as text from "#language/lessonPage.ts";
import { useCallback, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { drawForetold } from "../../drawing/foretoldCurve.ts";
import type { DrawnForetold } from "../../drawing/foretoldCurve.ts";
import { drawnParts, flatCurve } from "../../lessons/foretoldCurve.ts";
import type { DrawnPoint, ForetoldCurve } from "../../lessons/foretoldCurve.ts";
import type { Question } from "../../lessons/lesson.ts";
import type { LessonEvent } from "../../lessons/lessonProgress.ts";
import { useAppState } from "../AppContext.ts";
import { Region } from "../Region.tsx";
import { textMagnification } from "../textMagnification.ts";
import { typefaces } from "../typefaces.ts";
import { usePainted } from "../usePainted.ts";
import { formatCount, formatShortCount } from "../words/formatCount.ts";
import styles from "./lessons.module.css";

interface DrawAnswerProps {
  readonly question: Extract<Question, { kind: "draw" }>;
  readonly drawn: ForetoldCurve | undefined;
  send(event: LessonEvent): void;
}

/** A press of an arrow changes a value by this part of the scale; with Shift, PageUp or PageDown by five times as much. */
const stepsOfScale = 50;

/** How a key press moves the value, in steps. */
function valueSteps({ key, shiftKey }: KeyboardEvent): number {
  const large = shiftKey || key.startsWith("Page") ? 5 : 1;
  if (key === "ArrowUp" || key === "PageUp") return large;
  return key === "ArrowDown" || key === "PageDown" ? -large : 0;
}

/** The point that a key press leads to from another; null where it leads nowhere. */
function pointAfter(key: string, point: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    Home: -drawnParts,
    End: drawnParts,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(drawnParts, Math.max(1, point + step));
}

/** A canvas on which a curve is drawn, by pointer or by keys: left and right move along the days, up and down the people. */
export function DrawAnswer({ question, drawn, send }: DrawAnswerProps) {
  const { asks, top } = question;
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<DrawnForetold>(null);
  const pressed = useRef<DrawnPoint>(null);
  const [at, setAt] = useState(1);
  const { days, startingMembers, peopleEach } = useAppState(({ settings }) => settings.present.parameters);
  const flat = useMemo(() => flatCurve(startingMembers * peopleEach), [startingMembers, peopleEach]);
  const points = drawn ?? flat;

  const draw = useCallback<Parameters<typeof usePainted>[1]>(
    (context, look) => {
      const scene = { ...look, days, reachedDay: 0, day: 0, cursorDay: null, peopleEach: 1 };
      chart.current = drawForetold(context, {
        ...scene,
        typeface: typefaces,
        formatCount: formatShortCount,
        points,
        label: text.ownLabel,
        top,
        at,
      });
    },
    [points, top, at, days],
  );
  usePainted(canvas, draw);

  const placeOf = (event: PointerEvent): DrawnPoint | null => {
    const times = textMagnification();
    return chart.current?.place(event.nativeEvent.offsetX / times, event.nativeEvent.offsetY / times) ?? null;
  };
  const stroke = (from: DrawnPoint | null, to: DrawnPoint | null): void => {
    if (to === null) return;
    pressed.current = to;
    setAt(Math.max(1, to.point));
    send({ type: "draw", from: from ?? to, to });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pointAfter(event.key, at);
    const steps = valueSteps(event);
    if (next === null && steps === 0) return;
    event.preventDefault();
    if (next !== null) return setAt(next);
    const place = { point: at, people: points[at] + (steps * top) / stepsOfScale };
    send({ type: "draw", from: place, to: place });
  };

  const day = Math.round((at * days) / drawnParts);
  return (
    <Region name={text.yourCurve} className={styles.curve}>
      <p className={styles.asks}>{asks}</p>
      <p className={styles.caption}>{text.howToDraw}</p>
      <div
        className={styles.drawing}
        role="slider"
        tabIndex={0}
        aria-label={text.drawByKeys(asks)}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={top}
        aria-valuenow={points[at]}
        aria-valuetext={text.drawnPoint(formatCount(day), formatCount(points[at]))}
        onKeyDown={onKeyDown}
      >
        <canvas
          ref={canvas}
          className={styles.canvas}
          aria-hidden="true"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            stroke(null, placeOf(event));
          }}
          onPointerMove={(event) => pressed.current !== null && stroke(pressed.current, placeOf(event))}
          onPointerUp={() => void (pressed.current = null)}
          onPointerCancel={() => void (pressed.current = null)}
        />
      </div>
      <p className={styles.caption} aria-hidden="true">
        {text.drawnPointBelow(formatCount(day), formatCount(points[at]))}
      </p>
    </Region>
  );
}
