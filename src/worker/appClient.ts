import type { Parameters } from "../parameters/parameterTable.ts";
import { startSimulationClient } from "./client.ts";
import type { Replaced, SimulationClient } from "./client.ts";
import type { News } from "./protocol.ts";
import type { startTheoryClient, TheoryClient } from "./theoryClient.ts";

/** The theory comes in a file of its own, so that the first picture does not wait for it. */
const importTheory = async (): Promise<typeof startTheoryClient> =>
  (await import("./theoryClient.ts")).startTheoryClient;

/**
 * Starts all that an app has computed: its runs, and, once the first picture is on its way, what theory expects of each. What
 * goes wrong with the theory does nothing to the runs: if it does not come, the listener is told so, and it is fetched again
 * with the next run.
 */
export function startAppClient(
  listener: (news: News | Replaced) => void,
  startRuns: typeof startSimulationClient = startSimulationClient,
  loadTheory: () => Promise<typeof startTheoryClient> = importTheory,
): SimulationClient {
  let theory: TheoryClient | null = null;
  let isPictured = false;
  let isLoading = false;
  let isDisposed = false;
  let asked: { readonly run: number; readonly parameters: Parameters } | null = null;

  const askTheory = async (): Promise<void> => {
    if (!isPictured || asked === null || isLoading) return;
    if (theory === null) {
      isLoading = true;
      try {
        const start = await loadTheory();
        if (isDisposed) return;
        theory = start(listener);
      } catch (error) {
        if (!isDisposed) listener({ type: "expectationFailed", run: asked.run, reason: String(error) });
        return;
      } finally {
        isLoading = false;
      }
    }
    // While it was on its way another run may have begun.
    theory.ask(asked.run, asked.parameters);
  };

  const runs = startRuns((news) => {
    if (news.type === "history" && !isPictured) {
      isPictured = true;
      void askTheory();
    }
    listener(news);
  });
  return {
    run(parameters) {
      const run = runs.run(parameters);
      asked = { run, parameters };
      void askTheory();
      return run;
    },
    stop: () => runs.stop(),
    dispose() {
      isDisposed = true;
      runs.dispose();
      theory?.dispose();
    },
  };
}
