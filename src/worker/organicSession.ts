import { layContacts, layTree } from "../layout/organic.ts";
import type { OrganicLayout } from "../layout/organicForces.ts";
import type { LaidPeople, OrganicNews } from "../layout/organicNews.ts";
import { contactNetwork } from "../model/contactNetwork.ts";
import { transferable } from "./copyColumns.ts";
import type { OrganicRequest } from "./organicProtocol.ts";

/** What a session needs of the world around it. */
export interface OrganicHost {
  /** Sends news to the page; the buffers are handed over. */
  post(news: OrganicNews, transfer: ArrayBuffer[]): void;
  /** Milliseconds on some clock. */
  now(): number;
  /** Does the work once requests that have arrived meanwhile have been heard. */
  later(work: () => void): void;
}

/** Work goes on for so long before a newer request gets a chance. */
const sliceMs = 12;
const progressEveryMs = 200;

/** Work that is cut at every `yield`: there a newer request is heard, and ends it for good. */
type Pieces<Result> = Generator<undefined, Result, undefined>;

/** The organic worker's side of the conversation: one layout at a time, the newest request wins. */
export function createOrganicSession(host: OrganicHost): { handle(request: OrganicRequest): void } {
  let newest: OrganicRequest | null = null;

  function* bringToRest(request: number, layout: OrganicLayout): Pieces<void> {
    let nextProgressMs = host.now() + progressEveryMs;
    while (layout.share < 1) {
      const sliceEnd = host.now() + sliceMs;
      do layout.step();
      while (layout.share < 1 && host.now() < sliceEnd);
      const now = host.now();
      if (now >= nextProgressMs) {
        nextProgressMs = now + progressEveryMs;
        host.post({ type: "progress", request, share: layout.share }, []);
      }
      yield;
    }
  }

  function* lay({ request, parameters, people }: OrganicRequest): Pieces<LaidPeople> {
    const network = parameters.market === "network" ? contactNetwork(parameters) : null;
    yield;
    const layout = network === null ? layTree(people) : layContacts(network);
    yield* bringToRest(request, layout);
    return { ...layout.places(), network };
  }

  /** Does the next piece of the work for a request, if it is still wanted; what goes wrong is told to the page. */
  const goOn = (asked: OrganicRequest, work: Pieces<LaidPeople>): void => {
    if (asked !== newest) return;
    const { request } = asked;
    try {
      const { done, value } = work.next();
      if (done === true) host.post({ type: "laid", request, laid: value }, transferable(value));
      else host.later(() => goOn(asked, work));
    } catch (error) {
      host.post({ type: "failed", request, reason: String(error) }, []);
    }
  };

  return {
    handle(asked) {
      newest = asked;
      goOn(asked, lay(asked));
    },
  };
}
