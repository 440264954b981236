import type { Law } from "./law.ts";
import { fatigue, stages, targeting } from "./laws/answers.ts";
import { birthDeathExtinction, birthDeathLaw, birthDeathMean, yule } from "./laws/birthAndDeath.ts";
import { closedForms } from "./laws/closedForms.ts";
import { extinctByGeneration, extinctions } from "./laws/extinction.ts";
import { familySize, generationVariance } from "./laws/families.ts";
import { amplification, generationSizes } from "./laws/generations.ts";
import { inPieces } from "./laws/inPieces.ts";
import { bass, bassPeak, finalSize, logisticGrowth } from "./laws/market.ts";
import { randomContacts, ringDistance, smallWorldClustering } from "./laws/networks.ts";
import { occupancy } from "./laws/occupancy.ts";
import { compressionOfChain, conservation, unilevelIdentity } from "./laws/payouts.ts";
import { binaryPyramid, fullPyramids, randomPyramid } from "./laws/pyramids.ts";
import { logarithms, threefry } from "./laws/randomNumbers.ts";
import { samplers } from "./laws/samplers.ts";
import { skokByChance, skokExact, skokHalved } from "./laws/skok.ts";
import { cycleLaws, delayChurnCycle } from "./laws/speed.ts";
import { complexContagion, randomOutbreak, regularOutbreak, ringSpread } from "./laws/spread.ts";
import { arrivalsAndLeavings, retention } from "./laws/staying.ts";
import { criticalConversions } from "./laws/threshold.ts";
import { recruitsLaw, virality, withoutRecruits } from "./laws/trees.ts";

/** All laws, in the order of the page. */
export const laws: readonly Law[] = [
  skokExact,
  skokHalved,
  skokByChance,
  generationSizes,
  amplification,
  cycleLaws,
  delayChurnCycle,
  ...extinctions,
  extinctByGeneration,
  generationVariance,
  familySize,
  birthDeathMean,
  birthDeathExtinction,
  birthDeathLaw,
  yule,
  arrivalsAndLeavings,
  retention,
  logisticGrowth,
  bass,
  bassPeak,
  finalSize,
  occupancy,
  randomContacts,
  smallWorldClustering,
  ringDistance,
  ringSpread,
  regularOutbreak,
  randomOutbreak,
  criticalConversions,
  complexContagion,
  targeting,
  fatigue,
  stages,
  withoutRecruits,
  recruitsLaw,
  virality,
  fullPyramids,
  binaryPyramid,
  randomPyramid,
  unilevelIdentity,
  compressionOfChain,
  conservation,
  threefry,
  logarithms,
  samplers,
  inPieces,
  closedForms,
];
