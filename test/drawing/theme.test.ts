import { describe, expect, it } from "vitest";
import { classColours } from "../../src/drawing/classColours.ts";
import { coloursAlong, evenly } from "../../src/drawing/coloursAlong.ts";
import { mostFamilies } from "../../src/layout/families.ts";
import { themes } from "../../src/drawing/theme.ts";
import { contrast, difference, visions } from "./colourVision.ts";

/** How far two colours are apart for whoever sees them least far. */
const leastDifference = (a: string, b: string): number =>
  Math.min(...Object.values(visions).map((vision) => difference(vision, a, b)));

/** Every pair of a list. */
const pairsOf = (colours: readonly string[]): [string, string][] =>
  colours.flatMap((a, at) => colours.slice(at + 1).map((b): [string, string] => [a, b]));

describe.each(Object.values(themes))("the $name theme", (theme) => {
  const { generationStops, leftPoint, leftRing, accent } = theme;
  const { families, outsideFamilies, joinStops, losses, even, gains } = classColours[theme.name];

  it("can be read", () => {
    expect(contrast(theme.ink, theme.ground)).toBeGreaterThan(7);
    expect(contrast(theme.quiet, theme.ground)).toBeGreaterThan(4.5);
    expect(contrast(accent, theme.ground)).toBeGreaterThan(4.5);
    for (const colour of [...generationStops, ...families, outsideFamilies, ...joinStops])
      expect(contrast(colour, theme.ground), colour).toBeGreaterThan(3);
  });

  it.each(Object.entries(visions))("tells generations apart with %s", (_, vision) => {
    const stops = generationStops;
    for (let a = 0; a < stops.length; a++) {
      for (let b = a + 2; b < stops.length; b++) {
        expect(difference(vision, stops[a], stops[b]), `${stops[a]} and ${stops[b]}`).toBeGreaterThan(0.09);
      }
    }
  });

  it("tells any two families apart, and each from everybody outside them, for every reader", () => {
    expect(families.length).toBeGreaterThanOrEqual(mostFamilies);
    for (const [a, b] of pairsOf([...families, outsideFamilies]))
      expect(leastDifference(a, b), `${a} and ${b}`).toBeGreaterThan(0.1);
    for (const [a, b] of pairsOf(families))
      expect(difference(visions["no deficiency"], a, b), `${a} and ${b}`).toBeGreaterThan(0.14);
  });

  it("goes one way in lightness from the first who joined to the last, ever further from the ground", () => {
    const colours = coloursAlong(joinStops, evenly(18));
    const contrasts = colours.map((colour) => contrast(colour, theme.ground));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    // What lies a quarter of the run apart, for every reader.
    for (let at = 5; at < colours.length; at++)
      expect(leastDifference(colours[at], colours[at - 5]), colours[at]).toBeGreaterThan(0.06);
  });

  it("tells losses from gains, and large ones from small ones, for every reader; what nothing is, from both", () => {
    const all = [...losses, even, ...gains];
    expect(all).toHaveLength(7);
    for (const colour of all) expect(contrast(colour, theme.ground), colour).toBeGreaterThan(3);
    for (const [a, b] of pairsOf(all)) expect(leastDifference(a, b), `${a} and ${b}`).toBeGreaterThan(0.065);
    for (const loss of losses)
      for (const gain of gains)
        expect(leastDifference(loss, gain), `${loss} and ${gain}`).toBeGreaterThan(0.13);
    // Few gain much, and are to be found among many who lose most.
    expect(leastDifference(losses[0], gains[2])).toBeGreaterThan(0.19);
    const strengths = (side: readonly string[]): number[] =>
      side.map((colour) => difference(visions["no deficiency"], colour, even));
    expect(Math.max(...strengths(gains))).toBe(strengths(gains)[2]);
    expect(contrast(losses[0], theme.ground)).toBe(
      Math.max(...losses.map((colour) => contrast(colour, theme.ground))),
    );
    expect(contrast(gains[2], theme.ground)).toBe(
      Math.max(...all.map((colour) => contrast(colour, theme.ground))),
    );
  });

  it("tells who has left from every member in any colouring", () => {
    const members = [...coloursAlong(generationStops, evenly(12)), ...families, outsideFamilies, accent];
    for (const colour of [...members, ...coloursAlong(joinStops, evenly(18))])
      expect(leastDifference(colour, leftPoint), colour).toBeGreaterThan(0.12);
    expect(leastDifference(accent, leftRing)).toBeGreaterThan(0.12);
  });

  it.each([0, 1, 2, 22, 300])("has a colour for each of %i generations, from the first stop on", (count) => {
    const colours = coloursAlong(generationStops, evenly(count));
    expect(colours).toHaveLength(count);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    if (count > 0) expect(colours[0]).toBe(generationStops[0]);
    if (count > 1) expect(colours.at(-1)).toBe(generationStops.at(-1));
    // More than the screen has shades between the stops may share one.
    expect(new Set(colours).size).toBeGreaterThan(0.95 * count - 1);
  });
});
