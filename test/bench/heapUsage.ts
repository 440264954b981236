import type { CDPSession, Page } from "playwright-core";

/** What a page or a worker holds, bytes. */
export interface HeapUsage {
  readonly name: string;
  /** Objects of its JavaScript heap that are in use. */
  readonly heap: number;
  /** Array buffers and other memory that those objects stand for. */
  readonly buffers: number;
}

interface UsageAnswer {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Sends a command of the DevTools protocol and gives its answer. */
type Send = (method: string, parameters?: object) => Promise<unknown>;

/** A worker answers through the session of its page, which wraps the messages. */
function sendTo(page: CDPSession, sessionId: string): Send {
  let lastId = 0;
  return (method, parameters = {}) => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const hear = (event: { readonly sessionId: string; readonly message: string }): void => {
        if (event.sessionId !== sessionId) return;
        const answer = JSON.parse(event.message) as {
          id?: number;
          result?: unknown;
          error?: { message: string };
        };
        if (answer.id !== id) return;
        page.off("Target.receivedMessageFromTarget", hear);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(answer.error.message));
      };
      page.on("Target.receivedMessageFromTarget", hear);
      const message = JSON.stringify({ id, method, params: parameters });
      page.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  };
}

async function usageOf(name: string, send: Send): Promise<HeapUsage> {
  // What only a finalizer lets go is gone after the second time.
  for (let time = 0; time < 2; time++) await send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = (await send("Runtime.getHeapUsage")) as UsageAnswer;
  return { name, heap: usedSize, buffers: backingStorageSize };
}

/** What a page and each of its workers hold once garbage has been collected, by the DevTools protocol. */
export async function heapUsage(page: Page): Promise<HeapUsage[]> {
  const session = await page.context().newCDPSession(page);
  const workers: { readonly name: string; readonly send: Send }[] = [];
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    workers.push({ name: `${targetInfo.type} ${workers.length + 1}`, send: sendTo(session, sessionId) });
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const usages = [await usageOf("page", (method) => session.send(method as "HeapProfiler.collectGarbage"))];
  for (const { name, send } of workers) usages.push(await usageOf(name, send));
  await session.detach();
  return usages;
}
