import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type * as Drawing from "./drawThumbnails.ts";
import { importBundled } from "./importBundled.ts";

/** The folder of the built site in which they lie. */
const folder = "thumbnails/";

type Files = ReadonlyMap<string, Buffer>;

async function drawAll(): Promise<Files> {
  const drawing = fileURLToPath(new URL("./drawThumbnails.ts", import.meta.url));
  const { drawThumbnails } = await importBundled<typeof Drawing>(drawing);
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
