import { themes } from "../../src/drawing/theme.ts";
import { writeLink } from "../../src/parameters/link.ts";
import { scenarioStories } from "../../src/parameters/scenarioStories.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";
import { settledScenarios } from "../thumbnails/settledScenarios.ts";
import { drawPoster } from "./drawPoster.ts";
import { appPage, headTags, oembedJson, sharedPageHtml } from "./sharedPages.ts";
import type { HeadTag, SharedPage } from "./sharedPages.ts";

/** A file of the built site. */
export interface SharedFile {
  readonly fileName: string;
  readonly source: string | Buffer;
}

/** A page for every scenario, in the order of the gallery. */
export const scenarioPages: readonly SharedPage[] = scenarios.map(({ key, name }) => ({
  key,
  title: `${name} – Invitree`,
  description: scenarioStories[key].about[0],
  query: writeLink({ ...scenarioSetting(key), day: null, person: null, theme: null }),
  poster: key,
}));

/** What other sites read in the head of the app's own pages. @param home address of the pages in this language; null: nobody has said */
export const appTags = (home: string | null): readonly HeadTag[] => headTags(appPage, home ?? "./");

/** What other sites read as text: a page and an oEmbed of every scenario, and an oEmbed of the app itself. */
export function sharedTexts(home: string | null): readonly SharedFile[] {
  const pages = scenarioPages.map((page) => ({
    fileName: `s/${page.key}.html`,
    source: sharedPageHtml(page, home),
  }));
  const answers = [appPage, ...scenarioPages].map((page) => ({
    fileName: `oembed/${page.key}.json`,
    source: oembedJson(page, home),
  }));
  return [...pages, ...answers];
}

/** A poster of every scenario, drawn from its own run. The same each time. */
export function posters(): readonly SharedFile[] {
  return settledScenarios().map(({ scenario, run, colouring }) => ({
    fileName: `posters/${scenario.key}.png`,
    source: drawPoster(run, colouring(themes.dark), themes.dark),
  }));
}
