import { isLasting } from "./builtFiles.ts";
import type { BuiltFiles } from "./builtFiles.ts";

/** What a service worker has of its browser. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** The address of the site's folder, with a slash at its end. */
  readonly scope: string;
}

/** The versions of the site that this browser keeps: the worker's own, and former ones that open pages may still use. */
export interface KeptVersions {
  /** Fetches what is still missing of the own version; rejects if not every file came as it was built. */
  keep(): Promise<void>;
  /** A file of the own version. */
  own(path: string): Promise<Response | undefined>;
  /** A file with a lasting name, of whichever version. */
  lasting(path: string): Promise<Response | undefined>;
  /** Notes whom the former versions are kept for. @param pages ids of all pages that are open as the own version begins */
  begin(pages: readonly string[]): Promise<void>;
  /** Forgets the former versions once none of those pages is open any more. @param pages ids of the pages that are open now */
  dropUnused(pages: readonly string[]): Promise<void>;
}

/** As the own version began: the pages that were open, and the caches of other versions. */
interface Begun {
  readonly pages: readonly string[];
  readonly former: readonly string[];
}

/** Where that is noted, among the files of the version; no file is called so. */
const begunPath = "?begun";

/** So many files are fetched at a time: the page may want something meanwhile. */
const lanes = 4;

/** Keeps versions in caches of their own. Other sites of the same origin have others: names begin with the folder. */
export function keptVersions({ caches, fetch, scope }: Surroundings, built: BuiltFiles): KeptVersions {
  const prefix = `invitree ${scope} `;
  const ownName = prefix + built.version;

  const addressOf = (path: string): string => new URL(path, scope).href;

  const otherNames = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== ownName);

  /** Nothing is found where a browser has taken its caches away. */
  const find = async (path: string, cacheName: string): Promise<Response | undefined> => {
    try {
      return await caches.match(addressOf(path), { cacheName, ignoreVary: true });
    } catch {
      return undefined;
    }
  };

  const own = (path: string): Promise<Response | undefined> => find(path, ownName);

  const lasting = async (path: string): Promise<Response | undefined> => {
    const mine = await own(path);
    if (mine !== undefined) return mine;
    const names = await otherNames().catch(() => []);
    const found = await Promise.all(names.map((name) => find(path, name)));
    return found.find((response) => response !== undefined);
  };

  const fetchBuilt = async (path: string, integrity: string): Promise<Response> => {
    const response = await fetch(addressOf(path), {
      integrity,
      cache: isLasting(path) ? "default" : "no-cache",
    });
    // Made anew: an answer that came by a detour must not be given to whoever opens a page.
    return new Response(response.body, { status: response.status, headers: response.headers });
  };

  return {
    async keep() {
      const cache = await caches.open(ownName);
      const waiting = Object.entries(built.files).values();
      const fill = async (): Promise<void> => {
        for (const [path, integrity] of waiting) {
          if ((await own(path)) !== undefined) continue;
          const known = isLasting(path) ? await lasting(path) : undefined;
          await cache.put(addressOf(path), known ?? (await fetchBuilt(path, integrity)));
        }
      };
      await Promise.all(Array.from({ length: lanes }, fill));
      if (!(await caches.has(ownName))) throw new Error("Another worker has dropped it meanwhile.");
    },
    own,
    lasting,
    async begin(pages) {
      const begun: Begun = { pages, former: await otherNames() };
      const cache = await caches.open(ownName);
      await cache.put(addressOf(begunPath), new Response(JSON.stringify(begun)));
    },
    async dropUnused(pages) {
      const note = await own(begunPath);
      if (note === undefined) return;
      const begun = (await note.json()) as Begun;
      if (begun.pages.some((page) => pages.includes(page))) return;
      await Promise.all(begun.former.map((name) => caches.delete(name)));
      // What is called so from now on has come later.
      await (await caches.open(ownName)).delete(addressOf(begunPath));
    },
  };
}
