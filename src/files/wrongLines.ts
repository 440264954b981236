import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
/** Rows with a date take ten characters and more: so many of them fill the largest file that is read. */
const mostLines = 3_000_000;
/** A table of 400 columns has a tenth of that in a line; what has more is no table. */
const mostLetters = 100_000;

const [feed, carriage] = [10, 13];

/** Why a text has too many lines, or too long ones, as a sentence; null: it has not. It looks at each character once. */
export function wrongLines(text: string): string | null {
  let [lines, begin] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : feed;
    if (code !== feed && code !== carriage) continue;
    if (at - begin > mostLetters)
      return words.longLine((lines + 1).toLocaleString(locale), (at - begin).toLocaleString(locale));
    if (code === carriage && text.charCodeAt(at + 1) === feed) at++;
    if (begin < text.length) lines++;
    begin = at + 1;
  }
  return lines > mostLines
    ? words.tooManyRows(lines.toLocaleString(locale), mostLines.toLocaleString(locale))
    : null;
}
