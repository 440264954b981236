import { discManner } from "../drawing/discManner.ts";
import type { PictureManner } from "../drawing/pictureManner.ts";
import type { RunColumns } from "../model/run.ts";
import type { History } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";

/** Of more people than these forces make a hairball, and take too long to. */
export const mostOrganicPeople = 3_000;

/** Whether a run has too many people for the organic layout: all of a network, of other markets those who joined. */
export const hasTooManyPeople = ({ parameters, people }: RunColumns): boolean =>
  (parameters.market === "network" ? parameters.population : people.count) > mostOrganicPeople;

/** How it stands with the organic layout. */
export type OrganicStatus =
  | { readonly state: "off" | "shown" | "failed" }
  /** `share` 0…1, null before anything is known. */
  | { readonly state: "working"; readonly share: number | null };

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
export type LoadOrganicGraph = () => Promise<(listener: (status: OrganicStatus) => void) => OrganicGraph>;

/** How the members on one stage are shown. */
export interface StageManner {
  /** The manner of the history at hand: the organic one if it is wanted and there, else the disc. */
  of(history: History): PictureManner;
  /** Another layout is chosen, or another history is shown. */
  follow(): void;
  dispose(): void;
}

/**
 * Chooses the manner of a stage's picture. What the organic layout takes is fetched when it is first wanted; `load` null: never.
 * What fails is tried again with the next choice or history.
 */
export function createStageManner(
  store: AppStore,
  load: LoadOrganicGraph | null,
  listener: (status: OrganicStatus) => void,
): StageManner {
  let disc: { readonly of: History["disc"]; readonly manner: PictureManner } | null = null;
  let graph: OrganicGraph | null = null;
  let isLoading = false;
  let isDisposed = false;
  let told: OrganicStatus = { state: "off" };

  const tell = (status: OrganicStatus): void => {
    if (status.state === told.state && status.state !== "working") return;
    told = status;
    listener(status);
  };

  /** The history that is to be laid out, if any. */
  const wanted = (): History | null => {
    const { look, shown } = store.state.getState();
    const history = store.history();
    if (load === null || look.layout !== "organic" || history === null) return null;
    // A tree is laid when it is complete; a network is, whoever has joined.
    const isUnfinished = shown?.state === "running" && history.columns.parameters.market !== "network";
    return isUnfinished || hasTooManyPeople(history.columns) ? null : history;
  };

  const fetchGraph = (): void => {
    if (load === null || isLoading) return;
    isLoading = true;
    tell({ state: "working", share: null });
    const arrive = (create: Awaited<ReturnType<LoadOrganicGraph>>): void => {
      isLoading = false;
      if (isDisposed) return;
      graph = create((status) => {
        if (wanted() !== null) tell(status);
      });
      follow();
    };
    load().then(arrive, () => {
      isLoading = false;
      tell({ state: "failed" });
    });
  };

  const follow = (): void => {
    const history = wanted();
    if (history === null) tell({ state: "off" });
    else if (graph === null) fetchGraph();
    else {
      graph.follow(history);
      if (graph.mannerOf(history) !== null) tell({ state: "shown" });
    }
  };

  return {
    of(history) {
      const organic = wanted() === history ? graph?.mannerOf(history) : null;
      if (organic) return organic;
      if (disc?.of !== history.disc) disc = { of: history.disc, manner: discManner(history.disc) };
      return disc.manner;
    },
    follow,
    dispose() {
      isDisposed = true;
      graph?.dispose();
    },
  };
}
