import type { Parameters } from "../parameters/parameterTable.ts";
import { startSimulationClient } from "./client.ts";
import type { Replaced, SimulationClient } from "./client.ts";
import type { News } from "./protocol.ts";
import { startTheoryClient } from "./theoryClient.ts";
import type { TheoryClient } from "./theoryClient.ts";

/**
 * Starts all that an app has computed: its runs, and, once the first picture is on its way, what theory expects of each. What
 * goes wrong with the theory does nothing to the runs.
 */
export function startAppClient(
  listener: (news: News | Replaced) => void,
  startRuns: typeof startSimulationClient = startSimulationClient,
  startTheory: typeof startTheoryClient = startTheoryClient,
): SimulationClient {
  let theory: TheoryClient | null = null;
  let asked: { readonly run: number; readonly parameters: Parameters } | null = null;
  const runs = startRuns((news) => {
    if (news.type === "history" && theory === null && asked !== null) {
      theory = startTheory(listener);
      theory.ask(asked.run, asked.parameters);
    }
    listener(news);
  });
  return {
    run(parameters) {
      const run = runs.run(parameters);
      asked = { run, parameters };
      theory?.ask(run, parameters);
      return run;
    },
    stop: () => runs.stop(),
    dispose() {
      runs.dispose();
      theory?.dispose();
    },
  };
}
