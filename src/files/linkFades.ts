import { svgElement } from "./svgText.ts";

/** Where along a link its strength is told: between them it changes evenly. */
const stops = [0, 0.25, 0.5, 0.75, 1] as const;

/** The ways that a link may lead through the box around it, from the sponsor's corner to the recruit's. */
const ways = [
  { x1: 0, y1: 0, x2: 1, y2: 1 },
  { x1: 1, y1: 0, x2: 0, y2: 1 },
  { x1: 0, y1: 1, x2: 1, y2: 0 },
  { x1: 1, y1: 1, x2: 0, y2: 0 },
] as const;

/** Strokes for links that lose strength towards the sponsor. */
export interface LinkFades {
  /** The stroke of a link of a colour from the sponsor's place to the recruit's. */
  strokeOf(colour: string, x0: number, y0: number, x3: number, y3: number): string;
  /** What those strokes name. */
  definitions(): string;
}

/**
 * A link's strength falls along its way, for which SVG has no stroke. But a link leads through the box around it from one corner to
 * the one across: four gradients a colour, each from corner to corner, fit every link.
 * @param fading how much of its strength a link loses, 0…1
 */
export function createLinkFades(fading: number, prefix: string): LinkFades {
  const named = new Map<string, string>();
  const nameOf = (colour: string, way: number): string => {
    const key = `${colour} ${way}`;
    const name = named.get(key) ?? `${prefix}-fade-${named.size + 1}`;
    named.set(key, name);
    return name;
  };
  const gradient = ([key, id]: readonly [string, string]): string => {
    const [colour, way] = key.split(" ");
    const content = stops.map((t) =>
      svgElement("stop", {
        offset: t,
        "stop-color": colour,
        "stop-opacity": 1 - fading * (1 - t) ** 1.5,
      }),
    );
    return svgElement("linearGradient", { id, ...ways[Number(way)] }, content.join(""));
  };
  return {
    strokeOf(colour, x0, y0, x3, y3) {
      // A box without width or height has no corners: no gradient is drawn in it.
      if (fading === 0 || Math.abs(x3 - x0) < 0.05 || Math.abs(y3 - y0) < 0.05) return colour;
      return `url(#${nameOf(colour, (x3 < x0 ? 1 : 0) + (y3 < y0 ? 2 : 0))})`;
    },
    definitions: () => [...named].map(gradient).join("\n"),
  };
}
