import fc from "fast-check";
import { expect, test } from "vitest";
import { embedSnippet, figureAddress } from "../../../src/page/builder/embedSnippet.ts";
import type { PlacedFigure } from "../../../src/page/builder/embedSnippet.ts";

/** What a browser makes of a text; it loads nothing of it. */
function parse(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

/** Queries and titles with all that HTML reads as its own. */
const signs = fc.constantFrom("&", "<", ">", '"', "'", "=", "~", "%3C", "&amp;", "</iframe>", "a", "é", " ");
const text = fc.array(signs, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join("")}x`);
const figures: fc.Arbitrary<PlacedFigure> = fc.record({
  folder: fc.constantFrom("https://example.org/invitree/", "http://localhost:8080/a'b&c/"),
  query: text,
  figureQuery: fc.constantFrom("", "parts=sentence~graph&locked=conversion&ask=members"),
  pageQuery: text,
  title: text,
  width: fc.option(fc.integer({ min: 240, max: 3840 })),
  height: fc.integer({ min: 180, max: 2160 }),
});

test("a frame's snippet is one frame with the very address, size and title, and a link for who sees no frame", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const written = parse(embedSnippet("frame", figure));
      expect(written.children).toHaveLength(1);
      const [frame] = written.children;
      expect(frame.localName).toBe("iframe");
      expect(frame.getAttribute("src")).toBe(figureAddress(figure));
      const further = figure.figureQuery === "" ? "" : `&${figure.figureQuery}`;
      expect(frame.getAttribute("src")).toBe(`${figure.folder}embed.html?${figure.query}${further}`);
      expect(frame.getAttribute("title")).toBe(figure.title);
      expect(frame.getAttribute("width")).toBe(figure.width === null ? "100%" : String(figure.width));
      expect(frame.getAttribute("height")).toBe(String(figure.height));
      expect(frame.getAttribute("loading")).toBe("lazy");
      // What shows no frames drops the tag and keeps what is in it.
      const inside = embedSnippet("frame", figure).replaceAll(/<\/?iframe[^>]*>/g, "");
      const link = parse(inside).querySelector("a");
      expect(link?.getAttribute("href")).toBe(`${figure.folder}index.html?${figure.pageQuery}`);
      expect(link?.textContent).toBe(figure.title);
    }),
  );
});

test("an element's snippet is one script and one element with the very settings, and an attribute for each thing that is not usual", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const written = parse(embedSnippet("element", figure));
      const elements = [...written.querySelectorAll("script, invi-tree")];
      expect(elements.map(({ localName }) => localName)).toEqual(["script", "invi-tree"]);
      expect(elements[0].getAttribute("src")).toBe(`${figure.folder}invitree.js`);
      expect(elements[1].getAttribute("settings")).toBe(figure.query);
      expect(elements[1].getAttribute("title")).toBe(figure.title);
      expect(elements[1].getAttribute("lang")).toBe("en");
      const link = elements[1].querySelector("a");
      expect(link?.getAttribute("href")).toBe(`${figure.folder}index.html?${figure.pageQuery}`);
      // Without a height it takes the one that it would like to have.
      expect(elements[1].getAttribute("height")).toBe(figure.width === null ? null : String(figure.height));
      const attributes = ["parts", "locked", "ask", "start"].map((name) => elements[1].getAttribute(name));
      expect(attributes).toEqual(
        figure.figureQuery === ""
          ? [null, null, null, null]
          : ["sentence~graph", "conversion", "members", null],
      );
    }),
  );
});
