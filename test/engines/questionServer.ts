import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { News, Question } from "./news.ts";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The same run everywhere</title>
    <link rel="icon" href="data:," />
    <script type="module" src="everywhere.js"></script>
  </head>
</html>
`;

/** A server on this machine alone, with a page that runs some links and tells what came of them. */
export interface QuestionServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page on a free port.
 * @param bundle path of the script that everywhere.ts was made into
 * @param hear is told the news of the page, in their order
 */
export async function serveQuestions(
  bundle: string,
  questions: readonly Question[],
  hear: (news: News) => void,
): Promise<QuestionServer> {
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    "/": ["text/html", page],
    "/everywhere.js": ["text/javascript", readFileSync(bundle, "utf8")],
    "/questions": ["application/json", JSON.stringify(questions)],
  };
  const hearFrom = async (request: IncomingMessage): Promise<void> =>
    hear(JSON.parse(await text(request)) as News);

  const server = createServer((request, response) => {
    if (request.method === "POST") {
      hearFrom(request).then(
        () => response.end(),
        () => response.writeHead(400).end(),
      );
      return;
    }
    const file = files[request.url ?? ""];
    if (file === undefined) return void response.writeHead(404).end();
    const [type, content] = file;
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
