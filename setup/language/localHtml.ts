import { basename } from "node:path";
import type { Plugin } from "vite";
import { escapeHtml } from "../../src/page/builder/embedSnippet.ts";
import { siteTexts } from "./siteTexts.ts";

/**
 * Puts the texts of a language in the place of `{{title}}` and the like in an HTML page.
 * @param name of its file, without the ending
 * @throws {Error} a page or a text that the language does not have
 */
export function writeLocalHtml(html: string, name: string, language: string): string {
  const { locale, pages } = siteTexts(language);
  const texts: Readonly<Record<string, string>> = {
    language: locale.language,
    direction: locale.direction,
    ...(name in pages ? pages[name as keyof typeof pages] : {}),
  };
  return html.replaceAll(/\{\{(\w+)\}\}/g, (_, word: string) => {
    if (!(word in texts))
      throw new Error(`${name}.html asks for “${word}”, which ${language} does not have.`);
    return escapeHtml(texts[word]);
  });
}

/** Writes what a page says before its script does in the language of the build. */
export function localHtml(language: string): Plugin {
  return {
    name: "invitree:local-html",
    transformIndexHtml: {
      order: "pre",
      handler: (html, { filename }) => writeLocalHtml(html, basename(filename, ".html"), language),
    },
  };
}
