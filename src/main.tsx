import { addressQuery } from "./page/addressQuery.ts";
import type { LoadStudies } from "./page/appStudies.ts";
import { mountApp } from "./page/mountApp.tsx";
import { PageLayout } from "./page/PageLayout.tsx";
import { retryingImport } from "./page/retryingImport.ts";
import type { LoadOrganicGraph } from "./page/stageManner.ts";
import "./page/ground.css";
import { readLink } from "./parameters/link.ts";
import { linkOf } from "./store/appState.ts";
import type { LoadBooks } from "./store/connectMoney.ts";
import type { AppStore } from "./store/createAppStore.ts";
import { startAppClient } from "./worker/appClient.ts";

/** The address follows the state no more often than this; browsers refuse a flood. */
const betweenWritesMs = 500;

/** The address of this page without query and fragment. */
const pageAddress = location.href.replace(/[?#].*$/s, "");

/**
 * Writes what the link says into the address, some time after it has changed, without a new entry in the history.
 * @returns takes a lesson out of the address
 */
function keepAddress(store: AppStore): () => void {
  let search = location.search;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let written = addressQuery(search, linkOf(store.state.getState()));
  const write = (lessonIsLeft = false): void => {
    const query = addressQuery(location.search, linkOf(store.state.getState()), lessonIsLeft);
    if (query === written) return;
    written = query;
    try {
      history.replaceState(history.state, "", `?${query}${location.hash}`);
      search = location.search;
    } catch {
      // Some hosts forbid it; the page works without, and "Copy link" gives the same.
    }
  };
  store.state.subscribe(() => {
    timer ??= setTimeout(() => {
      timer = null;
      write();
    }, betweenWritesMs);
  });
  // Back and forward. A changed fragment tells of it too, and means nothing here.
  addEventListener("popstate", () => {
    if (location.search === search) return;
    search = location.search;
    const { state, notes } = readLink(search);
    store.actions.openLink(state, notes);
  });
  return () => write(true);
}

/** So long after the first picture, what it brings with it has come too. */
const afterPictureMs = 1_000;

/** Has this browser keep the page for days without a network, once there is something to see. Where it cannot, nothing is said. */
function keepOffline(store: AppStore): void {
  const register = async (): Promise<void> => {
    try {
      await navigator.serviceWorker.register("sw.js");
    } catch {
      // Frames without an origin, hosts without https and browsers that keep nothing have none.
    }
  };
  const unsubscribe = store.state.subscribe(({ shown }) => {
    if (shown === null) return;
    unsubscribe();
    setTimeout(() => void register(), afterPictureMs);
  });
}

const importParts = retryingImport(() => import("./page/furtherParts.ts"), "furtherParts");

const importGraph = retryingImport(() => import("./page/organicGraph.ts"), "createOrganicGraph");
const importClient = retryingImport(() => import("./worker/organicClient.ts"), "startOrganicClient");

/** What the organic layout takes is fetched when somebody first wants to see it. */
const loadOrganic: LoadOrganicGraph = async () => {
  const [createOrganicGraph, startOrganicClient] = await Promise.all([importGraph(), importClient()]);
  return (listener) => createOrganicGraph(startOrganicClient, listener);
};

const importBooks = retryingImport(() => import("./store/keepBooks.ts"), "keepBooks");
const importMoney = retryingImport(() => import("./worker/moneyClient.ts"), "startMoneyClient");

/** What keeps the books is fetched when a plan first moves money. */
const loadBooks: LoadBooks = async () => {
  const [keepBooks, startMoneyClient] = await Promise.all([importBooks(), importMoney()]);
  return (store, history) => keepBooks(store, history, startMoneyClient);
};

const importStudies = retryingImport(() => import("./store/keepStudies.ts"), "keepStudies");
const importPool = retryingImport(() => import("./worker/studyPool.ts"), "startStudyPool");

/** What studies take is fetched when one of them is first unfolded. */
const loadStudies: LoadStudies = async () => {
  const [keepStudies, startStudyPool] = await Promise.all([importStudies(), importPool()]);
  return keepStudies(startStudyPool());
};

const { search: asked } = location;

const element = document.getElementById("app");
if (element !== null) {
  let leaveLesson = (): void => undefined;
  const Page = () => <PageLayout query={asked} onLessonLeft={() => leaveLesson()} />;
  const { store } = mountApp(element, readLink(location.search), {
    Layout: Page,
    loadParts: importParts,
    startClient: startAppClient,
    loadBooks,
    loadStudies,
    pageAddress,
    loadOrganic,
  });
  leaveLesson = keepAddress(store);
  if (import.meta.env.PROD) keepOffline(store);
}
