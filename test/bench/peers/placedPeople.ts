import { colourByGeneration } from "../../../src/drawing/colourByGeneration.ts";
import { pointRadius } from "../../../src/drawing/measures.ts";
import { themes } from "../../../src/drawing/theme.ts";
import { stageRadius } from "../../../src/layout/camera.ts";
import { layDisc } from "../../../src/layout/disc.ts";
import type { RunColumns } from "../../../src/model/run.ts";

/** The stage that all draw on: CSS px, and pixels for each. */
export const stageSize = { width: 1440, height: 900, pixelRatio: 1 } as const;

/** What all draw: people, where they stand, who brought them. */
export interface PlacedPeople {
  readonly columns: RunColumns;
  readonly count: number;
  /** px to the right of the stage's middle, and below it; a row a person. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The row that each link leads from; −1: none leads there. */
  readonly sponsors: Int32Array;
  /** A person's colour, "#rrggbb". */
  colourOf(row: number): string;
  /** px. */
  readonly pointRadius: number;
}

/** A link's width in px and its colour: one for all, which is the least work for whoever draws them. */
export const hairline = { width: 0.5, red: 150, green: 165, blue: 180, alpha: 0.15 } as const;

/** Puts the people where our disc has them, as large as it fills the stage. */
export function placePeople(columns: RunColumns): PlacedPeople {
  const { count, sponsors } = columns.people;
  const disc = layDisc(sponsors, count);
  const scale = stageRadius(stageSize.width, stageSize.height) / Math.sqrt(count);
  const { classes, classOf } = colourByGeneration(columns.people, themes.dark);
  return {
    columns,
    count,
    x: disc.x.map((place) => scale * place),
    y: disc.y.map((place) => scale * place),
    sponsors,
    colourOf: (row) => classes[classOf[row]].colour,
    pointRadius: pointRadius(scale),
  };
}

/** Puts an element as large as the stage into the page's corner. */
export function putStage<Element extends HTMLElement>(element: Element): Element {
  element.style.cssText = `position:absolute;left:0;top:0;width:${stageSize.width}px;height:${stageSize.height}px;background:${themes.dark.ground}`;
  return document.body.appendChild(element);
}
