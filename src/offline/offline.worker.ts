import { answerRequest } from "./answerRequest.ts";
import type { BuiltFiles } from "./builtFiles.ts";
import { keptVersions } from "./keptVersions.ts";

/** Put in by the build. */
declare const builtFiles: BuiltFiles;

/** An event during which the browser does not end the worker. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page, or a worker of one, asks for something. */
interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a service worker finds about itself; TypeScript knows it only without a page. */
interface ServiceScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      type: "window";
      includeUncontrolled: true;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: AskingEvent) => void): void;
}

const service = self as unknown as ServiceScope;
const built = builtFiles;
const { scope } = service.registration;
const surroundings = { caches, fetch: self.fetch.bind(self), scope };
const kept = keptVersions(surroundings, built);

/** The pages of the site that are open, also those that were loaded past all workers. */
async function openPages(): Promise<readonly string[]> {
  const pages = await service.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

/** The newest worker answers for all pages, those included that were there before it. */
async function install(): Promise<void> {
  await kept.keep();
  await service.skipWaiting();
}

async function activate(): Promise<void> {
  await kept.begin(await openPages());
  await service.clients.claim();
}

service.addEventListener("install", (event) => event.waitUntil(install()));
service.addEventListener("activate", (event) => event.waitUntil(activate()));
service.addEventListener("fetch", (event) => {
  const { request } = event;
  const answer = answerRequest(request, surroundings, built, kept);
  if (answer === null) return;
  event.respondWith(answer);
  // A page takes the place of another, which may have been the last of its version.
  if (request.mode === "navigate")
    event.waitUntil(answer.then(openPages).then((pages) => kept.dropUnused(pages)));
});
