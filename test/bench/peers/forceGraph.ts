import ForceGraph from "force-graph";
import { readBack, timed } from "./contender.ts";
import type { Contender } from "./contender.ts";
import { hairline, putStage, stageSize } from "./placedPeople.ts";
import type { PlacedPeople } from "./placedPeople.ts";

/** force-graph on its canvas: nothing moves, nothing listens to the pointer. */
export async function forceGraph(people: PlacedPeople): Promise<Contender> {
  const { count, x, y, sponsors, colourOf, pointRadius } = people;
  const { width, red, green, blue, alpha } = hairline;
  const rows = Array.from({ length: count }, (_, row) => row);
  const nodes = rows.map((row) => ({
    id: row,
    fx: x[row],
    fy: y[row],
    x: x[row],
    y: y[row],
    color: colourOf(row),
  }));
  const links = rows
    .filter((row) => sponsors[row] >= 0)
    .map((row) => ({ source: sponsors[row], target: row }));
  const container = putStage(document.createElement("div"));
  const graph = new ForceGraph(container)
    .width(stageSize.width)
    .height(stageSize.height)
    .enablePointerInteraction(false)
    .autoPauseRedraw(false)
    .nodeRelSize(pointRadius)
    .linkColor(() => `rgba(${red},${green},${blue},${alpha})`)
    .linkWidth(width)
    .cooldownTicks(0);
  await new Promise<void>((resolve) => {
    graph.onEngineStop(resolve).graphData({ nodes, links });
  });
  // With the people it has set a zoom of its own.
  graph.zoom(1).centerAt(0, 0).pauseAnimation();
  const context = container.querySelector("canvas")!.getContext("2d")!;
  return {
    redraw() {
      if (graph.zoom() !== 1) throw new Error("force-graph shows another part of the picture.");
      const ms = timed(() => {
        // It draws a frame at once, and asks for the next.
        graph.resumeAnimation();
        readBack(context);
      });
      graph.pauseAnimation();
      return ms;
    },
  };
}
