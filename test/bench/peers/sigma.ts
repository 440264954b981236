import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import { readBack, timed } from "./contender.ts";
import type { Contender, SetUp } from "./contender.ts";
import { hairline, putStage } from "./placedPeople.ts";
import type { PlacedPeople } from "./placedPeople.ts";

function draw({ count, x, y, sponsors, colourOf, pointRadius }: PlacedPeople, programs: object): Contender {
  const { width, red, green, blue, alpha } = hairline;
  const graph = new DirectedGraph();
  for (let row = 0; row < count; row++)
    graph.addNode(String(row), { x: x[row], y: -y[row], size: pointRadius, color: colourOf(row) });
  const color = `rgba(${red},${green},${blue},${alpha})`;
  for (let row = 0; row < count; row++)
    if (sponsors[row] >= 0) graph.addEdge(String(sponsors[row]), String(row), { size: width, color });
  const renderer = new Sigma(graph, putStage(document.createElement("div")), {
    renderLabels: false,
    minEdgeThickness: width,
    stagePadding: 24,
    ...programs,
  });
  const { edges, nodes } = renderer.getCanvases();
  const contexts = [edges, nodes].map((canvas) => canvas.getContext("webgl2")!);
  return {
    redraw: () =>
      timed(() => {
        // No more than a change of its camera: nothing is sent to the graphics card anew.
        renderer.refresh({ partialGraph: { nodes: [] }, skipIndexation: true });
        contexts.forEach(readBack);
      }),
  };
}

/** sigma.js as it comes, but for labels: round points and smooth lines. */
export const sigma: SetUp = (people) => draw(people, {});

/** sigma.js with the plainest of the programs that it brings: points of the graphics card's own, lines of a px. */
export const sigmaPlain: SetUp = (people) =>
  draw(people, {
    nodeProgramClasses: { circle: NodePointProgram },
    edgeProgramClasses: { line: EdgeLineProgram },
  });
