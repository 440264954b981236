import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeOfflineWorker } from "../../setup/offline/offline.ts";
import { cache, root } from "../../setup/paths.mjs";
import { openBuiltSite } from "./builtSite.ts";
import type { BuiltSite } from "./builtSite.ts";

/** What was built, on a host of its own that says that everything may be used for ten minutes without asking, as some hosts do. */
export interface PublishedSite extends Pick<BuiltSite, "visit" | "close"> {
  /** Puts a new version in the place of the one that is there, all of whose scripts and styles have other names. */
  publishNext(): Promise<void>;
  /** The name of a script that is fetched on demand, as it is called now. */
  scriptNow(name: string): string;
}

/** The version that a page says it is of, if it is not the first. */
export const versionOf = (): string | undefined => document.documentElement.dataset["version"];

/** Publishes a copy of dist/, with a browser to visit it with. */
export async function openPublishedSite(): Promise<PublishedSite> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "published-"));
  cpSync(join(root, "dist"), folder, { recursive: true });
  const site = await openBuiltSite({ built: folder, headers: { "Cache-Control": "max-age=600" } });
  let version = 1;

  const assets = join(folder, "assets");
  const renamed = (name: string): string => name.replace(/(?:-v\d+)?(\.\w+)$/, `-v${version}$1`);

  return {
    visit: site.visit,
    async publishNext() {
      version++;
      const names = readdirSync(assets);
      const texts = [folder, assets].flatMap((place) =>
        readdirSync(place)
          .filter((name) => /\.(html|js|css)$/.test(name))
          .map((name) => join(place, name)),
      );
      for (const path of texts) {
        let text = readFileSync(path, "utf8").replace(
          /<html[^>]*/,
          `<html lang="en" data-version="${version}"`,
        );
        for (const name of names) text = text.replaceAll(name, renamed(name));
        writeFileSync(path, text);
      }
      for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)));
      await writeOfflineWorker(folder);
    },
    scriptNow(name) {
      const found = readdirSync(assets).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
      if (found === undefined) throw new Error(`There is no script ${name}.`);
      return `assets/${found}`;
    },
    async close() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
