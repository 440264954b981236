import * as text from "#language/timeline.ts";
import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { drawMiniature } from "../drawing/miniature.ts";
import type { MiniatureJoins } from "../drawing/miniature.ts";
import { createSchedule } from "../drawing/schedule.ts";
import { themes } from "../drawing/theme.ts";
import { played, playheadDay, playheadReadingDay } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import { stepDay } from "../store/playhead.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { listenForRestored } from "./listenForRestored.ts";
import { stepsOfKey } from "./stepsOfKey.ts";
import styles from "./Timeline.module.css";
import { useCanvasSize } from "./useCanvasSize.ts";
import { useThemeName } from "./useThemeName.ts";
import { formatCount } from "./words/formatCount.ts";

/** The thumb's width in CSS pixels: its middle runs from half of it to half of it before the end. */
const thumb = 20;

/** The timeline: a native range over the joins of each day in miniature, with the day beneath. */
export function Scrubber() {
  const { store } = useApp();
  const range = useRef<HTMLInputElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const size = useCanvasSize(canvas);
  const theme = themes[useThemeName()];
  const days = useAppState((state) => played(state)?.days ?? state.settings.present.parameters.days);

  useEffect(() => {
    const context = canvas.current?.getContext("2d") ?? null;
    const draw = (): void => {
      const history = store.history();
      const state = store.state.getState();
      if (!state.inSight) return;
      const day = playheadDay(state);
      if (range.current !== null) {
        range.current.value = String(day);
        range.current.setAttribute("aria-valuetext", text.onDay(formatCount(Math.floor(day))));
      }
      if (label.current !== null) {
        label.current.textContent = text.onDay(formatCount(Math.floor(playheadReadingDay(state))));
        label.current.style.setProperty("--at", `${(100 * day) / days}%`);
      }
      if (context === null || history === null || size === null) return;
      const beside = store.beside()?.history() ?? null;
      const joinsOf = ({ columns: { census, parameters } }: History): MiniatureJoins => ({
        census,
        peopleEach: parameters.peopleEach,
      });
      const scene = { ...size, ...joinsOf(history), days, day, theme };
      drawMiniature(context, { ...scene, beside: beside && joinsOf(beside) });
    };
    const schedule = createSchedule(draw);
    const unsubscribe = store.state.subscribe((state, before) => {
      const isOther = (["shown", "beside", "inSight"] as const).some((key) => state[key] !== before[key]);
      if (isOther || playheadDay(state) !== playheadDay(before)) schedule.request();
    });
    draw();
    const forgetRestored = listenForRestored(
      canvas.current === null ? [] : [canvas.current],
      schedule.request,
    );
    return () => {
      unsubscribe();
      forgetRestored();
      schedule.stop();
    };
  }, [store, size, theme, days]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = stepsOfKey(event);
    if (steps === 0) return;
    event.preventDefault();
    store.actions.setDay(stepDay(playheadDay(store.state.getState()), steps));
  };

  return (
    <div className={styles.scrubber}>
      <canvas ref={canvas} className={styles.miniature} aria-hidden="true" />
      <input
        ref={range}
        className={styles.range}
        style={{ "--thumb": `${thumb}px` } as React.CSSProperties}
        type="range"
        aria-label={text.day}
        min={0}
        max={days}
        step="any"
        defaultValue={0}
        onInput={(event) => store.actions.setDay(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.dayTrack} aria-hidden="true">
        <span ref={label} className={styles.dayLabel} />
      </span>
    </div>
  );
}
