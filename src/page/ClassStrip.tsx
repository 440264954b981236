import * as text from "#language/classFilter.ts";
import { useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { ClassFilterPart } from "./ClassFilterPart.ts";
import { Scale, stripesOf } from "./ClassKey.tsx";
import styles from "./ClassFilter.module.css";
import legendStyles from "./Legend.module.css";
import { stepsOfKey } from "./stepsOfKey.ts";
import { sayNet } from "./words/sayNet.ts";

/** A press that has not yet ended: on which class, and whether that was chosen already. */
interface Press {
  readonly at: number;
  readonly wasChosen: boolean;
}

/** Where a class begins on the strip, and how wide it is. */
const placeOf = (each: number, classes: number) => ({
  insetInlineStart: `${(100 * each) / classes}%`,
  width: `${100 / classes}%`,
});

/** Classes along a scale: a slider whose lowest value is everybody. */
export function ClassStrip({ colouring, chosen, choose, nameOf }: ClassFilterPart) {
  const strip = useRef<HTMLDivElement>(null);
  const press = useRef<Press | null>(null);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const { by, classes } = colouring;
  const last = classes.length - 1;
  const pointed = pointedAt !== null && pointedAt <= last && pointedAt !== chosen ? pointedAt : null;

  const classAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    const share = box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
    return Math.max(0, Math.min(last, Math.floor(share * classes.length)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const at = classAt(event);
    press.current = { at, wasChosen: at === chosen };
    event.currentTarget.setPointerCapture(event.pointerId);
    choose(at);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const at = classAt(event);
    if (event.pointerType !== "touch") setPointedAt(at);
    if (press.current === null || at === chosen) return;
    press.current = { at, wasChosen: false };
    choose(at);
  };
  const onPointerUp = (): void => {
    // Chosen a second time, it is let go.
    if (press.current?.wasChosen) choose(null);
    press.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const end = { Home: 0, End: last }[event.key];
    const steps = stepsOfKey(event);
    if (end === undefined && steps === 0) return;
    event.preventDefault();
    const next = end ?? Math.min(last, (chosen ?? -1) + steps);
    choose(next < 0 ? null : next);
  };

  return (
    <Scale
      colouring={colouring}
      ends={by === "net" ? [sayNet(classes[0]), sayNet(classes[last])] : undefined}
    >
      <div
        ref={strip}
        className={`${legendStyles.strip} ${styles.strip}`}
        role="slider"
        tabIndex={0}
        aria-label={text.along[by as keyof typeof text.along]}
        aria-valuemin={-1}
        aria-valuemax={last}
        aria-valuenow={chosen ?? -1}
        aria-valuetext={chosen === null ? text.everybody : nameOf(chosen)}
        data-chosen={chosen !== null}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => (press.current = null)}
        onPointerLeave={() => setPointedAt(null)}
        onKeyDown={onKeyDown}
      >
        <span className={legendStyles.stripes} style={{ background: stripesOf(colouring) }} />
        {chosen !== null && (
          <span
            className={styles.chosen}
            style={{ ...placeOf(chosen, classes.length), background: classes[chosen].colour }}
          />
        )}
        {pointed !== null && (
          <span className={styles.pointed} style={placeOf(pointed, classes.length)}>
            <span className={styles.pointedName}>{nameOf(pointed)}</span>
          </span>
        )}
      </div>
    </Scale>
  );
}
