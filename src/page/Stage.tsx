import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { themes } from "../drawing/theme.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { HoverCard, KeptCard } from "./MemberCard.tsx";
import { RunNotice } from "./RunNotice.tsx";
import styles from "./Stage.module.css";
import { StageFigure } from "./StageFigure.tsx";
import { StageFoot } from "./StageFoot.tsx";
import type { OrganicStatus } from "./stageManner.ts";
import { createStageView } from "./stageView.ts";
import type { PointedAt, StageListeners, StageView } from "./stageView.ts";
import { useElementSize } from "./useElementSize.ts";
import { usePixelRatio } from "./usePixelRatio.ts";
import { useReducedMotion } from "./useReducedMotion.ts";
import { useThemeName } from "./useThemeName.ts";

/** An app at least this wide has the stage beside the text, and nothing to scroll under it. */
const wideFrom = 1000;

/** How long a hint stays, in milliseconds. */
const hintMs = 1600;

const howToZoom = "Plus and minus zoom, 0 shows the whole picture.";
const whatTheDiscIs =
  "Growth disc. Every member is a point, the first in the middle; lines lead from sponsors to recruits. " +
  howToZoom;
const whatTheOrganicIs =
  "Organic layout. Every member is a point, near those it is tied to; lines lead from sponsors to recruits. In a " +
  `network those who have not joined are grey, with thin lines between contacts. ${howToZoom}`;

function usePassingHint(): readonly [boolean, () => void] {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown === 0) return undefined;
    const timer = setTimeout(() => setShown(0), hintMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return [shown > 0, () => setShown((count) => count + 1)];
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

/** The graph on its three canvases, with what is written on and around it. */
export function Stage() {
  const { store, embedded, loadOrganic } = useApp();
  const canvasArea = useRef<HTMLDivElement>(null);
  const links = useRef<HTMLCanvasElement>(null);
  const points = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const placeOfHovered = useRef({ x: 0, y: 0 });
  const view = useRef<StageView>(null);
  const [hovered, setHovered] = useState<PointedAt | null>(null);
  const [organic, setOrganic] = useState<OrganicStatus>({ state: "off" });
  const [zoomed, setZoomed] = useState(false);
  const [hint, showHint] = usePassingHint();
  const size = useElementSize(canvasArea);
  const pixelRatio = usePixelRatio();
  const themeName = useThemeName();
  const reducedMotion = useReducedMotion();
  const keeps = useAppState((state) => (state.look.kept?.row ?? null) !== null);

  useEffect(() => {
    const area = canvasArea.current;
    if (area === null || !links.current || !points.current || !over.current) return undefined;
    const canvases = { links: links.current, points: points.current, over: over.current };
    const listeners: StageListeners = {
      wheelNeedsKey: () => embedded || (area.closest("[data-app]")?.clientWidth ?? 0) < wideFrom,
      onWheelWithoutKey: () => embedded && showHint(),
      onHover: setHovered,
      onPlaceOfHovered: (place) => {
        placeOfHovered.current = place;
        placeCard(card.current, place, area);
      },
      onZoomed: setZoomed,
      onOrganic: setOrganic,
    };
    const stage = createStageView(store, canvases, listeners, loadOrganic);
    view.current = stage;
    return () => stage.dispose();
    // oxlint-disable-next-line react/exhaustive-deps -- showHint only counts
  }, [store, embedded, loadOrganic]);

  // Another person's card has another size.
  useLayoutEffect(() => {
    if (canvasArea.current !== null) placeCard(card.current, placeOfHovered.current, canvasArea.current);
  }, [hovered]);

  useEffect(() => {
    if (size === null) return;
    view.current?.look({ ...size, pixelRatio, theme: themes[themeName], reducedMotion });
  }, [size, pixelRatio, themeName, reducedMotion]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") view.current?.zoomBy(2);
    else if (event.key === "-") view.current?.zoomBy(0.5);
    else if (event.key === "0") view.current?.resetZoom();
  };

  return (
    <section className={styles.stage} aria-label="The graph of who brought whom">
      {!embedded && <StageFigure />}
      <div className={styles.picture}>
        <div
          ref={canvasArea}
          className={styles.canvases}
          role="group"
          tabIndex={0}
          aria-label={organic.state === "shown" ? whatTheOrganicIs : whatTheDiscIs}
          data-hovering={hovered !== null}
          onKeyDown={onKeyDown}
        >
          <canvas ref={links} className={styles.canvas} aria-hidden="true" />
          <canvas ref={points} className={styles.canvas} aria-hidden="true" />
          <canvas ref={over} className={styles.canvas} aria-hidden="true" />
          {hovered !== null && <HoverCard ref={card} person={hovered} />}
        </div>
        {keeps && <KeptCard />}
        {zoomed && (
          <button type="button" className={styles.wholeDisc} onClick={() => view.current?.resetZoom()}>
            Show the whole {organic.state === "shown" ? "graph" : "disc"}
          </button>
        )}
        {hint && <p className={styles.hint}>Hold Ctrl or ⌘ to zoom</p>}
        <RunNotice />
      </div>
      <StageFoot organic={organic} />
    </section>
  );
}
