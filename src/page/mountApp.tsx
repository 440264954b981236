import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { LinkState } from "../parameters/link.ts";
import { createAppStore } from "../store/createAppStore.ts";
import type { AppStore } from "../store/createAppStore.ts";
import type { AppStart } from "../store/appState.ts";
import type { LoadBooks } from "../store/connectMoney.ts";
import { browserFrames } from "../store/frames.ts";
import type { StartClient } from "../store/runClient.ts";
import { App } from "./App.tsx";
import type { AppProps } from "./App.tsx";
import { createAppStudies } from "./appStudies.ts";
import type { LoadStudies } from "./appStudies.ts";
import "./fonts.css";
import type { LoadOrganicGraph } from "./stageManner.ts";
import { reducedMotionQuery } from "./useReducedMotion.ts";

/** What an app begins with: what a link says, and what had to be repaired in it. */
export interface AppSettings {
  readonly state: LinkState;
  readonly notes: readonly string[];
}

/** Where an app finds itself. */
export interface MountOptions {
  /** How the parts of the app are arranged: each page brings its own, and no other comes with it. */
  readonly Layout: AppProps["Layout"];
  /** Fetches the parts that the app can do without at first. */
  readonly loadParts: AppProps["loadParts"];
  /** How it begins; without it, at once. */
  readonly start?: AppStart;
  /** The small app for another page's frame, instead of the page. */
  readonly embedded?: boolean;
  /** Starts whatever computes the runs. */
  readonly startClient: StartClient;
  /** Fetches what keeps the books; without it no run is settled. */
  readonly loadBooks?: LoadBooks;
  /** Fetches what studies take; without it there are none. */
  readonly loadStudies?: LoadStudies;
  /** Address of the whole page without a query, for links. */
  readonly pageAddress: string;
  /** Fetches what the organic layout takes; without it there is only the disc. */
  readonly loadOrganic?: LoadOrganicGraph;
}

/** An app on a page. */
export interface MountedApp {
  readonly store: AppStore;
  /** Takes the app off the page and ends all that it has started. */
  dispose(): void;
}

/** Puts an app into an element. Apps know nothing of each other: mount as many as you like. */
export function mountApp(element: HTMLElement, settings: AppSettings, options: MountOptions): MountedApp {
  const { Layout, loadParts, start, embedded = false, startClient, loadBooks } = options;
  const { loadStudies, pageAddress, loadOrganic } = options;
  const store = createAppStore({
    link: settings.state,
    notes: settings.notes,
    startClient,
    loadBooks,
    frames: browserFrames,
    reducedMotion: start?.isStill === true || matchMedia(reducedMotionQuery).matches,
    start,
  });
  const studies = loadStudies && createAppStudies(loadStudies, element.id);
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <App
        Layout={Layout}
        loadParts={loadParts}
        store={store}
        embedded={embedded}
        pageAddress={pageAddress}
        loadOrganic={loadOrganic}
        studies={studies}
      />
    </StrictMode>,
  );
  return {
    store,
    dispose() {
      root.unmount();
      studies?.dispose();
      store.dispose();
    },
  };
}
