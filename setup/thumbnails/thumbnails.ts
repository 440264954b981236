import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Plugin } from "vite";
import type * as Drawing from "./drawThumbnails.ts";

/** The folder of the built site in which they lie. */
const folder = "thumbnails/";

type Files = ReadonlyMap<string, Buffer>;

/**
 * Draws all of them. What draws is bundled apart and not imported here: a change in it need not start the dev server anew, and
 * as one script it runs twice as fast as module by module.
 */
async function drawAll(): Promise<Files> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL("./drawThumbnails.ts", import.meta.url)), write: false },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("One build has one output.");
  const script = Buffer.from(built.output[0].code).toString("base64");
  const { drawThumbnails } = (await import(`data:text/javascript;base64,${script}`)) as typeof Drawing;
  return new Map(drawThumbnails().map(({ name, file }) => [name, file]));
}

/** Puts a thumbnail of every scenario beside the page: thumbnails/hotmail-dark.png, …. In dev they are drawn when first asked for. */
export function thumbnails(): Plugin {
  let drawn: Promise<Files> | null = null;
  const files = (): Promise<Files> => (drawn ??= drawAll());
  return {
    name: "invitree:thumbnails",
    async generateBundle() {
      for (const [name, source] of await files())
        this.emitFile({ type: "asset", fileName: folder + name, source });
    },
    configureServer(server) {
      const answer = async (name: string, response: ServerResponse): Promise<void> => {
        const file = await files().then(
          (all) => all.get(name),
          () => undefined,
        );
        response.statusCode = file === undefined ? 404 : 200;
        response.setHeader("Content-Type", "image/png");
        response.end(file);
      };
      server.middlewares.use((request, response, next) => {
        const name = /\/thumbnails\/([\w-]+\.png)(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (name === undefined) next();
        else void answer(name, response);
      });
    },
  };
}
