import { organicManner } from "../drawing/organicManner.ts";
import type { PictureManner } from "../drawing/pictureManner.ts";
import type { LaidPeople, OrganicNews } from "../layout/organicNews.ts";
import { organicPoints } from "../layout/organicPoints.ts";
import type { People } from "../model/run.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { History } from "../store/appState.ts";
import type { LayoutProgress, OrganicGraph } from "./stageManner.ts";

/** Whoever lays people out: the worker's client, or a test's. */
export interface OrganicClient {
  /** Asks where the people of a run stand and gives the question's number; an older question is cancelled. */
  ask(parameters: Parameters, people: People): number;
  dispose(): void;
}

/** Starts a client that tells its news to the listener. */
export type StartOrganicClient = (listener: (news: OrganicNews) => void) => OrganicClient;

/** What the places of a run's people depend on: in a network its contacts alone, else the run. */
function subjectOf({ columns }: History): unknown {
  const { parameters } = columns;
  if (parameters.market !== "network") return columns;
  const { population, network, contacts, rewiring, communities, mixing, networkSeed, contactCounts } =
    parameters;
  return JSON.stringify([
    population,
    network,
    contacts,
    rewiring,
    communities,
    mixing,
    networkSeed,
    contactCounts,
  ]);
}

function mannerFor({ columns, disc }: History, laid: LaidPeople): PictureManner {
  const { persons, sponsors, count } = columns.people;
  return organicManner(organicPoints(laid, persons.subarray(0, count)), disc, sponsors);
}

/**
 * Makes the organic layout of a stage; the listener hears how it stands with the history followed last. Another run on the
 * same network has its people on the same places, at once.
 */
export function createOrganicGraph(
  startClient: StartOrganicClient,
  listener: (progress: LayoutProgress) => void,
): OrganicGraph {
  let followed: History | null = null;
  let manner: PictureManner | null = null;
  let asked: unknown = null;
  let laid: LaidPeople | null = null;

  const show = (): void => {
    if (followed === null || laid === null) return;
    manner = mannerFor(followed, laid);
    listener({ state: "shown" });
  };
  const client = startClient((news) => {
    if (news.type === "progress") listener({ state: "working", share: news.share });
    if (news.type === "laid") {
      ({ laid } = news);
      show();
    }
    if (news.type === "failed") {
      followed = null;
      asked = null;
      listener({ state: "failed" });
    }
  });
  return {
    follow(history) {
      if (history === followed) return;
      followed = history;
      manner = null;
      const subject = subjectOf(history);
      if (subject === asked) {
        show();
        return;
      }
      asked = subject;
      laid = null;
      listener({ state: "working", share: null });
      client.ask(history.columns.parameters, history.columns.people);
    },
    mannerOf: (history) => (history === followed ? manner : null),
    dispose: () => client.dispose(),
  };
}
