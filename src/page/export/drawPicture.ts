import { drawsNothing, tooLarge } from "#language/savePanel.ts";
import { createGraphPicture } from "../../drawing/graphPicture.ts";
import type { GraphScene } from "../../drawing/graphScene.ts";
import { drawAround, planPicture } from "../../drawing/picturePlan.ts";
import type { PicturePlan, PictureShown } from "../../drawing/picturePlan.ts";
import { pictureSvg } from "../../files/pictureSvg.ts";
import { createSvgContext } from "../../files/svgContext.ts";
import { typefaces } from "../typefaces.ts";
import { pictureCaption, pictureHeadline } from "../words/pictureCaption.ts";
import { curveOf, drawCurveOf } from "./exportCurve.ts";
import type { ExportMoment } from "./exportMoment.ts";

/** Why there is no picture, in a sentence for the person. */
class NoPicture extends Error {}

function newContext(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new NoPicture(drawsNothing);
  return context;
}

/** What is written under a picture: all of its caption, or what the colours tell alone. */
type Captioned = "whole" | "key";

/** Plans the picture of a moment. */
export function planOf(
  moment: ExportMoment,
  shown: PictureShown,
  captioned: Captioned = "whole",
  measuring: CanvasRenderingContext2D = newContext(),
): PicturePlan {
  const { scene, pictured } = moment;
  const whole = pictureCaption({ ...pictured, colouring: shown === "curve" ? null : pictured.colouring });
  const caption = captioned === "whole" ? whole : { headline: "", sentence: "", key: whole.key, notes: [] };
  return planPicture(measuring, {
    shown,
    stage: scene,
    curveName: curveOf(moment).caption,
    caption,
    theme: scene.theme,
    typeface: typefaces,
  });
}

/** More frames than this a picture never needs at rest. */
const mostFrames = 100;

/** Draws the graph onto canvases of its own, lowest first. */
function drawGraph(scene: GraphScene): readonly HTMLCanvasElement[] {
  const [links, points, lit, over] = Array.from({ length: 4 }, () => document.createElement("canvas"));
  // Time stands still: it paints until all is there.
  const picture = createGraphPicture({ links, points, lit, over }, () => 0);
  for (let frame = 0; frame < mostFrames; frame++) if (!picture.draw(scene, 0)) break;
  return [links, points, lit, over];
}

/**
 * Draws a moment anew as a picture with its caption.
 * @param pixelRatio px of the picture for each CSS px
 * @throws NoPicture where the browser does not give so large a canvas
 */
export function drawPicture(
  moment: ExportMoment,
  shown: PictureShown,
  pixelRatio: number,
  captioned: Captioned = "whole",
): HTMLCanvasElement {
  const plan = planOf(moment, shown, captioned);
  const { scene } = moment;
  const context = newContext();
  const { canvas } = context;
  canvas.width = Math.round(plan.width * pixelRatio);
  canvas.height = Math.round(plan.height * pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  drawAround(context, plan, scene.theme.ground);
  // A canvas beyond what the browser can hold takes everything and keeps nothing.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw new NoPicture(tooLarge);
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (plan.graph !== null) {
    for (const layer of drawGraph({ ...scene, pixelRatio })) {
      context.globalAlpha = layer.style.opacity === "" ? 1 : Number(layer.style.opacity);
      context.drawImage(layer, plan.graph.left * pixelRatio, plan.graph.top * pixelRatio);
    }
    context.globalAlpha = 1;
  }
  if (plan.curve !== null) {
    const curve = newContext();
    drawCurveOf(moment, curveOf(moment), curve, plan.curve, pixelRatio);
    context.drawImage(curve.canvas, plan.curve.left * pixelRatio, plan.curve.top * pixelRatio);
  }
  return canvas;
}

/** A canvas as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new NoPicture(tooLarge));
      else resolve(blob);
    }, "image/png");
  });
}

/** Whoever opens a file of vectors may not have the page's typefaces: others are up to so much wider. */
const widerTypeface = 1.12;

/** Writes a moment as a picture in vectors. */
export function vectorPicture(moment: ExportMoment, shown: PictureShown): string {
  const { scene, pictured, address } = moment;
  const measuring = newContext();
  const measure = (font: string, text: string): number => {
    measuring.font = font;
    // The file asks for figures of one width, so each is measured as a 0.
    return widerTypeface * measuring.measureText(text.replaceAll(/\d/g, "0")).width;
  };
  return pictureSvg({
    plan: planOf(moment, shown, "whole", createSvgContext(measure, "plan").context),
    scene,
    drawCurve: (context, size) => drawCurveOf(moment, curveOf(moment), context, size, 1),
    ground: scene.theme.ground,
    title: pictureHeadline(pictured),
    description: `${pictureCaption(pictured).sentence} ${address}`,
    measure,
  });
}
