import { createHash } from "node:crypto";
import { answerRequest } from "../../src/offline/answerRequest.ts";
import type { BuiltFiles } from "../../src/offline/builtFiles.ts";
import { keptVersions } from "../../src/offline/keptVersions.ts";
import type { KeptVersions } from "../../src/offline/keptVersions.ts";

/** The folder that all made-up sites lie in, unless told otherwise. */
export const folder = "https://host.example/site/";

/** Caches in memory, as a browser has them, of one origin. */
export function cachesInMemory(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      put: async (address: string, response: Response) => void kept.set(address, response),
      delete: async (address: string) => kept.delete(address),
    };
  };
  return {
    open: async (name: string) => open(name),
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      all.get(cacheName)?.get(address)?.clone(),
  } as unknown as CacheStorage;
}

/** What a host has: path below the folder → text; "down": nobody answers; a number: it answers with that status alone. */
export type Host = Readonly<Record<string, string>> | "down" | number;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The list that the build makes of files. */
export const listOf = (version: string, files: Readonly<Record<string, string>>): BuiltFiles => ({
  version,
  files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hashOf(text)])),
});

/** Workers of several versions of a site in one browser, and a host that may change. */
export interface MadeUpSite {
  host: Host;
  /** Paths that were asked of the host, in their order, with the mode of caching. */
  readonly asked: string[];
  worker(built: BuiltFiles, scope?: string): Worker;
}

interface Worker extends Pick<KeptVersions, "keep" | "begin" | "dropUnused"> {
  /** What a page hears that asks for an address: its text, a status, "fails", or "left alone". */
  ask(path: string, method?: string): Promise<string>;
}

/** @param caches those of the browser */
export function madeUpSite(caches: CacheStorage): MadeUpSite {
  const asked: string[] = [];
  const site: MadeUpSite = { host: {}, asked, worker };

  async function fetchFromHost(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const address = input instanceof Request ? input.url : String(input);
    const path = address.slice(folder.length).replace(/\?.*/, "");
    asked.push(`${path} ${init.cache ?? "default"}`);
    const { host } = site;
    if (host === "down") throw new TypeError("Failed to fetch");
    if (typeof host === "number") return new Response("sorry", { status: host });
    const text = host[path === "" ? "index.html" : path];
    if (init.integrity !== undefined && init.integrity !== hashOf(text ?? ""))
      throw new TypeError("Failed integrity");
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  }

  function worker(built: BuiltFiles, scope: string = folder): Worker {
    const surroundings = { caches, scope, fetch: fetchFromHost };
    const kept = keptVersions(surroundings, built);
    return {
      ...kept,
      async ask(path, method = "GET") {
        const request = new Request(new URL(path, scope), { method });
        const answer = answerRequest(request, surroundings, built, kept);
        if (answer === null) return "left alone";
        const response = await answer.catch(() => null);
        if (response === null || response.type === "error") return "fails";
        return response.ok ? response.text() : String(response.status);
      },
    };
  }

  return site;
}
