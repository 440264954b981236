import * as text from "#language/phaseMap.ts";
import { useCallback, useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { drawPhaseMap } from "../../drawing/phaseMap.ts";
import { placeAt } from "../../drawing/phaseMapFrame.ts";
import type { MapFrame } from "../../drawing/phaseMapFrame.ts";
import type { MapScene } from "../../drawing/phaseMapScene.ts";
import type { ChartLook } from "../curve.ts";
import { textMagnification } from "../textMagnification.ts";
import { usePainted } from "../usePainted.ts";
import { movedCursor } from "./mapCursor.ts";
import styles from "./PhaseMap.module.css";

/** What is drawn, but for its size and theme and for who points where. */
export type MapContent = Omit<MapScene, "width" | "height" | "pixelRatio" | "theme" | "typeface" | "cursor"> &
  Pick<MapScene, "typeface">;

interface PhaseMapCanvasProps {
  readonly label: string;
  readonly content: MapContent;
  readonly cursor: number | null;
  /** Where the keys begin. */
  readonly start: number;
  point(place: number | null): void;
  open(place: number): void;
}

/** The map as a picture to point at, with the pointer or the arrow keys; a click or Enter opens a place. */
export function PhaseMapCanvas({ label, content, cursor, start, point, open }: PhaseMapCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const frame = useRef<MapFrame>(null);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, look: ChartLook): void => {
      frame.current = drawPhaseMap(context, { ...content, cursor, ...look });
    },
    [content, cursor],
  );
  usePainted(ref, draw);

  const placeUnder = ({ nativeEvent }: PointerEvent): number | null => {
    const times = textMagnification();
    const { offsetX, offsetY } = nativeEvent;
    return frame.current === null ? null : placeAt(frame.current, content, offsetX / times, offsetY / times);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpening = event.key === "Enter" || event.key === " ";
    const moved = movedCursor(content, cursor ?? start, event);
    if (!isOpening && event.key !== "Escape" && moved === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") point(null);
    else if (isOpening) open(cursor ?? start);
    else point(moved);
  };
  return (
    <div
      className={styles.target}
      role="application"
      aria-roledescription={text.map}
      aria-label={label}
      tabIndex={0}
      onFocus={() => cursor === null && point(start)}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => point(placeUnder(event))}
      onPointerLeave={(event) => event.pointerType === "mouse" && point(null)}
      onPointerUp={(event) => {
        const place = placeUnder(event);
        point(place);
        // A finger has not pointed before: it sees first what is there, and opens with the button.
        if (event.pointerType === "mouse" && place !== null && event.button === 0) open(place);
      }}
    >
      <canvas ref={ref} className={styles.canvas} aria-hidden="true" />
    </div>
  );
}
