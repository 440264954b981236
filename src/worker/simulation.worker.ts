import { afterMessages } from "./afterMessages.ts";
import type { Command } from "./protocol.ts";
import { createSession } from "./session.ts";

const session = createSession({
  post: (news, transfer) => self.postMessage(news, { transfer }),
  now: () => performance.now(),
  later: afterMessages(),
});

self.addEventListener("message", (event: MessageEvent<Command>) => session.handle(event.data));
