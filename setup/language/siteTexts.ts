import * as germanHtml from "../../src/language/de/html.ts";
import * as germanLocale from "../../src/language/de/locale.ts";
import * as englishHtml from "../../src/language/en/html.ts";
import * as englishLocale from "../../src/language/en/locale.ts";

/** What the site says around the app in each language. A build's own plugins cannot ask for `#language`, which is theirs to settle. */
const texts = {
  en: { pages: englishHtml.pages, locale: englishLocale },
  de: { pages: germanHtml.pages, locale: germanLocale },
};

/** That of one language. Throws where there is none. */
export function siteTexts(language: string): (typeof texts)[keyof typeof texts] {
  if (!(language in texts)) throw new Error(`Nothing is written in “${language}”.`);
  return texts[language as keyof typeof texts];
}
