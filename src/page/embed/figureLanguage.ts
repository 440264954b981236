import { frameTitle as germanTitle } from "../../language/de/figureElement.ts";
import { frameTitle as englishTitle } from "../../language/en/figureElement.ts";
import { otherLanguages } from "../../language/en/languages.ts";

/** A language that a figure can be in. */
interface FigureLanguage {
  /** The way from the script's folder to the figure's. */
  readonly way: string;
  /** What a screen reader calls a frame that the page has not named. */
  readonly frameTitle: string;
}

const english: FigureLanguage = { way: "", frameTitle: englishTitle };

const otherTitles: Readonly<Record<(typeof otherLanguages)[number]["language"], string>> = {
  de: germanTitle,
};

/** The script is the same for all languages, as a page may have figures of several. */
const languages: ReadonlyMap<string, FigureLanguage> = new Map([
  ["en", english],
  ...otherLanguages.map(
    ({ language, way }) => [language, { way, frameTitle: otherTitles[language] }] as const,
  ),
]);

/** The language of an element: what `lang` says on it, or around it; English where that is none of ours. */
export function figureLanguage(element: HTMLElement): FigureLanguage {
  const told = element.closest<HTMLElement>("[lang]") ?? element.ownerDocument.documentElement;
  return languages.get(told.lang.toLowerCase().split("-")[0]) ?? english;
}
