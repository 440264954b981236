import { createAppStore } from "../../src/store/createAppStore.ts";
import type { AppStore, AppStoreOptions } from "../../src/store/createAppStore.ts";
import { readLink } from "../../src/parameters/link.ts";
import { fakeClient } from "./fakeClient.ts";
import type { FakeClient } from "./fakeClient.ts";
import { handFrames } from "./handFrames.ts";
import type { HandFrames } from "./handFrames.ts";

/** An app whose runs and frames are in the hands of the test. */
export interface StartedApp {
  readonly store: AppStore;
  readonly client: FakeClient;
  readonly frames: HandFrames;
}

/** Starts an app from a query. */
export function startApp(query = "", options: Partial<AppStoreOptions> = {}): StartedApp {
  const client = fakeClient();
  const frames = handFrames();
  const { state: link, notes } = readLink(query);
  const store = createAppStore({
    link,
    notes,
    startClient: client.start,
    frames,
    reducedMotion: false,
    ...options,
  });
  return { store, client, frames };
}
