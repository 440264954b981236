import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readEmblem } from "../../setup/offline/drawIcon.ts";
import { listBuiltFiles } from "../../setup/offline/offline.ts";

/** A built site in a folder that is gone after the test. */
function builtSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "invitree-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const site = { "index.html": "", "assets/part-a1.js": "1", "embed.js": "2" };

it("a site is kept without the pictures and data that only others read, and without its worker", () => {
  const others = { "sw.js": "", "posters/skok.png": "", "picture.png": "", "oembed/skok.json": "" };
  const kept = { ...site, "thumbnails/skok-dark.png": "", "assets/inter-x.woff2": "", "favicon.svg": "" };
  const { files } = listBuiltFiles(builtSite({ ...kept, ...others }));
  expect(Object.keys(files)).toEqual(Object.keys(kept).toSorted());
  // The hash of nothing, as FIPS 180-2 gives it, in base 64.
  expect(files["index.html"]).toBe("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});

it("the folder of another language keeps itself: nothing of it is kept with this one", () => {
  const german = { "de/index.html": "", "de/assets/part-b2.js": "1", "de/embed.js": "2", "de/sw.js": "" };
  expect(listBuiltFiles(builtSite({ ...site, ...german }))).toEqual(listBuiltFiles(builtSite(site)));
});

it("another file, or another text in one, makes another version; the same site the same", () => {
  const { version } = listBuiltFiles(builtSite(site));
  expect(listBuiltFiles(builtSite(site)).version).toBe(version);
  expect(listBuiltFiles(builtSite({ ...site, "embed.js": "3" })).version).not.toBe(version);
  expect(listBuiltFiles(builtSite({ ...site, "more.html": "" })).version).not.toBe(version);
});

it("a favicon that the icons cannot follow is refused", () => {
  const drawn = (path: string): string =>
    `<svg viewBox="0 0 8 8"><g stroke-width="2"><path d="${path}" /></g><g fill="#102030"></g></svg>`;
  expect(readEmblem(drawn("M1 1C2 2 3 3 4 4"))).toMatchObject({ size: 8, colour: [16, 32, 48] });
  expect(() => readEmblem(drawn("M1 1L4 4"))).toThrow("not made of");
  expect(() => readEmblem("<svg></svg>")).toThrow("not made of");
});
