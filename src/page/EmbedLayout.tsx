import { timeline } from "#language/timeline.ts";
import * as text from "#language/embed.ts";
import { useRef, useState } from "react";
import type { CSSProperties } from "react";
import { usualFigure } from "../parameters/embedFigure.ts";
import type { EmbedFigure, FigurePart } from "../parameters/embedFigure.ts";
import { writeLink } from "../parameters/link.ts";
import { findScenario } from "../parameters/scenarios.ts";
import { linkOf } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CurveChart } from "./CurveChart.tsx";
import { FigureAnswer } from "./embed/FigureAnswer.tsx";
import type { Answered } from "./embed/FigureAnswer.tsx";
import { FigureControls } from "./embed/FigureControls.tsx";
import { FigurePoster } from "./embed/FigurePoster.tsx";
import { leastHeight } from "./embed/figureShape.ts";
import { useWantedHeight } from "./embed/useWantedHeight.ts";
import { EmbedFigures } from "./EmbedFigures.tsx";
import styles from "./EmbedLayout.module.css";
import { firstCurves } from "./firstCurves.ts";
import { PlayButton, StepButtons } from "./PlayControls.tsx";
import { Scrubber } from "./Scrubber.tsx";
import { Sentence } from "./Sentence.tsx";
import { Stage } from "./Stage.tsx";
import { useReducedMotion } from "./useReducedMotion.ts";

/** Which run it is, and the way to the whole page with the same settings. */
function WholePage() {
  const { pageAddress } = useApp();
  const query = useAppState((state) => writeLink(linkOf(state)));
  const seed = useAppState(({ settings }) => settings.present.parameters.seed);
  return (
    <p className={styles.foot}>
      <span>{text.seed(seed)}</span>
      <a className={styles.wholePage} href={`${pageAddress}?${query}`} target="_blank" rel="noopener">
        {text.wholePage}
      </a>
    </p>
  );
}

/** The timeline; without it still a button, as whatever moves has to be stopped by who is disturbed. */
function PlayBar({ hasTimeline }: { readonly hasTimeline: boolean }) {
  const isStepped = useReducedMotion();
  return (
    <section className={styles.bar} aria-label={timeline} data-timeline={hasTimeline}>
      <PlayButton />
      {hasTimeline && isStepped && (
        <span className={styles.steps}>
          <StepButtons />
        </span>
      )}
      {hasTimeline && <Scrubber />}
      <WholePage />
    </section>
  );
}

/** Graph, curve and figures, beside each other or one above the other. */
function Body({ parts }: { readonly parts: readonly FigurePart[] }) {
  const has = (part: FigurePart): boolean => parts.includes(part);
  const hasFigures = has("figures") || has("money");
  const hasSide = has("curve") || hasFigures;
  return (
    <div className={styles.panes} data-graph={has("graph")} data-side={hasSide} data-curve={has("curve")}>
      {has("graph") && (
        <div className={styles.stage}>
          <Stage />
        </div>
      )}
      {hasSide && (
        <div className={styles.side}>
          {hasFigures && <EmbedFigures parts={parts} />}
          {has("curve") && (
            <div className={styles.chart}>
              <CurveChart curve={firstCurves.adoption} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The figure itself. */
function Figure({ figure, answered }: { readonly figure: EmbedFigure; readonly answered: Answered | null }) {
  const { parts, controls, locked } = figure;
  const name = useAppState(({ settings }) => findScenario(settings.present.scenario)?.name);
  const main = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const wanted = useWantedHeight(main, body, parts);
  const { standing, lying } = leastHeight(parts);
  const least = { "--least-standing": `${standing}px`, "--least-lying": `${lying}px` } as CSSProperties;
  return (
    <main ref={main} className={styles.embed} style={least}>
      <div className={styles.unseen} aria-hidden="true">
        <div ref={wanted} data-figure-content />
      </div>
      <div className={styles.head}>
        <h1 className={styles.title}>{text.title(name ?? "")}</h1>
        {answered !== null && <FigureAnswer {...answered} />}
        {parts.includes("sentence") && (
          <div className={styles.sentence}>
            <Sentence locked={locked} />
          </div>
        )}
        {controls.length > 0 && <FigureControls keys={controls} />}
      </div>
      <div ref={body} className={styles.body}>
        <Body parts={parts} />
      </div>
      <PlayBar hasTimeline={parts.includes("timeline")} />
    </main>
  );
}

/** The app in another page's frame: those parts that are asked for, and a poster until somebody wants to see them, where that is. */
export function EmbedLayout({ figure = usualFigure }: { readonly figure?: EmbedFigure }) {
  const hasPoster = useAppState((state) => state.hasPoster);
  const [answered, setAnswered] = useState<Answered | null>(null);
  if (!hasPoster) return <Figure figure={figure} answered={answered} />;
  const { question, start } = figure;
  return <FigurePoster question={question} isStill={start === "still"} onAnswer={setAnswered} />;
}
