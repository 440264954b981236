import * as text from "#language/studyWorker.ts";
import { locale } from "#language/locale.ts";
import { decodeText } from "../files/decodeText.ts";

const million = 1_000_000;

/**
 * The text that somebody pasted, or that their file holds.
 * @param mostMegabytes a larger file is not opened
 * @throws RangeError that says in a sentence why it cannot be read
 */
export async function studyText(source: string | Blob, mostMegabytes: number): Promise<string> {
  const size = typeof source === "string" ? source.length : source.size;
  if (size > mostMegabytes * million)
    throw new RangeError(text.tooMuch(Math.ceil(size / million).toLocaleString(locale), mostMegabytes));
  if (typeof source === "string") return source;
  try {
    return decodeText(await source.arrayBuffer());
  } catch {
    throw new RangeError(text.unreadableFile);
  }
}
