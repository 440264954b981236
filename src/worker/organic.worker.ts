import { afterMessages } from "./afterMessages.ts";
import type { OrganicRequest } from "./organicProtocol.ts";
import { createOrganicSession } from "./organicSession.ts";

const session = createOrganicSession({
  post: (news, transfer) => self.postMessage(news, { transfer }),
  now: () => performance.now(),
  later: afterMessages(),
});

self.addEventListener("message", (event: MessageEvent<OrganicRequest>) => session.handle(event.data));
