import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { root } from "../../setup/paths.mjs";

/** Deep, and with a blank in its name: the built page has to work in any folder of any host. */
const folder = "/some%20folder/invitree/";

/** Where `npm run build` puts what it makes. */
const dist = join(root, "dist");

/** An address may be long: one of 100 kB has to come to the page. */
const maxHeaderSize = 1 << 18;

const mimeTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** How a page of somebody else's puts one of ours into a frame. */
export interface FrameAttributes {
  /** Value of `sandbox`; absent: no sandbox. */
  readonly sandbox?: string;
  readonly width: number;
  readonly height: number;
}

/** What was built, served on this machine. */
export interface StaticServer {
  readonly origin: string;
  /** Address of a built file; `path` may carry a query. */
  url(path: string): string;
  /** Address of a page of another site that frames a built file. */
  frameUrl(path: string, attributes: FrameAttributes): string;
  close(): Promise<void>;
}

/**
 * Serves what was built on a free port, from a folder.
 * @param built the folder on the disk; dist/ unless told otherwise
 * @param headers what is said with each file
 */
export async function serveBuilt(
  built: string = dist,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  if (!existsSync(built)) throw new Error("There is no dist/: run `npm run build` first.");
  const server = createServer({ maxHeaderSize }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(built, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const url = (path: string) => `${origin}${folder}${path}`;
  return {
    origin,
    url,
    frameUrl: (path, attributes) =>
      // Another name of the same machine is another site.
      `http://localhost:${port}/frame?${new URLSearchParams({ html: frameHtml(url(path), attributes) })}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function frameHtml(url: string, { sandbox, width, height }: FrameAttributes): string {
  const source = url.replaceAll("&", "&amp;");
  const box = sandbox === undefined ? "" : ` sandbox="${sandbox}"`;
  const head = `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,">`;
  return `${head}<iframe title="Invitree" src="${source}" width="${width}" height="${height}"${box}></iframe>`;
}

function answer(built: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname === "/frame") {
    response.setHeader("Content-Type", mimeTypes[".html"]);
    response.end(searchParams.get("html"));
    return;
  }
  const name = pathname.startsWith(folder) ? decodeURIComponent(pathname.slice(folder.length)) : undefined;
  // A folder is asked for its page.
  const file = join(built, name?.replace(/(^|\/)$/, "$1index.html") ?? "");
  if (name === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader("Content-Type", mimeTypes[extname(file)] ?? "application/octet-stream");
  createReadStream(file).pipe(response);
}
