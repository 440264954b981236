/** Characters that XML 1.0 does not have at all, not even escaped; half a surrogate pair is none of Unicode's either. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand between tags, or in an attribute, of an XML file: it is text there, whatever it looks like. */
export const svgText = (text: string): string =>
  text.replace(notInXml, "\uFFFD").replace(/[&<>"']/g, (character) => escapes[character]);

/** A number as it stands in an attribute: to a hundredth, and never in powers of ten. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  // −0 would be written as 0 anyway; what is not a number would not be read at all.
  return Number.isFinite(rounded) ? String(Math.abs(rounded) < 1e15 ? rounded : 0) : "0";
}

/** An element without content; attributes that are null are left out, numbers rounded to a hundredth, texts escaped. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string | null = null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? svgNumber(value) : svgText(String(value))}"`,
    )
    .join("");
  return content === null ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
