/** One `key=value` of a link, decoded. */
export interface LinkEntry {
  readonly key: string;
  readonly value: string;
}

/** Decodes `%20` and `+`; a malformed escape leaves the text as it stands. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * Takes a query apart, with or without its question mark. Never throws, whatever the text.
 * `&amp;` separates like `&`: that is how addresses arrive from pages that escaped them once too often.
 */
export function linkEntries(query: string): LinkEntry[] {
  const entries: LinkEntry[] = [];
  for (const part of query.replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = equals < 0 ? part : part.slice(0, equals);
    const value = equals < 0 ? "" : part.slice(equals + 1);
    entries.push({ key: decode(key.replace(/^amp;/, "")), value: decode(value) });
  }
  return entries;
}
