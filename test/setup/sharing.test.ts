import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { posterSize } from "../../setup/sharing/posterSize.ts";
import { posters, scenarioPages, sharedTexts } from "../../setup/sharing/sharedFiles.ts";
import { appPage, headTags, oembedJson, sharedPageHtml } from "../../setup/sharing/sharedPages.ts";
import { readSite } from "../../setup/sharing/site.ts";
import { readFigure } from "../../src/parameters/embedFigure.ts";
import { readLink } from "../../src/parameters/link.ts";
import { scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";

const site = "https://example.org/invitree/";

/** Text of HTML as it is read. */
const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The content of a page's tag that bears a name: `og:title`. */
const contentOf = (html: string, name: string): string | undefined => {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)" />`).exec(html)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

const hrefOf = (html: string, rel: string): string | undefined => {
  const found = new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(html)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

describe("what other sites read", () => {
  const texts = new Map(sharedTexts(site).map(({ fileName, source }) => [fileName, String(source)]));

  it("is a page and an oEmbed of every scenario, and an oEmbed of the app", () => {
    const keys = scenarios.map(({ key }) => key);
    expect([...texts.keys()].toSorted()).toEqual(
      [
        ...keys.map((key) => `s/${key}.html`),
        ...["invitree", ...keys].map((key) => `oembed/${key}.json`),
      ].toSorted(),
    );
  });

  it("names the scenario, its picture and its oEmbed by their whole addresses", () => {
    for (const { key, name } of scenarios) {
      const html = texts.get(`s/${key}.html`)!;
      expect(contentOf(html, "og:title")).toBe(`${name} – Invitree`);
      expect(contentOf(html, "og:description")?.length).toBeGreaterThan(30);
      expect(contentOf(html, "og:image")).toBe(`${site}posters/${key}.png`);
      expect(contentOf(html, "og:image:width")).toBe("1200");
      expect(contentOf(html, "twitter:card")).toBe("summary_large_image");
      expect(hrefOf(html, 'alternate" type="application/json\\+oembed')).toBe(`${site}oembed/${key}.json`);
      expect(hrefOf(html, "canonical")).toBe(contentOf(html, "og:url"));
    }
  });

  it("names the same run in every language, and which of them is for all others", () => {
    for (const { key } of scenarios) {
      const html = texts.get(`s/${key}.html`)!;
      const { search } = new URL(hrefOf(html, "canonical")!);
      const inLanguage = (language: string) => hrefOf(html, `alternate" hreflang="${language}`);
      expect(inLanguage("en")).toBe(`${site}index.html${search}`);
      expect(inLanguage("de")).toBe(`${site}de/index.html${search}`);
      expect(inLanguage("x-default")).toBe(`${site}index.html${search}`);
    }
  });

  it("leads whoever opens a page on to the scenario's run, at once and by a link, without a script", () => {
    for (const { key } of scenarios) {
      const html = texts.get(`s/${key}.html`)!;
      const onward = unescaped(
        /<meta http-equiv="refresh" content="0; url=([^"]*)" \/>/.exec(html)?.[1] ?? "",
      );
      const { href, search } = new URL(onward, `${site}s/${key}.html`);
      expect(href.startsWith(`${site}index.html?`)).toBe(true);
      expect(readLink(search).state).toMatchObject(scenarioSetting(key));
      expect(unescaped(/<a href="([^"]*)"/.exec(html)![1])).toBe(onward);
      expect(html).not.toMatch(/<script|<style|style=|\son\w+=/);
      expect(html).toContain("default-src 'none'");
    }
  });

  it("gives as oEmbed 1.0 a frame with the scenario's run, and its picture", () => {
    for (const [name, text] of texts) {
      if (!name.endsWith(".json")) continue;
      const answer = JSON.parse(text) as Record<string, unknown>;
      expect(answer).toMatchObject({
        version: "1.0",
        type: "rich",
        provider_name: "Invitree",
        provider_url: site,
        width: 720,
        height: 480,
        thumbnail_width: posterSize.width,
        thumbnail_height: posterSize.height,
      });
      const address = new URL(unescaped(/^<iframe src="([^"]*)"/.exec(String(answer["html"]))![1]));
      expect(`${address.origin}${address.pathname}`).toBe(`${site}embed.html`);
      const key = /\/(.+)\.json$/.exec(name)![1];
      const { state, notes } = readLink(address.search);
      expect([...notes, ...readFigure(address.search).notes]).toEqual([]);
      expect(state.scenario).toBe(key === "invitree" ? "opening" : key);
      expect(String(answer["thumbnail_url"])).toBe(`${site}posters/${state.scenario}.png`);
    }
  });

  it("has nothing in it that a title or a story could break", () => {
    const page = {
      ...appPage,
      title: `"><script>alert(1)</script>`,
      description: `'&amp;"<b>`,
      query: `a="&b=<`,
    };
    const html = sharedPageHtml(page, site);
    expect(html).not.toMatch(/<script|<b>/);
    expect(contentOf(html, "og:title")).toBe(page.title);
    expect(contentOf(html, "og:description")).toBe(page.description);
    expect(contentOf(html, "og:url")).toBe(`${site}index.html?${page.query}`);
    const { html: frame, title } = JSON.parse(oembedJson(page, site)) as { html: string; title: string };
    expect(title).toBe(page.title);
    expect(frame).not.toContain("<script");
  });

  it("is relative where nobody has said what the address will be", () => {
    const html = sharedPageHtml(scenarioPages[1], null);
    expect(contentOf(html, "og:image")).toBe("../posters/word-of-mouth.png");
    const attrs = headTags(appPage, "./").map((tag) => Object.values(tag.attrs));
    expect(attrs.flat()).toContain("./posters/opening.png");
    expect(attrs.flat()).toContain("./oembed/invitree.json");
  });
});

