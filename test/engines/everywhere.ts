import { places } from "./news.ts";
import type { News, Place, Question } from "./news.ts";
import { runLink } from "./runLink.ts";
import type { Answer } from "./runLink.ts";

// One bundle for all: Node imports `runLink` from it, a page loads it as its script, and starts it once more as a worker.
export { runLink };

async function tell(news: News): Promise<void> {
  await fetch("news", { method: "POST", body: JSON.stringify(news) });
}

/** One question at a time. */
function askWorker(worker: Worker, query: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(`the worker failed: ${message}`)));
    worker.postMessage(query);
  });
}

async function askEverything(): Promise<void> {
  const questions = (await (await fetch("questions")).json()) as Question[];
  await tell({ type: "started", agent: navigator.userAgent });
  const worker = new Worker("everywhere.js", { type: "module" });
  const ask: Record<Place, (query: string) => Answer | Promise<Answer>> = {
    page: runLink,
    worker: (query) => askWorker(worker, query),
  };
  for (const { name, query } of questions)
    for (const place of places) await tell({ type: "answer", name, place, answer: await ask[place](query) });
  await tell({ type: "finished" });
}

function beWorker(): void {
  self.addEventListener("message", ({ data }: MessageEvent<string>) => self.postMessage(runLink(data)));
}

function bePage(): void {
  addEventListener("load", () => {
    askEverything().catch((error: unknown) => tell({ type: "failed", problem: String(error) }));
  });
}

if (typeof document !== "undefined") bePage();
else if ("WorkerGlobalScope" in globalThis) beWorker();
