import { describe, expect, it } from "vitest";
import { generationColours } from "../../src/drawing/generationColours.ts";
import { themes } from "../../src/drawing/theme.ts";
import { contrast, difference, visions } from "./colourVision.ts";

describe.each(Object.values(themes))("the $name theme", (theme) => {
  it("can be read", () => {
    expect(contrast(theme.ink, theme.ground)).toBeGreaterThan(7);
    expect(contrast(theme.quiet, theme.ground)).toBeGreaterThan(4.5);
    expect(contrast(theme.accent, theme.ground)).toBeGreaterThan(4.5);
    for (const stop of theme.generationStops) expect(contrast(stop, theme.ground)).toBeGreaterThan(3);
  });

  it.each(Object.entries(visions))("tells generations apart with %s", (_, vision) => {
    const stops = theme.generationStops;
    for (let a = 0; a < stops.length; a++) {
      for (let b = a + 2; b < stops.length; b++) {
        expect(difference(vision, stops[a], stops[b]), `${stops[a]} and ${stops[b]}`).toBeGreaterThan(0.09);
      }
    }
  });

  it("tells who has left from every generation", () => {
    for (const vision of Object.values(visions)) {
      for (const colour of generationColours(theme, 12)) {
        expect(difference(vision, colour, theme.leftPoint), colour).toBeGreaterThan(0.12);
      }
    }
  });

  it.each([0, 1, 2, 22, 300])("has a colour for each of %i generations, from the first stop on", (count) => {
    const colours = generationColours(theme, count);
    expect(colours).toHaveLength(count);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    if (count > 0) expect(colours[0]).toBe(theme.generationStops[0]);
    if (count > 1) expect(colours.at(-1)).toBe(theme.generationStops.at(-1));
    // More than the screen has shades between the stops may share one.
    expect(new Set(colours).size).toBeGreaterThan(0.95 * count - 1);
  });
});
