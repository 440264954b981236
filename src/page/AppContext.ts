import { createContext, use } from "react";
import type { AppState } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import type { AppStudies } from "./appStudies.ts";
import type { Side } from "./sides.ts";
import type { LoadOrganicGraph } from "./stageManner.ts";
import { useStoreState } from "./useStoreState.ts";

/** What the components of one app have in common. */
export interface AppSurroundings {
  readonly store: AppStore;
  /** The app is the small one in another page's frame. */
  readonly embedded: boolean;
  /** Address of the whole page without a query: links are made from it. */
  readonly pageAddress: string;
  /** Fetches what the organic layout takes; without it there is only the disc. */
  readonly loadOrganic?: LoadOrganicGraph;
  /** Its studies; without them there are none. */
  readonly studies?: AppStudies;
  /** A lesson says what may be changed: the graph has no controls of its own. */
  readonly isGuided?: boolean;
  /** Which side of a comparison it is; it stands alone without. */
  readonly side?: Side;
}

/** Given by App; there is one for each app on a page. */
export const AppContext = createContext<AppSurroundings | null>(null);

/** The surroundings of the app that a component stands in. */
export function useApp(): AppSurroundings {
  const app = use(AppContext);
  if (app === null) throw new Error("A component of the app stands outside of it.");
  return app;
}

/** A part of the state; the component renders again when that part is another. */
export function useAppState<Part>(part: (state: AppState) => Part): Part {
  return useStoreState(useApp().store, part);
}
