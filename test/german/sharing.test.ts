import { expect, test } from "vitest";
import { sharedTexts } from "../../setup/sharing/sharedFiles.ts";
import { appPage, headTags } from "../../setup/sharing/sharedPages.ts";
import { embedSnippet } from "../../src/page/builder/embedSnippet.ts";

const home = "https://example.org/invitree/de/";

const attrsOf = (folder: string) => headTags(appPage, folder).map(({ attrs }) => attrs);

test("what other sites read is German, and names the English pages beside", () => {
  const attrs = attrsOf(home);
  const hrefIn = (hreflang: string) => attrs.find((each) => each["hreflang"] === hreflang)?.["href"];
  expect(hrefIn("de")).toBe(home);
  expect(hrefIn("en")).toBe("https://example.org/invitree/");
  expect(hrefIn("x-default")).toBe("https://example.org/invitree/");
  const contentOf = (property: string) => attrs.find((each) => each["property"] === property)?.["content"];
  expect(contentOf("og:description")).toMatch(/^Sieh zu, wie sich eine Einladung/);
  expect(contentOf("og:url")).toBe(home);
  expect(contentOf("og:image")).toBe("https://example.org/invitree/posters/opening.png");
});

test("without an address of the site the ways are relative", () => {
  const hrefs = attrsOf("./").flatMap((attrs) => (attrs["hreflang"] === undefined ? [] : [attrs["href"]]));
  expect(hrefs).toEqual(["./", "./../", "./../"]);
});

test("the page of a scenario is German, and its figure leads to the German one", () => {
  const texts = new Map(sharedTexts(home).map(({ fileName, source }) => [fileName, String(source)]));
  const html = texts.get("s/pyramid.html")!;
  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain("Sieh zu, wie es wächst");
  const answer = JSON.parse(texts.get("oembed/pyramid.json")!) as Record<string, string>;
  expect(answer["html"]).toContain(`${home}embed.html?`);
  expect(answer["provider_url"]).toBe("https://example.org/invitree/");
});

test("the builder's element comes from the script of all languages, and says that it is German", () => {
  const snippet = embedSnippet("element", {
    folder: home,
    query: "v=1",
    figureQuery: "",
    pageQuery: "v=1",
    title: "Invitree",
    width: null,
    height: 480,
  });
  expect(snippet).toContain('src="https://example.org/invitree/invitree.js"');
  expect(snippet).toContain(' lang="de"');
  expect(snippet).toContain(`${home}index.html?v=1`);
});
