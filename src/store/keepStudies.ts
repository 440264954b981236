import { createStore } from "zustand/vanilla";
import type { StudyClient, UnderWay } from "../worker/studyProtocol.ts";
import { keepExperiments } from "./keepExperiments.ts";
import { keepFit } from "./keepFit.ts";
import { keepNumbers } from "./keepNumbers.ts";
import type { StudiesState, Studies } from "./studies.ts";

/** Nothing has been studied yet. */
const nothing: StudiesState = {
  ensemble: null,
  extinctionChance: null,
  levers: null,
  map: null,
  numbers: null,
  onCurve: null,
  fit: null,
  formulas: null,
  formulasFailed: null,
  fileOpened: null,
};

/**
 * Keeps the studies of an app, which a client runs. Experiments and fits stop one another; what is read or worked out at once
 * goes beside them. They know nothing of the setting that is shown: each keeps its own.
 */
export function keepStudies(client: StudyClient): Studies {
  const state = createStore<StudiesState>(() => nothing);
  const fit = keepFit(state, client);
  const experiments = keepExperiments(state, client, stop);
  const numbers = keepNumbers(state, client, fit.remove);
  let formulas: UnderWay | null = null;

  function stop(): void {
    experiments.stop();
    fit.stop();
  }

  return {
    state,
    actions: {
      run: experiments.run,
      goOn: experiments.goOn,
      stop,
      readNumbers: numbers.read,
      stopReading: numbers.stop,
      removeNumbers: numbers.remove,
      fit(question) {
        experiments.forgetFile();
        stop();
        fit.begin(question);
      },
      checkFormulas(parameters) {
        formulas?.cancel();
        formulas = client.ask(
          { type: "formulas", parameters },
          {
            answered: (check) => state.setState({ formulas: { parameters, check }, formulasFailed: null }),
            failed: (reason) => state.setState({ formulasFailed: reason }),
          },
        );
      },
      openStudyFile: experiments.openFile,
      experimentText: (experiment) =>
        new Promise((resolve, reject) => {
          client.ask(
            { type: "experimentFile", experiment },
            { answered: resolve, failed: (reason) => reject(new Error(reason)) },
          );
        }),
    },
    dispose: () => client.dispose(),
  };
}
