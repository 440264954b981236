import { describe, expect, it } from "vitest";
import { evenly } from "../../src/drawing/coloursAlong.ts";
import { mapColour } from "../../src/drawing/mapColours.ts";
import { themes } from "../../src/drawing/theme.ts";
import { contrast, difference, visions } from "./colourVision.ts";

describe.each(Object.values(themes))("the colours of a map in the $name theme", (theme) => {
  const colours = evenly(17).map((share) => mapColour(theme, share));

  it("go one way in contrast to the ground, from little to much", () => {
    const contrasts = colours.map((colour) => contrast(colour, theme.ground));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    expect(contrasts.at(-1)).toBeGreaterThan(7);
  });

  it.each(Object.entries(visions))("are even to the eye, with %s too", (name, vision) => {
    const steps = colours.slice(1).map((colour, at) => difference(vision, colours[at], colour));
    const mean = steps.reduce((total, step) => total + step, 0) / steps.length;
    // Each step of a sixteenth is seen, and none is a cliff that the numbers have not.
    expect(Math.min(...steps)).toBeGreaterThan(0.015);
    expect(Math.max(...steps) / mean).toBeLessThan(name === "no deficiency" ? 1.5 : 2);
  });

  it("end where the scale ends", () => {
    expect(mapColour(theme, -3)).toBe(colours[0]);
    expect(mapColour(theme, 7)).toBe(colours[16]);
  });
});
