import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { importBundled } from "../thumbnails/importBundled.ts";
import type * as Sharing from "./sharedFiles.ts";
import { appPage, headTags } from "./sharedPages.ts";
import { readSite, siteVariable } from "./site.ts";

/**
 * Tells other sites what the built one is about: tags in the heads of its pages; a page, an oEmbed and a poster of every scenario.
 * The address that it will have is read from the environment; without it addresses are relative, which some sites do not follow.
 * @param withFiles whether the files are put beside the page; else only the tags are
 */
export function sharing(withFiles: boolean): Plugin {
  const site = readSite(process.env[siteVariable]);
  return {
    name: "invitree:sharing",
    apply: "build",
    transformIndexHtml: () =>
      headTags(appPage, site ?? "./").map(({ tag, attrs }): HtmlTagDescriptor => ({
        tag,
        attrs: { ...attrs },
        injectTo: "head",
      })),
    async generateBundle() {
      if (!withFiles) return;
      const files = fileURLToPath(new URL("./sharedFiles.ts", import.meta.url));
      const { sharedTexts, posters } = await importBundled<typeof Sharing>(files);
      for (const file of [...sharedTexts(site), ...posters()]) this.emitFile({ type: "asset", ...file });
    },
  };
}
