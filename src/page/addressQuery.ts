import { isLinkKey, writeLink } from "../parameters/link.ts";
import type { LinkState } from "../parameters/link.ts";

/** The key of one `key=value`; one that cannot be decoded is not ours. */
function keyOf(entry: string): string {
  try {
    return decodeURIComponent(entry.split("=", 1)[0].replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** A key that says which lesson the page begins with. */
const isLessonKey = (key: string): boolean => /^lesson(\.|$)/.test(key);

/**
 * The query of an address for a state: what the link says, then every key of the present query that is not ours,
 * letter for letter, for it belongs to the host.
 * @param present The query as it stands, with or without its question mark.
 * @param lessonIsLeft It opens no lesson any more.
 * @returns The new query, without a question mark.
 */
export function addressQuery(present: string, state: LinkState, lessonIsLeft = false): string {
  const isOurs = (key: string): boolean => isLinkKey(key) || (lessonIsLeft && isLessonKey(key));
  const others = present
    .replace(/^\?/, "")
    .split("&")
    .filter((entry) => entry !== "" && !isOurs(keyOf(entry)));
  return [writeLink(state), ...others].join("&");
}
