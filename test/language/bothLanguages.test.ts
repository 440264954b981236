import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../setup/paths.mjs";

const folder = join(root, "src", "language");
const filesOf = (language: string): readonly string[] =>
  readdirSync(join(folder, language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted();

type Texts = Readonly<Record<string, unknown>>;
const textsIn = (language: string, file: string): Promise<Texts> =>
  import(join(folder, language, file)) as Promise<Texts>;

/** What a text is made of, however it is worded. */
function shapeOf(text: unknown): unknown {
  if (typeof text === "function") return `a function of ${text.length}`;
  if (Array.isArray(text)) return text.map(shapeOf);
  if (typeof text !== "object" || text === null) return typeof text;
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, shapeOf(value)]));
}

/** All texts that stand there as they are, by where they stand. */
function plainTexts(text: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof text === "string") return [[place, text]];
  if (typeof text !== "object" || text === null) return [];
  return Object.entries(text).flatMap(([key, value]) => plainTexts(value, `${place}.${key}`));
}

/** English words that no German sentence has. */
const english =
  /\b(the|and|of|with|is|are|they|their|nobody|members?|invitations?|people|which|every|each)\b/i;

test("both languages have the same files", () => {
  expect(filesOf("de")).toEqual(filesOf("en"));
});

/** Amounts are written the reader's own way in English: nothing is said there. */
const spoken = filesOf("en").filter((file) => file !== "amounts.ts");

test.each(spoken)("%s says the same things in both", async (file) => {
  const [en, de] = [await textsIn("en", file), await textsIn("de", file)];
  expect(shapeOf({ ...de })).toEqual(shapeOf({ ...en }));
  // Where a law comes from is cited by its own title.
  const untranslated = plainTexts({ ...de }).filter(
    ([place, text]) => !place.endsWith("source") && english.test(text),
  );
  expect(untranslated).toEqual([]);
});
