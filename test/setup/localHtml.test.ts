import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeLocalHtml } from "../../setup/language/localHtml.ts";
import { siteTexts } from "../../setup/language/siteTexts.ts";
import { languages } from "../../setup/languages.mjs";

const pageNames = ["index", "embed", "validation"] as const;

it("every page says in every language what it is before its script does", () => {
  for (const { code } of languages)
    for (const name of pageNames) {
      const html = writeLocalHtml(readFileSync(`${name}.html`, "utf8"), name, code);
      const { title, loading, noScript } = siteTexts(code).pages[name];
      expect(html).not.toContain("{{");
      expect(html).toContain(`<html lang="${code}" dir="ltr">`);
      for (const text of [`<title>${title}</title>`, loading, noScript]) expect(html).toContain(text);
    }
});

it("no two languages say the same", () => {
  for (const name of pageNames) {
    const said = languages.map(({ code }) => siteTexts(code).pages[name].noScript);
    expect(new Set(said).size).toBe(languages.length);
  }
});

it("a text that there is not, and a language that there is not, are refused", () => {
  expect(() => writeLocalHtml("{{subtitle}}", "index", "de")).toThrow("subtitle");
  expect(() => writeLocalHtml("{{title}}", "other", "de")).toThrow("title");
  expect(() => writeLocalHtml("", "index", "xx")).toThrow("xx");
});
