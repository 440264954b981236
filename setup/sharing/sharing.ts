import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";
import type { Language } from "../languages.mjs";
import { importBundled } from "../thumbnails/importBundled.ts";
import type * as Sharing from "./sharedFiles.ts";
import { readSite, siteVariable } from "./site.ts";

/** What is said, in the language of the build. */
const importSharing = (): Promise<typeof Sharing> =>
  importBundled<typeof Sharing>(fileURLToPath(new URL("./sharedFiles.ts", import.meta.url)));

/**
 * Tells other sites what the built one is about: tags in the heads of its pages; a page, an oEmbed and a poster of every scenario.
 * Posters show no words: there is one of each for all languages. The address that the site will have is read from the environment;
 * without it addresses are relative, which some sites do not follow.
 * @param withFiles whether the files are put beside the page; else only the tags are
 */
export function sharing({ folder }: Language, withFiles: boolean): Plugin {
  const site = readSite(process.env[siteVariable]);
  const home = site === null ? null : new URL(`${folder}/`, site).href;
  let imported: Promise<typeof Sharing> | null = null;
  const shared = (): Promise<typeof Sharing> => (imported ??= importSharing());
  return {
    name: "invitree:sharing",
    apply: "build",
    async transformIndexHtml() {
      const { appTags } = await shared();
      return appTags(home).map(({ tag, attrs }): HtmlTagDescriptor => ({
        tag,
        attrs: { ...attrs },
        injectTo: "head",
      }));
    },
    async generateBundle() {
      if (!withFiles) return;
      const { sharedTexts, posters } = await shared();
      const files = [...sharedTexts(home), ...(folder === "." ? posters() : [])];
      for (const file of files) this.emitFile({ type: "asset", ...file });
    },
  };
}