describe("the address of the site", () => {
  it("ends in a slash, and may be left out", () => {
    expect(readSite("https://example.org")).toBe("https://example.org/");
    expect(readSite("http://example.org:8080/a/b?c#d")).toBe("http://example.org:8080/a/b/");
    expect([readSite(undefined), readSite(""), readSite(" ")]).toEqual([null, null, null]);
  });

  it("is refused where it is none", () => {
    for (const said of ["example.org", "/invitree/", "ftp://example.org/", "javascript:alert(1)"])
      expect(() => readSite(said), said).toThrow("INVITREE_SITE");
  });
});

describe("the posters", () => {
  const all = posters();

  it("are one for each scenario, small, and of the size that they are said to have", () => {
    expect(all.map(({ fileName }) => fileName)).toEqual(scenarios.map(({ key }) => `posters/${key}.png`));
    for (const { fileName, source } of all) {
      const file = source as Buffer;
      expect(file.length, fileName).toBeLessThanOrEqual(40_000);
      expect(file.toString("latin1", 1, 4)).toBe("PNG");
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it("show members on the left and a curve on the right, on a ground without a gap", () => {
    for (const { fileName, source } of all) {
      const file = source as Buffer;
      const at = file.indexOf("IDAT");
      const lines = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
      const places = Array.from({ length: 630 }, (_, y) => lines.subarray(1201 * y + 1, 1201 * (y + 1)));
      const ground = places[0][0];
      const painted = (from: number, to: number): number =>
        places.reduce(
          (count, line) => count + line.subarray(from, to).filter((place) => place !== ground).length,
          0,
        );
      expect(painted(0, 620), fileName).toBeGreaterThan(2_000);
      expect(painted(660, 1152), fileName).toBeGreaterThan(1_000);
      expect([painted(0, 30), painted(1170, 1200)]).toEqual([0, 0]);
      // Number 0 would be seen through.
      expect(places.every((line) => !line.includes(0))).toBe(true);
    }
  });
});
