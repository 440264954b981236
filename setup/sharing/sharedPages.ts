import { pages } from "#language/html.ts";
import { otherLanguages, wayToSite } from "#language/languages.ts";
import { direction, language } from "#language/locale.ts";
import * as text from "#language/sharing.ts";
import { embedSnippet, escapeHtml } from "../../src/page/builder/embedSnippet.ts";
import { posterSize } from "./posterSize.ts";

/** A page that other sites may show as a card, a figure, or a link. */
export interface SharedPage {
  /** Names its files: "hotmail". */
  readonly key: string;
  readonly title: string;
  /** A sentence or two. */
  readonly description: string;
  /** The query of the app that it leads to. */
  readonly query: string;
  /** Of the scenario that its picture shows. */
  readonly poster: string;
}

/** The app itself. */
export const appPage: SharedPage = {
  key: "invitree",
  title: "Invitree",
  description: pages.index.description,
  query: "",
  poster: "opening",
};

/** An element of a page's head. */
export interface HeadTag {
  readonly tag: "meta" | "link";
  readonly attrs: Readonly<Record<string, string>>;
}

/** How large a figure is that another site makes of a link, in CSS px. */
const figureSize = { width: 720, height: 480 } as const;

const named = (name: string, content: string | number): HeadTag => ({
  tag: "meta",
  attrs: { name, content: String(content) },
});
const property = (name: string, content: string | number): HeadTag => ({
  tag: "meta",
  attrs: { property: name, content: String(content) },
});

/** Where the whole app shows what a page is about. */
const appAddress = (folder: string, { query }: SharedPage): string =>
  query === "" ? folder : `${folder}index.html?${query}`;

/** Where a way leads from a folder: an address, or a way itself. */
const beside = (folder: string, way: string): string =>
  URL.canParse(folder) ? new URL(way, folder).href : `${folder}${way}`;

const pictureOf = (folder: string, { poster }: SharedPage): string =>
  `${beside(folder, wayToSite)}posters/${poster}.png`;

/** Where the same stands in other languages; whoever has none of these finds it in that of the whole site. */
function alternates(page: SharedPage, folder: string): readonly HeadTag[] {
  const inLanguage = (hreflang: string, way: string): HeadTag => ({
    tag: "link",
    attrs: { rel: "alternate", hreflang, href: appAddress(beside(folder, way), page) },
  });
  return [
    inLanguage(language, ""),
    ...otherLanguages.map((other) => inLanguage(other.language, other.way)),
    inLanguage("x-default", wayToSite),
  ];
}

/**
 * What other sites read in the head of a page: Open Graph (ogp.me), X's cards, and where its oEmbed and its other languages are.
 * @param folder that of the site's pages in this language: its address, or the way to it from the page, with the slash at the end
 */
export function headTags(page: SharedPage, folder: string): readonly HeadTag[] {
  const { key, title, description } = page;
  const picture = pictureOf(folder, page);
  const address = appAddress(folder, page);
  return [
    { tag: "link", attrs: { rel: "canonical", href: address } },
    ...alternates(page, folder),
    {
      tag: "link",
      attrs: {
        rel: "alternate",
        type: "application/json+oembed",
        href: `${folder}oembed/${key}.json`,
        title,
      },
    },
    property("og:type", "website"),
    property("og:site_name", "Invitree"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", address),
    property("og:image", picture),
    property("og:image:width", posterSize.width),
    property("og:image:height", posterSize.height),
    property("og:image:alt", text.pictureShows),
    property("og:locale", text.openGraphLocale),
    named("twitter:card", "summary_large_image"),
    named("twitter:title", title),
    named("twitter:description", description),
    named("twitter:image", picture),
  ];
}

const written = ({ tag, attrs }: HeadTag): string => {
  const attributes = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `    <${tag}${attributes.join("")} />`;
};

/** A page for a link: other sites read its head, and who opens it is led on to the app at once, without a script. */
export function sharedPageHtml(page: SharedPage, home: string | null): string {
  const { title, description } = page;
  const onward = appAddress("../", page);
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'" />
    <meta http-equiv="refresh" content="0; url=${escapeHtml(onward)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <link rel="icon" type="image/svg+xml" href="../favicon.svg" />
${headTags(page, home ?? "../")
  .map(written)
  .join("\n")}
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(description)}</p>
      <p><a href="${escapeHtml(onward)}">${text.seeItGrow}</a></p>
    </main>
  </body>
</html>
`;
}

/** What a site that knows oEmbed 1.0 (oembed.com) makes of a link to a page: a figure in a frame. */
export function oembedJson(page: SharedPage, home: string | null): string {
  const folder = home ?? "../";
  const { title, query } = page;
  const html = embedSnippet("frame", {
    ...figureSize,
    folder,
    query,
    figureQuery: "",
    pageQuery: query,
    title,
  });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Invitree",
    provider_url: beside(folder, wayToSite),
    html,
    ...figureSize,
    thumbnail_url: pictureOf(folder, page),
    thumbnail_width: posterSize.width,
    thumbnail_height: posterSize.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
