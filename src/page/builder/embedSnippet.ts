import { wayToSite } from "#language/languages.ts";
import { language } from "#language/locale.ts";
import { linkEntries } from "../../parameters/linkQuery.ts";

/** What a figure is written as: a frame that stands by itself, or an element that a script brings. */
export const embedForms = ["frame", "element"] as const;
export type EmbedForm = (typeof embedForms)[number];

/** The extent of a figure on its page, in CSS px. */
export interface FigureSize {
  /** null: as wide as the column in which it stands. */
  readonly width: number | null;
  readonly height: number;
}

/** A figure that is to stand in somebody's page. */
export interface PlacedFigure extends FigureSize {
  /** Address of the folder in which embed.html lies, with the slash at its end. */
  readonly folder: string;
  /** What it shows, as the query of a link. */
  readonly query: string;
  /** How it shows that, as the query of a figure; "": as usual. */
  readonly figureQuery: string;
  /** The query of the whole page, for who sees no frame. */
  readonly pageQuery: string;
  /** What a screen reader calls it. */
  readonly title: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in HTML, between tags or in quotes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign]);

const attribute = (name: string, value: string | number): string => ` ${name}="${escapeHtml(String(value))}"`;

/** The address of a figure by itself. */
export const figureAddress = ({
  folder,
  query,
  figureQuery,
}: Pick<PlacedFigure, "folder" | "query" | "figureQuery">): string =>
  `${folder}embed.html?${[query, figureQuery].filter((part) => part !== "").join("&")}`;

/** A link to the whole page, for whatever shows no figure: a feed reader, a mail. */
const pageLink = ({ folder, pageQuery, title }: PlacedFigure): string =>
  `<a${attribute("href", `${folder}index.html?${pageQuery}`)}>${escapeHtml(title)}</a>`;

/** The frame, with the link inside. */
function frameSnippet(figure: PlacedFigure): string {
  const { width, height, title } = figure;
  const attributes = [
    attribute("src", figureAddress(figure)),
    attribute("width", width ?? "100%"),
    attribute("height", height),
    attribute("title", title),
    attribute("style", "border: 0; max-width: 100%"),
    attribute("loading", "lazy"),
  ];
  return `<iframe${attributes.join("")}>${pageLink(figure)}</iframe>`;
}

/**
 * The element, and the script that brings it: once on a page is enough, more do no harm. As wide as its column it takes the height
 * that it would like to have. One script is for all languages: the element says which is its own.
 */
function elementSnippet(figure: PlacedFigure): string {
  const { folder, query, figureQuery, width, height, title } = figure;
  const attributes = [
    attribute("settings", query),
    ...linkEntries(figureQuery).map(({ key, value }) => attribute(key, value)),
    ...(width === null ? [] : [attribute("height", height)]),
    attribute("lang", language),
    attribute("title", title),
    attribute("style", width === null ? "display: block" : `display: block; max-width: ${width}px`),
  ];
  const script = `<script${attribute("src", new URL(`${wayToSite}invitree.js`, folder).href)} defer></script>`;
  return `${script}\n<invi-tree${attributes.join("")}>${pageLink(figure)}</invi-tree>`;
}

/** What somebody pastes into a page of theirs, so that the figure stands there. */
export const embedSnippet = (form: EmbedForm, figure: PlacedFigure): string =>
  form === "frame" ? frameSnippet(figure) : elementSnippet(figure);
