import type { BackdropShapes } from "../drawing/graphBackdrop.ts";
import { dimmed } from "../drawing/graphPicture.ts";
import type { GraphScene } from "../drawing/graphScene.ts";
import { createMemberPaint, lit } from "../drawing/memberPaint.ts";
import type { MemberPaint } from "../drawing/memberPaint.ts";
import { pointRadius } from "../drawing/measures.ts";
import { drawUpline } from "../drawing/overlay.ts";
import { projectionOf } from "../drawing/painting.ts";
import { isAmong } from "../drawing/pointPainter.ts";
import type { LeftLook } from "../drawing/pointStamps.ts";
import { ringFromRadius, ringThickness } from "../drawing/pointStamps.ts";
import { colourRun } from "../drawing/runInColour.ts";
import type { RunInColour } from "../drawing/runInColour.ts";
import { createStageCamera } from "../drawing/stageCamera.ts";
import type { CameraStand } from "../drawing/stageCamera.ts";
import { markDownline } from "../layout/lineage.ts";
import { membersAt } from "../layout/membersAt.ts";
import { createLinkFades } from "./linkFades.ts";
import { createSvgContext } from "./svgContext.ts";
import type { MeasureText } from "./svgContext.ts";
import { svgElement, svgNumber } from "./svgText.ts";

/** Of more members vectors make a file that hardly any program opens with ease. */
export const mostVectorMembers = 20_000;

/** A graph as SVG: what its elements name, and the elements, in CSS px of the scene. */
export interface GraphSvg {
  readonly definitions: string;
  readonly elements: string;
}

/** What is written of a scene's members at its moment. */
interface Moment {
  readonly scene: GraphScene;
  readonly run: RunInColour;
  readonly stand: CameraStand;
  readonly members: number;
}

