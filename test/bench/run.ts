import { availableParallelism } from "node:os";
import { benchCoverage } from "./coverage.ts";
import { benchFigures } from "./figures.ts";
import { benchFilm } from "./film.ts";
import { benchInPage } from "./benchInPage.ts";
import { benchLayout } from "./layout.ts";
import { benchMemory } from "./memory.ts";
import { benchMillions } from "./millions.ts";
import { benchModel } from "./model.ts";
import { benchMoney } from "./money.ts";
import { benchPage } from "./page.ts";
import { benchPeers } from "./peers.ts";
import { benchSpread } from "./spread.ts";
import { benchStudies } from "./studies.ts";
import { benchWorker } from "./worker.ts";
import { figureLines, type Figure } from "./figure.ts";

/** Each bench by its name; `npm run bench -- drawing` runs that one alone. */
const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  model: benchModel,
  "model in Chromium": () => benchInPage("model"),
  layout: benchLayout,
  spread: benchSpread,
  millions: benchMillions,
  money: benchMoney,
  worker: benchWorker,
  drawing: () => benchInPage("drawing"),
  page: benchPage,
  studies: benchStudies,
  figures: benchFigures,
  film: benchFilm,
  memory: benchMemory,
  peers: benchPeers,
  coverage: benchCoverage,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown !== undefined)
  throw new Error(`There is no bench "${unknown}": ${Object.keys(benches).join(", ")}.`);

console.log(
  `Node ${process.version}, ${availableParallelism()} cores. Medians, unless a line says otherwise.`,
);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  console.log(`\n${figureLines(name, await benches[name]()).join("\n")}`);
}
