import { contactNetwork } from "../model/contactNetwork.ts";
import { criticalConversion } from "../model/criticalConversion.ts";
import { digestOf } from "../model/digest.ts";
import { expected } from "../model/expected.ts";
import { exp, ln } from "../model/logarithm.ts";
import { settle } from "../model/settle.ts";
import { Simulation, simulate } from "../model/simulation.ts";
import { structuralVirality } from "../model/structuralVirality.ts";
import { threefry2x32 } from "../model/threefry.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Setting } from "./setting.ts";

/** How a run is cut: days a call, how finely its queue cuts time, and whether nothing may be decided ahead of its time. */
export interface Cut {
  readonly chunkDays: number;
  readonly slotsPerDay: number;
  readonly inOrder: boolean;
}

/** Simulates in pieces and gives the digest. */
function digestInPieces(setting: Setting, { chunkDays, slotsPerDay, inOrder }: Cut): string {
  const parameters: Parameters = completeParameters(setting);
  const simulation = new Simulation(parameters, { slotsPerDay, inOrder });
  for (let day = chunkDays; simulation.endedBy === null; day += chunkDays)
    simulation.advance(Math.min(day, parameters.days));
  return digestOf(simulation.columns());
}

/**
 * All of the model that a law may ask. A mistake is a model with another answer.
 * @param logarithmTable 10,000 points x and their ln x, then e^x, with high precision
 */
export const modelUnderTest = (logarithmTable: Float64Array) => ({
  simulate: (setting: Setting) => simulate(setting),
  digestInPieces,
  settle,
  expected: (setting: Setting) => expected(setting),
  contactNetwork: (setting: Setting) => contactNetwork(setting),
  criticalConversion,
  structuralVirality,
  threefry2x32,
  ln,
  exp,
  logarithmTable,
});

/** See `modelUnderTest`. */
export type Model = ReturnType<typeof modelUnderTest>;