const hex = (packed: number): string => {
  const [red, green, blue] = [packed & 255, (packed >> 8) & 255, (packed >> 16) & 255];
  return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, "0")).join("")}`;
};

/** All links that the picture would draw if it had time for each: one path a link, on its way as the painter bends it. */
function linksSvg(
  { scene, members }: Moment,
  paint: MemberPaint,
  prefix: string,
  opacity: number | null,
): GraphSvg {
  const { sponsors, classOf, linkColours, only, sample, stroke } = paint;
  const { x, y, links } = scene.manner;
  // In the px of the sheet, which here are those of CSS.
  const { scale, x: originX, y: originY } = paint.projection;
  const fades = createLinkFades(links.fading, prefix);
  const colours = Array.from(linkColours, hex);
  // Of a sample each is the stronger, so that the tone of all stays; here none is left out.
  const alpha = (stroke.alphas[255] / 255) * sample.share;
  const paths: string[] = [];
  for (let row = 0; row < members; row++) {
    const sponsor = sponsors[row];
    if (sponsor < 0 || sample.largeFrom === Infinity || (only !== null && only.of[row] !== only.is)) continue;
    const radius0 = Math.sqrt(sponsor + 0.5);
    const radius3 = Math.sqrt(row + 0.5);
    const mean = (radius0 + radius3) / 2;
    const out = 1 + links.outward * (mean / radius0 - 1);
    const back = 1 + links.outward * (mean / radius3 - 1);
    const [x0, y0] = [originX + scale * x[sponsor], originY + scale * y[sponsor]];
    const [x3, y3] = [originX + scale * x[row], originY + scale * y[row]];
    const down = (links.downward * (y3 - y0)) / 2;
    const control = [
      originX + scale * x[sponsor] * out,
      originY + scale * y[sponsor] * out + down,
      originX + scale * x[row] * back,
      originY + scale * y[row] * back - down,
    ];
    const isStraight = links.outward === 0 && links.downward === 0;
    const way = isStraight
      ? `L${svgNumber(x3)} ${svgNumber(y3)}`
      : `C${[...control, x3, y3].map(svgNumber).join(" ")}`;
    const colour = fades.strokeOf(colours[classOf[row]], x0, y0, x3, y3);
    paths.push(`<path d="M${svgNumber(x0)} ${svgNumber(y0)}${way}" stroke="${colour}"/>`);
  }
  const look = { fill: "none", "stroke-width": Math.max(1, stroke.thickness), "stroke-opacity": alpha };
  const group = svgElement("g", { class: "links", ...look, opacity }, `\n${paths.join("\n")}\n`);
  return { definitions: fades.definitions(), elements: group };
}

interface PointsLook {
  readonly radius: number;
  readonly looks: readonly LeftLook[];
  readonly opacity: number | null;
}

/** A circle a member: full while it is active, as the painter shows it after it has left. */
function pointsSvg(
  { scene, run, members }: Moment,
  paint: MemberPaint,
  { radius, looks, opacity }: PointsLook,
): string {
  const { x, y } = scene.manner;
  const { scale, x: originX, y: originY } = paint.projection;
  const colours = Array.from(paint.colours, hex);
  const thickness = ringThickness(radius, 1);
  const circles: string[] = [];
  for (let row = 0; row < members; row++) {
    if (!isAmong(paint, row)) continue;
    const place = `cx="${svgNumber(originX + scale * x[row])}" cy="${svgNumber(originY + scale * y[row])}"`;
    const each = run.classOf[row];
    if (run.activity.left[row] === 0) {
      circles.push(`<circle ${place} r="${radius}" fill="${colours[each]}"/>`);
      continue;
    }
    const look = looks[Math.min(each, looks.length - 1)];
    const ring = `r="${svgNumber(radius - thickness / 2)}" fill="${look.ground}" stroke="${look.leftRing}"`;
    circles.push(
      radius < ringFromRadius
        ? `<circle ${place} r="${radius}" fill="${look.leftPoint}"/>`
        : `<circle ${place} ${ring} stroke-width="${svgNumber(thickness)}"/>`,
    );
  }
  return svgElement("g", { class: "members", opacity }, `\n${circles.join("\n")}\n`);
}

/** How strong links and points are; null: fully. */
type Strength = { readonly links: number; readonly points: number } | null;

/** Members and their links; `downline` restricts them to those of a row, larger and stronger. */
function membersSvg(moment: Moment, prefix: string, downline: number | null, strength: Strength): GraphSvg {
  const { scene, run, stand, members } = moment;
  const { people } = scene.columns;
  const rows =
    downline === null ? null : { of: markDownline(people.sponsors, people.count, downline), is: 1 };
  const paint = createMemberPaint(scene, run, stand, members, false, rows);
  const radius = pointRadius(scene.view.k * stand.roomScale) * (rows === null ? 1 : lit.points);
  const looks = run.colouring.looksOf?.(scene.chosenClass).left ?? [scene.theme];
  const pointsLook = { radius, looks, opacity: strength?.points ?? null };
  const links = linksSvg(moment, paint, prefix, strength?.links ?? null);
  return {
    definitions: links.definitions,
    elements: [links.elements, pointsSvg(moment, paint, pointsLook)].join("\n"),
  };
}

/** Contacts, and those who have not joined. */
function backdropSvg({ contacts, thickness, people, colour }: BackdropShapes, strength: Strength): string {
  const [linked, pointed] = [strength?.links ?? null, strength?.points ?? null];
  const lines = contacts
    .filter(({ ends }) => ends.length > 0)
    .map(({ alpha, ends }) => {
      const d: string[] = [];
      for (let at = 0; at < ends.length; at += 4)
        d.push(
          `M${svgNumber(ends[at])} ${svgNumber(ends[at + 1])}L${svgNumber(ends[at + 2])} ${svgNumber(ends[at + 3])}`,
        );
      const look = { stroke: colour.contacts, "stroke-opacity": alpha, "stroke-width": thickness };
      return svgElement("path", { d: d.join(""), ...look });
    });
  const points = Array.from(
    people.x,
    (x, at) =>
      `<circle cx="${svgNumber(x)}" cy="${svgNumber(people.y[at])}" r="${svgNumber(people.radius)}"/>`,
  );
  return [
    svgElement("g", { class: "contacts", fill: "none", opacity: linked }, lines.join("\n")),
    svgElement("g", { class: "people", fill: colour.people, opacity: pointed }, points.join("\n")),
  ].join("\n");
}

/**
 * Writes the graph of a scene at rest as shapes: a circle a member, a path a link, in the colours, radii and places of the canvas,
 * with what is written and lit over them. Points that share a place lie over each other in the order of joining.
 * @param scene with a pixel ratio of 1
 * @param prefix of all names in it, which are the file's own
 */
export function graphSvg(scene: GraphScene, measure: MeasureText, prefix: string): GraphSvg {
  const { columns, manner, day, width, height } = scene;
  const members = membersAt(columns.people.joinDays, columns.people.count, day);
  const run = colourRun(columns, scene.colouring, null);
  run.seek(day);
  const stand = createStageCamera().standOf(scene, members);
  const moment = { scene, run, stand, members };
  const projection = projectionOf({ ...moment, isHasty: false });
  const kept = scene.kept !== null && scene.kept < members ? scene.kept : null;
  const all = membersSvg(moment, `${prefix}-all`, null, kept === null ? null : dimmed);
  const downline = kept === null ? null : membersSvg(moment, `${prefix}-lit`, kept, null);

  const over = createSvgContext(measure, `${prefix}-over`);
  manner.labels?.draw(over.context, { ...scene, projection }, members);
  if (kept !== null) drawUpline({ context: over.context, scene, run, projection }, kept, 1);

  const look = { theme: scene.theme, pixelRatio: 1, projection };
  const behind =
    manner.backdrop === null ? "" : backdropSvg(manner.backdrop.shapes(look), kept === null ? null : dimmed);
  const clip = `${prefix}-stage`;
  const elements = [behind, all.elements, downline?.elements ?? "", over.elements()];
  const stage = svgElement("clipPath", { id: clip }, svgElement("rect", { width, height }));
  return {
    definitions: [stage, all.definitions, downline?.definitions ?? ""].join("\n"),
    elements: svgElement("g", { class: "graph", "clip-path": `url(#${clip})` }, `\n${elements.join("\n")}\n`),
  };
}
