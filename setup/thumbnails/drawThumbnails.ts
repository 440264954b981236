import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { colourByNet } from "../../src/drawing/colourByNet.ts";
import { themes } from "../../src/drawing/theme.ts";
import type { Run } from "../../src/model/run.ts";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";
import { drawThumbnail } from "./drawThumbnail.ts";

/** A picture as a file: "hotmail-dark.png". */
interface Thumbnail {
  readonly name: string;
  readonly file: Buffer;
}

/**
 * Draws every scenario from its own run, in both themes: where somebody is paid, in the colours of loss and gain, else in those of
 * the generations. The same each time.
 */
export function drawThumbnails(): readonly Thumbnail[] {
  // Scenarios that differ only in who is paid share a run.
  const runs = new Map<string, Run>();
  return scenarios.flatMap(({ key, plan }) => {
    const parameters = scenarioParameters(key);
    const setting = JSON.stringify(parameters);
    const run = runs.get(setting) ?? simulate(parameters);
    runs.set(setting, run);
    const net = plan === undefined ? null : settle(run, plan).figures().netClasses;
    return Object.values(themes).map((theme) => {
      const colouring =
        net === null ? colourByGeneration(run.people, theme) : colourByNet(run.people.count, net, theme);
      return { name: `${key}-${theme.name}.png`, file: drawThumbnail(run, colouring, theme) };
    });
  });
}
