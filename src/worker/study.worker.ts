import { afterMessages } from "./afterMessages.ts";
import type { StudyCommand } from "./studyProtocol.ts";
import { createStudySession } from "./studySession.ts";

const session = createStudySession({
  post: (news) => self.postMessage(news),
  now: () => performance.now(),
  later: afterMessages(),
});

self.addEventListener("message", (event: MessageEvent<StudyCommand>) => session.handle(event.data));
