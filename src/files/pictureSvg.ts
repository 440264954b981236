import { drawAround } from "../drawing/picturePlan.ts";
import type { PicturePlan } from "../drawing/picturePlan.ts";
import type { GraphScene } from "../drawing/graphScene.ts";
import { graphSvg } from "./graphSvg.ts";
import { createSvgContext } from "./svgContext.ts";
import type { MeasureText } from "./svgContext.ts";
import { svgElement, svgText } from "./svgText.ts";

/** What a picture in vectors is made of. */
export interface VectorPicture {
  readonly plan: PicturePlan;
  /** The stage; wanted where the plan has a place for it. */
  readonly scene: GraphScene | null;
  /** Draws the curve into a size in CSS px, from the upper left; wanted where the plan has a place for it. */
  drawCurve(
    context: CanvasRenderingContext2D,
    size: { readonly width: number; readonly height: number },
  ): void;
  readonly ground: string;
  /** What the picture is, in a line, and in full: for whoever does not see it. */
  readonly title: string;
  readonly description: string;
  readonly measure: MeasureText;
}

const moved = (left: number, top: number): { readonly transform: string } => ({
  transform: `translate(${left} ${top})`,
});

/** A picture as an SVG file: shapes and texts, nothing that has to be fetched, and nothing that could run. */
export function pictureSvg(picture: VectorPicture): string {
  const { plan, scene, ground, title, description, measure } = picture;
  const { width, height } = plan;
  const around = createSvgContext(measure, "around");
  drawAround(around.context, plan, ground);
  const graph =
    plan.graph === null || scene === null ? null : graphSvg({ ...scene, pixelRatio: 1 }, measure, "graph");
  const curve = createSvgContext(measure, "curve");
  if (plan.curve !== null) picture.drawCurve(curve.context, plan.curve);
  const content = [
    `<title>${svgText(title)}</title>`,
    `<desc>${svgText(description)}</desc>`,
    ...(graph === null ? [] : [`<defs>\n${graph.definitions}\n</defs>`]),
    svgElement("g", { class: "around" }, around.elements()),
    ...(plan.graph === null || graph === null
      ? []
      : [svgElement("g", moved(plan.graph.left, plan.graph.top), graph.elements)]),
    ...(plan.curve === null
      ? []
      : [svgElement("g", { class: "curve", ...moved(plan.curve.left, plan.curve.top) }, curve.elements())]),
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const look = { role: "img", "font-variant": "tabular-nums" };
  const svg = svgElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, ...look },
    `\n${content.join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
