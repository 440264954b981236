import { themes } from "../../src/drawing/theme.ts";
import { drawThumbnail } from "./drawThumbnail.ts";
import { settledScenarios } from "./settledScenarios.ts";

/** A picture as a file: "hotmail-dark.png". */
interface Thumbnail {
  readonly name: string;
  readonly file: Buffer;
}

/** Draws every scenario from its own run, in both themes. The same each time. */
export function drawThumbnails(): readonly Thumbnail[] {
  return settledScenarios().flatMap(({ scenario, run, colouring }) =>
    Object.values(themes).map((theme) => ({
      name: `${scenario.key}-${theme.name}.png`,
      file: drawThumbnail(run, colouring(theme), theme),
    })),
  );
}
