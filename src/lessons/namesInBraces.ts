const braced = /\{(\w+)\}/g;

/** The names that stand in braces in a text: "low" of "{low} have joined". */
export const namesInBraces = (says: string): readonly string[] =>
  Array.from(says.matchAll(braced), ([, name]) => name);

/** A text with what `inWords` says in the place of each name in braces; where that is null, the name stays. */
export const fillBraces = (says: string, inWords: (name: string) => string | null): string =>
  says.replace(braced, (text, name: string) => inWords(name) ?? text);
