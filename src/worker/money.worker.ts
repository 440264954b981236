import { afterMessages } from "./afterMessages.ts";
import { createMoneySession } from "./moneySession.ts";
import type { MoneyCommand } from "./protocol.ts";

const session = createMoneySession({
  post: (news, transfer) => self.postMessage(news, { transfer }),
  later: afterMessages(),
});

self.addEventListener("message", (event: MessageEvent<MoneyCommand>) => session.handle(event.data));
