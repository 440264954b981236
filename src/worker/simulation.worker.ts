import type { Command } from "./protocol.ts";
import { createSession } from "./session.ts";

// A message to oneself queues behind the commands that have arrived: timers would wait 4 ms each time.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.addEventListener("message", () => waiting.shift()?.());
port1.start();

const session = createSession({
  post: (news, transfer) => self.postMessage(news, { transfer }),
  now: () => performance.now(),
  later: (work) => {
    waiting.push(work);
    port2.postMessage(null);
  },
});

self.addEventListener("message", (event: MessageEvent<Command>) => session.handle(event.data));
