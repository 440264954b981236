import { forceLink, forceManyBody, forceSimulation } from "d3";
import type { SimulationNodeDatum } from "d3";
import { layDisc } from "../../src/layout/disc.ts";
import { layLevels } from "../../src/layout/levels.ts";
import { seededNumbers } from "../drawing/madeUpRun.ts";
import type { Figure } from "./figure.ts";
import { medianMs } from "./median.ts";

/** A tree in which any earlier member is equally likely to bring the next one. */
function randomRecursiveTree(members: number, roots: number): Int32Array {
  const random = seededNumbers(1);
  return Int32Array.from({ length: members }, (_, row) => (row < roots ? -1 : Math.floor(random() * row)));
}

/** One tick of d3-force with links and repulsion, as its own examples have it, on a tree. */
function forceTick(sponsors: Int32Array): () => void {
  const nodes = Array.from(sponsors, (): SimulationNodeDatum => ({}));
  const links = [...sponsors.keys()]
    .filter((row) => sponsors[row] >= 0)
    .map((row) => ({ source: sponsors[row], target: row }));
  const simulation = forceSimulation(nodes)
    .force("charge", forceManyBody())
    .force("link", forceLink(links))
    .stop();
  return () => void simulation.tick();
}

function generationsOf(sponsors: Int32Array): Int32Array {
  const generations = new Int32Array(sponsors.length);
  for (let row = 0; row < sponsors.length; row++)
    if (sponsors[row] >= 0) generations[row] = generations[sponsors[row]] + 1;
  return generations;
}

/** The growth disc and the levels of a million members, beside one tick of d3-force for a tenth of them. Runs in Node. */
export async function benchLayout(): Promise<Figure[]> {
  const million = 1_000_000;
  const figures: Figure[] = [];
  for (const roots of [1, 10, 500_000]) {
    const sponsors = randomRecursiveTree(million, roots);
    const value = medianMs(11, () => layDisc(sponsors, million));
    figures.push({
      name: `disc of 1,000,000 members, ${roots.toLocaleString("en")} without a sponsor`,
      value,
      unit: "ms",
    });
  }
  const sponsors = randomRecursiveTree(million, 10);
  const generations = generationsOf(sponsors);
  const disc = layDisc(sponsors, million);
  const value = medianMs(11, () => layLevels(disc, generations, million));
  figures.push({ name: "levels of 1,000,000 members, their disc at hand", value, unit: "ms" });
  const tick = forceTick(randomRecursiveTree(100_000, 1));
  figures.push({ name: "one tick of d3-force, 100,000 members", value: medianMs(3, tick), unit: "ms" });
  return figures;
}
