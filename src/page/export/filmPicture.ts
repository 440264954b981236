import * as text from "#language/film.ts";
import { drawWritten } from "../../drawing/captionPlan.ts";
import { createFilmGraph } from "../../drawing/filmGraph.ts";
import { planFilm } from "../../drawing/filmPlan.ts";
import type { FilmPlan } from "../../drawing/filmPlan.ts";
import type { FilmFrame } from "../../drawing/filmSchedule.ts";
import type { GraphScene } from "../../drawing/graphScene.ts";
import { drawTabular } from "../../drawing/tabularText.ts";
import type { FilmFormat } from "../../files/filmFormat.ts";
import { membersAt } from "../../layout/membersAt.ts";
import { typefaces } from "../typefaces.ts";
import { formatCount } from "../words/formatCount.ts";
import { pictureCaption } from "../words/pictureCaption.ts";
import { curveOf, drawCurveOf } from "./exportCurve.ts";
import type { ExportMoment } from "./exportMoment.ts";

/** Draws the frames of a film onto a canvas, one after another. */
export interface FilmPicture {
  /** Draws a later frame than the last in pieces of some ms: the caller may pause after each. */
  draw(frame: FilmFrame): Generator<undefined, void>;
  /** Gives back the memory of its canvases. */
  release(): void;
}

const newCanvas = (): HTMLCanvasElement => document.createElement("canvas");

/** The same app at another day. */
function onDay(moment: ExportMoment, day: number): ExportMoment {
  const { state, beside } = moment;
  const other = beside === null ? null : { ...beside, state: { ...beside.state, day } };
  return { ...moment, day, state: { ...state, day }, beside: other };
}

/** The room that the graph leaves at a day for the run that it is seen beside, in members of its own. */
function roomOn({ scene, history, beside }: ExportMoment, day: number): GraphScene["beside"] {
  if (scene.beside === undefined || beside === null) return scene.beside;
  const { people, parameters } = beside.history.columns;
  const each = parameters.peopleEach / history.columns.parameters.peopleEach;
  return { ...scene.beside, now: Math.round(each * membersAt(people.joinDays, people.count, day)) };
}

/** What the stage shows at a day: all of it, as it is played. */
function sceneOn(moment: ExportMoment, plan: FilmPlan, pixelRatio: number, day: number): GraphScene {
  const { scene } = moment;
  const { width, height } = plan.graph;
  return {
    ...scene,
    day,
    width,
    height,
    pixelRatio,
    view: { k: 1, x: 0, y: 0 },
    reducedMotion: false,
    beside: roomOn(moment, day),
    // The books were read at the playhead alone.
    money: scene.money ? { ...scene.money, reading: null } : null,
  };
}

/**
 * Draws what does not change, and gives what draws the rest.
 * @throws where the browser gives no canvas so large
 */
export function createFilmPicture(
  moment: ExportMoment,
  { shape, width }: FilmFormat,
  context: CanvasRenderingContext2D,
): FilmPicture {
  const { theme } = moment.scene;
  const { people, parameters } = moment.history.columns;
  const chosen = curveOf(moment);
  const plan = planFilm(context, {
    shape,
    curveName: chosen.caption,
    caption: pictureCaption(moment.pictured),
    theme,
    typeface: typefaces,
  });
  const pixelRatio = width / plan.width;
  const px = (css: number): number => Math.round(css * pixelRatio);
  const [links, points, lit, over, curve] = Array.from({ length: 5 }, newCanvas);
  const graph = createFilmGraph({ links, points, lit, over });
  const curveContext = curve.getContext("2d");

  const clear = ({ left, top, width: wide, height: high }: FilmPlan["head"]): void => {
    context.fillStyle = theme.ground;
    context.fillRect(px(left), px(top), px(wide), px(high));
  };
  const drawHead = (day: number): void => {
    const count = membersAt(people.joinDays, people.count, day) * parameters.peopleEach;
    const told = [
      [plan.day, text.day(formatCount(Math.floor(day)))],
      [plan.joined, text.joined(count, formatCount(count))],
    ] as const;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.textBaseline = "alphabetic";
    for (const [line, words] of told) {
      context.font = line.font;
      context.fillStyle = line.colour;
      drawTabular(context, words, line.left, line.baseline);
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
  };
  const drawCurve = (day: number): void => {
    if (plan.curve === null || curveContext === null) return;
    clear(plan.curve);
    drawCurveOf(onDay(moment, day), chosen, curveContext, plan.curve, pixelRatio);
    context.drawImage(curve, px(plan.curve.left), px(plan.curve.top));
  };

  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  drawWritten(context, plan);
  context.setTransform(1, 0, 0, 1, 0, 0);

  return {
    *draw({ day, atSeconds }) {
      yield* graph.paint(sceneOn(moment, plan, pixelRatio, day), 1000 * atSeconds);
      clear(plan.graph);
      graph.drawOn(context, px(plan.graph.left), px(plan.graph.top));
      yield;
      clear(plan.head);
      drawHead(day);
      drawCurve(day);
    },
    release() {
      for (const canvas of [links, points, lit, over, curve]) canvas.width = canvas.height = 0;
    },
  };
}
