import { markDownline } from "../layout/lineage.ts";
import type { GraphLayers, MemberSheets } from "./graphLayers.ts";
import { createMemberPaint } from "./memberPaint.ts";
import type { MemberPaint } from "./memberPaint.ts";
import { paintForward } from "./paintForward.ts";
import type { Painting } from "./painting.ts";
import { clearSheet } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { ChosenRows } from "./pointPainter.ts";
import { isUpTo, paintedNobody } from "./progress.ts";
import type { Progress } from "./progress.ts";

/** The downline of a person that is lit, on a canvas of its own above all others. */
export interface LitPicture {
  /** Lights the downline of a row in what is painted, up to its moment; null: nobody's. */
  show(layers: GraphLayers, painting: Painting, row: number | null): void;
}

interface Lit {
  readonly layers: GraphLayers;
  readonly painting: Painting;
  readonly row: number;
  readonly downline: ChosenRows;
  /** Links and points; where points are recoloured, on sheets of their own, or links would come to lie over them. */
  readonly sheets: MemberSheets;
  /** What is shown of both. */
  readonly sheet: PixelSheet;
  readonly paint: MemberPaint;
  readonly progress: Progress;
}

/** Nobody is lit yet. */
export function createLitPicture(): LitPicture {
  let lit: Lit | null = null;

  /** The same downline, unless the row or the run is another. */
  const downlineOf = ({ shot }: Painting, row: number): ChosenRows => {
    const { people } = shot.scene.columns;
    if (lit?.row === row && lit.painting.shot.scene.columns === shot.scene.columns) return lit.downline;
    return { of: markDownline(people.sponsors, people.count, row), is: 1 };
  };

  const begin = (layers: GraphLayers, painting: Painting, row: number): Lit => {
    const { scene, run, stand, isHasty } = painting.shot;
    const { recolouring } = run.colouring;
    const last = lit?.layers === layers ? lit : null;
    const sheet = last?.sheet ?? layers.createSheet();
    let sheets = { links: sheet, points: sheet };
    if (recolouring !== undefined) {
      if (last !== null && last.sheets.links !== sheet) sheets = last.sheets;
      else sheets = { links: layers.createSheet(), points: layers.createSheet() };
      clearSheet(sheets.points, true);
    }
    clearSheet(sheets.links, false);
    const downline = downlineOf(painting, row);
    const paint = createMemberPaint(scene, run, stand, painting.progress.members, isHasty, downline);
    return { layers, painting, row, downline, sheets, sheet, paint, progress: paintedNobody };
  };

  return {
    show(layers, painting, row) {
      if (row === null) {
        if (lit?.layers === layers) layers.clear("lit");
        lit = null;
        return;
      }
      const goesOn =
        lit !== null &&
        lit.layers === layers &&
        lit.painting === painting &&
        lit.row === row &&
        isUpTo(lit.progress, painting.progress);
      const now: Lit = goesOn && lit !== null ? lit : begin(layers, painting, row);
      const { progress } = painting;
      const { links, points } = now.sheets;
      const touched = paintForward(links, points, now.paint, now.progress, progress);
      if (!goesOn || touched.points) {
        painting.shot.run.colouring.recolouring?.layOver(points, links, now.sheet);
        layers.show("lit", now.sheet);
      }
      lit = { ...now, progress };
    },
  };
}
