import { transferable } from "./copyColumns.ts";
import type { TheoryRequest } from "./protocol.ts";
import { theoryAnswer } from "./theoryAnswer.ts";

self.addEventListener("message", (event: MessageEvent<TheoryRequest>) => {
  const news = theoryAnswer(event.data);
  self.postMessage(news, { transfer: transferable(news) });
});
