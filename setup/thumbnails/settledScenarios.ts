import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import { colourByNet } from "../../src/drawing/colourByNet.ts";
import type { Colouring } from "../../src/drawing/colouring.ts";
import type { Theme } from "../../src/drawing/theme.ts";
import type { Run } from "../../src/model/run.ts";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";
import type { Scenario } from "../../src/parameters/scenarios.ts";

/** A scenario with its own run. */
export interface SettledScenario {
  readonly scenario: Scenario;
  readonly run: Run;
  /** Where somebody is paid, the colours of loss and gain, else those of the generations. */
  colouring(theme: Theme): Colouring;
}

/** Runs every scenario, and settles those in which somebody is paid. */
export function settledScenarios(): readonly SettledScenario[] {
  // Scenarios that differ only in who is paid share a run.
  const runs = new Map<string, Run>();
  return scenarios.map((scenario) => {
    const { key, plan } = scenario;
    const parameters = scenarioParameters(key);
    const setting = JSON.stringify(parameters);
    const run = runs.get(setting) ?? simulate(parameters);
    runs.set(setting, run);
    const net = plan === undefined ? null : settle(run, plan).figures().netClasses;
    const colouring = (theme: Theme): Colouring =>
      net === null ? colourByGeneration(run.people, theme) : colourByNet(run.people.count, net, theme);
    return { scenario, run, colouring };
  });
}
