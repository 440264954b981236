import { linkOf } from "../../src/store/appState.ts";
import { writeLink } from "../../src/parameters/link.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { AppStore } from "../../src/store/createAppStore.ts";
import { createCompanion } from "../../src/store/companion.ts";
import type { Companion } from "../../src/store/companion.ts";
import type { StartClient } from "../../src/store/runClient.ts";
import { fakeClient } from "./fakeClient.ts";
import type { FakeClient } from "./fakeClient.ts";
import type { HandFrames } from "./handFrames.ts";
import { startApp } from "./startApp.ts";

/** Makes a client of its own for each app that starts one. */
export function fakeClients(): { readonly start: StartClient; readonly started: readonly FakeClient[] } {
  const started: FakeClient[] = [];
  return {
    start(listener) {
      const client = fakeClient();
      started.push(client);
      return client.start(listener);
    },
    started,
  };
}

/** An app and what it is seen beside. */
export interface StartedPair {
  readonly first: AppStore;
  readonly second: Companion;
  /** All that have been started, the first app's first. */
  readonly clients: readonly FakeClient[];
  readonly frames: HandFrames;
}

/** Starts an app from a query that names two settings, and what it is seen beside. No run has arrived. */
export function startPair(query: string, reducedMotion = false): StartedPair {
  const clients = fakeClients();
  const { store: first, frames } = startApp(query, { startClient: clients.start, reducedMotion });
  return { first, second: createCompanion(first), clients: clients.started, frames };
}

/** The parameters that a store is set to. */
export const parametersOf = (store: AppStore): Parameters =>
  store.state.getState().settings.present.parameters;

/** The link of a store's state. */
export const queryOf = (store: AppStore): string => writeLink(linkOf(store.state.getState()));
