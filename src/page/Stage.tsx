import * as text from "#language/stage.ts";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ComponentType, KeyboardEvent } from "react";
import type { Colouring } from "../drawing/colouring.ts";
import { mostStagePixels } from "../drawing/canvasSize.ts";
import { themes } from "../drawing/theme.ts";
import { useApp, useAppState } from "./AppContext.ts";
import type { SceneShown } from "./export/sceneShown.ts";
import { FurtherPart } from "./FurtherPart.tsx";
import { Region } from "./Region.tsx";
import { RunNotice } from "./RunNotice.tsx";
import styles from "./Stage.module.css";
import { StageFigure } from "./StageFigure.tsx";
import { StageFoot } from "./StageFoot.tsx";
import { layoutShown } from "./stageManner.ts";
import type { LayoutStatus } from "./stageManner.ts";
import { createStageView } from "./stageView.ts";
import type { PointedAt, StageListeners, StageView } from "./stageView.ts";
import { useCanvasSize } from "./useCanvasSize.ts";
import { useReducedMotion } from "./useReducedMotion.ts";
import { useThemeName } from "./useThemeName.ts";

/** An app at least this wide has the stage beside the text, and nothing to scroll under it. */
const wideFrom = 1000;

/** How long a hint stays, in milliseconds. */
const hintMs = 1600;

function usePassingHint(): readonly [string | null, (hint: string) => void] {
  const [hint, setHint] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (hint === null) return undefined;
    const timer = setTimeout(() => setHint(null), hintMs);
    return () => clearTimeout(timer);
  }, [hint]);
  return [hint?.text ?? null, useCallback((said: string) => setHint({ text: said }), [])];
}

/** Puts a card beside a place of the stage, on the side where there is more room. */
function placeCard(card: HTMLElement | null, place: { x: number; y: number }, stage: HTMLElement): void {
  if (card === null) return;
  const gap = 14;
  const isRight = place.x + gap + card.offsetWidth <= stage.clientWidth;
  const x = isRight ? place.x + gap : Math.max(0, place.x - gap - card.offsetWidth);
  const y = Math.min(Math.max(0, place.y + gap), stage.clientHeight - card.offsetHeight);
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

interface StageProps {
  /** Stands at the end of the foot, and is told what is shown; the embed has none. */
  readonly Save?: ComponentType<{ readonly sceneShown: SceneShown }>;
}

/** The graph on its four canvases, with what is written on and around it. */
export function Stage({ Save }: StageProps) {
  const { store, embedded, loadOrganic } = useApp();
  const canvasArea = useRef<HTMLDivElement>(null);
  const links = useRef<HTMLCanvasElement>(null);
  const points = useRef<HTMLCanvasElement>(null);
  const lit = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const placeOfHovered = useRef({ x: 0, y: 0 });
  const view = useRef<StageView>(null);
  const [hovered, setHovered] = useState<PointedAt | null>(null);
  const [layout, setLayout] = useState<LayoutStatus>({ layout: "disc", state: "shown" });
  const [colouring, setColouring] = useState<Colouring | null>(null);
  const [zoomed, setZoomed] = useState(false);
  const [hint, showHint] = usePassingHint();
  const size = useCanvasSize(canvasArea, mostStagePixels);
  const themeName = useThemeName();
  const reducedMotion = useReducedMotion();
  const keeps = useAppState((state) => (state.look.kept?.row ?? null) !== null);

  useEffect(() => {
    const area = canvasArea.current;
    if (area === null || !links.current || !points.current || !lit.current || !over.current) return undefined;
    const canvases = { links: links.current, points: points.current, lit: lit.current, over: over.current };
    const listeners: StageListeners = {
      wheelNeedsKey: () => embedded || (area.closest("[data-side], [data-app]")?.clientWidth ?? 0) < wideFrom,
      oneFingerScrolls: () => embedded,
      onWheelWithoutKey: () => embedded && showHint(text.holdKeyToZoom),
      onOneFinger: () => showHint(text.useTwoFingers),
      onHover: setHovered,
      onPlaceOfHovered: (place) => {
        placeOfHovered.current = place;
        placeCard(card.current, place, area);
      },
      onZoomed: setZoomed,
      onLayout: setLayout,
      onColouring: setColouring,
    };
    const stage = createStageView(store, canvases, listeners, loadOrganic);
    view.current = stage;
    return () => stage.dispose();
  }, [store, embedded, loadOrganic, showHint]);

  const placeHoverCard = useCallback((): void => {
    if (canvasArea.current !== null) placeCard(card.current, placeOfHovered.current, canvasArea.current);
  }, []);
  // Another person's card has another size; the first comes with its script, after the place that it belongs to.
  useLayoutEffect(placeHoverCard, [hovered, placeHoverCard]);
  const keepCard = useCallback(
    (element: HTMLDivElement | null) => {
      card.current = element;
      placeHoverCard();
    },
    [placeHoverCard],
  );

  useEffect(() => {
    if (size === null) return;
    view.current?.look({ ...size, theme: themes[themeName], reducedMotion });
  }, [size, themeName, reducedMotion]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") view.current?.zoomBy(2);
    else if (event.key === "-") view.current?.zoomBy(0.5);
    else if (event.key === "0") view.current?.resetZoom();
  };

  return (
    <Region className={styles.stage} name={text.graph} data-zoomed={zoomed}>
      {!embedded && <StageFigure />}
      <div className={styles.picture}>
        <div
          ref={canvasArea}
          className={styles.canvases}
          role="group"
          tabIndex={0}
          aria-label={text.layoutMeans[layoutShown(layout)]}
          data-hovering={hovered !== null}
          onKeyDown={onKeyDown}
        >
          <canvas ref={links} className={styles.canvas} aria-hidden="true" />
          <canvas ref={points} className={styles.canvas} aria-hidden="true" />
          <canvas ref={lit} className={styles.canvas} aria-hidden="true" />
          <canvas ref={over} className={styles.canvas} aria-hidden="true" />
          {hovered !== null && <FurtherPart name="HoverCard" silent ref={keepCard} person={hovered} />}
        </div>
        {zoomed && (
          <button type="button" className={styles.wholeDisc} onClick={() => view.current?.resetZoom()}>
            {layoutShown(layout) === "disc" ? text.wholeDisc : text.wholeGraph}
          </button>
        )}
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        <RunNotice />
      </div>
      {keeps && <FurtherPart name="KeptCard" stage={canvasArea} />}
      <StageFoot layout={layout} colouring={colouring}>
        {Save && <Save sceneShown={() => view.current?.scene() ?? null} />}
      </StageFoot>
    </Region>
  );
}
