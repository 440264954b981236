import { discManner } from "../drawing/discManner.ts";
import type { levelsManner } from "../drawing/levelsManner.ts";
import type { PictureManner } from "../drawing/pictureManner.ts";
import type { RunColumns } from "../model/run.ts";
import type { LayoutChoice } from "../parameters/lookChoices.ts";
import type { History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { retryingImport } from "./retryingImport.ts";

/** Of more people than these forces make a hairball, and take too long to. */
export const mostOrganicPeople = 3_000;

/** Whether a run has too many people for the organic layout: all of a network, of other markets those who joined. */
export const hasTooManyPeople = ({ parameters, people }: RunColumns): boolean =>
  (parameters.market === "network" ? parameters.population : people.count) > mostOrganicPeople;

/** How far a layout has come. */
export type LayoutProgress =
  | { readonly state: "shown" | "failed" }
  /** `share` 0…1, null before anything is known. */
  | { readonly state: "working"; readonly share: number | null };

/** How it stands with the layout of a stage. Until another is shown, or where it failed, the disc is. */
export type LayoutStatus = { readonly layout: LayoutChoice } & LayoutProgress;

/** The layout that is seen. */
export const layoutShown = ({ layout, state }: LayoutStatus): LayoutChoice =>
  state === "shown" ? layout : "disc";

/** The organic layout of one history after another. */
export interface OrganicGraph {
  /** Lays a history out, unless that is done or under way; what becomes of it is told. */
  follow(history: History): void;
  /** How a history is shown; null if it is not laid out. */
  mannerOf(history: History): PictureManner | null;
  /** Lets go of all it has started. */
  dispose(): void;
}

/** Fetches what the organic layout takes, and makes a graph that tells the listener how it stands. */
export type LoadOrganicGraph = () => Promise<(listener: (progress: LayoutProgress) => void) => OrganicGraph>;

/** Fetches what lays people out in levels. */
export type LoadLevels = () => Promise<{ readonly levelsManner: typeof levelsManner }>;

/** It is a script of its own, fetched when levels are first wanted. */
function levelsLoader(): LoadLevels {
  const load = retryingImport(() => import("../drawing/levelsManner.ts"), "levelsManner");
  return async () => ({ levelsManner: await load() });
}

/** How the members on one stage are shown. */
export interface StageManner {
  /** The manner of the history at hand: the one that is wanted if it is there, else the disc. */
  of(history: History): PictureManner;
  /** Another layout is chosen, or another history is shown. */
  follow(): void;
  dispose(): void;
}

/** The manner of each history, made once; an older history is not held for it, nor is the manner for longer than its history. */
function keptManner(make: (history: History) => PictureManner): (history: History) => PictureManner {
  const made = new WeakMap<History, PictureManner>();
  return (history) => {
    const manner = made.get(history) ?? make(history);
    made.set(history, manner);
    return manner;
  };
}

/**
 * Chooses the manner of a stage's picture. What another layout than the disc takes is fetched when it is first wanted;
 * `loadOrganic` null: never. What fails is tried again with the next choice or history.
 */
export function createStageManner(
  store: AppStore,
  loadOrganic: LoadOrganicGraph | null,
  listener: (status: LayoutStatus) => void,
  loadLevels: LoadLevels = levelsLoader(),
): StageManner {
  const disc = keptManner((history) => discManner(history.disc));
  let graph: OrganicGraph | null = null;
  let levels: ((history: History) => PictureManner) | null = null;
  const underWay = new Set<LayoutChoice>();
  let isDisposed = false;
  let told: LayoutStatus = { layout: "disc", state: "shown" };

  const tell = (status: LayoutStatus): void => {
    if (status.layout === told.layout && status.state === told.state && status.state !== "working") return;
    told = status;
    listener(status);
  };

  /** The layout that the history at hand is to be shown in. */
  const wanted = (): LayoutChoice => {
    const { look, shown } = store.state.getState();
    const columns = store.history()?.columns;
    if (columns === undefined || look.layout !== "organic") return look.layout;
    // A tree is laid when it is complete; a network is, whoever has joined.
    const isUnfinished = shown?.state === "running" && columns.parameters.market !== "network";
    return loadOrganic === null || isUnfinished || hasTooManyPeople(columns) ? "disc" : "organic";
  };

  const bring = <Script>(
    layout: LayoutChoice,
    load: () => Promise<Script>,
    keep: (script: Script) => void,
  ): void => {
    if (underWay.has(layout)) return;
    underWay.add(layout);
    tell({ layout, state: "working", share: null });
    const arrive = (script: Script): void => {
      underWay.delete(layout);
      if (isDisposed) return;
      keep(script);
      follow();
    };
    load().then(arrive, () => {
      underWay.delete(layout);
      if (!isDisposed && wanted() === layout) tell({ layout, state: "failed" });
    });
  };

  const followOrganic = (history: History, load: LoadOrganicGraph): void => {
    if (graph === null) {
      bring("organic", load, (create) => {
        graph = create((progress) => {
          if (wanted() === "organic") tell({ layout: "organic", ...progress });
        });
      });
      return;
    }
    graph.follow(history);
    if (graph.mannerOf(history) !== null) tell({ layout: "organic", state: "shown" });
  };

  const followLevels = (): void => {
    if (levels !== null) tell({ layout: "levels", state: "shown" });
    else
      bring("levels", loadLevels, (script) => {
        levels = keptManner((history) => script.levelsManner(history.columns, history.disc));
      });
  };

  const follow = (): void => {
    const layout = wanted();
    const history = store.history();
    if (history === null || layout === "disc") tell({ layout: "disc", state: "shown" });
    else if (layout === "levels") followLevels();
    else if (loadOrganic !== null) followOrganic(history, loadOrganic);
  };

  return {
    of(history) {
      const layout = wanted();
      if (layout === "levels" && levels !== null) return levels(history);
      return (layout === "organic" ? graph?.mannerOf(history) : null) ?? disc(history);
    },
    follow,
    dispose() {
      isDisposed = true;
      graph?.dispose();
    },
  };
}
