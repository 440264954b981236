import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root } from "../../setup/paths.mjs";
import { themes } from "../../src/drawing/theme.ts";
import { browserTest } from "./browserTest.ts";

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}

/** Draws a picture of the site on a canvas: its own size, and the pixels at a size. Runs in the page. */
async function pixelsOf({ src, size }: { src: string; size: number }) {
  const picture = new Image();
  picture.src = src;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
  const context = canvas.getContext("2d")!;
  context.drawImage(picture, 0, 0, size, size);
  return { width: picture.naturalWidth, pixels: [...context.getImageData(0, 0, size, size).data] };
}

browserTest(
  "the page can be installed, and a browser finds nothing wrong with how it says so",
  async ({ site }) => {
    const { page } = await site.visit();
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send("Page.getAppManifest");
    expect(new URL(url).pathname).toMatch(/\/invitree\/manifest\.json$/);
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data!) as Manifest;
    expect(manifest).toMatchObject({ name: "Invitree", start_url: "./", scope: "./", display: "standalone" });
    expect(manifest).toMatchObject({
      theme_color: themes.light.ground,
      background_color: themes.light.ground,
    });
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== "any")) {
      const { width } = await page.evaluate(pixelsOf, { src, size: 8 });
      expect(`${width}x${width}`, src).toBe(sizes);
    }
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // Tests run in windows that keep nothing, from which no browser installs.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
  },
);

browserTest(
  "the icons are the favicon, and a round cut takes nothing of the maskable one",
  async ({ site }) => {
    const { page } = await site.visit();
    const [size, ground] = [192, [0xfa, 0xf8, 0xf3, 0xff]];
    const [favicon, icon, maskable] = await Promise.all(
      ["favicon.svg", "icon-192.png", "icon-maskable.png"].map((src) =>
        page.evaluate(pixelsOf, { src, size }),
      ),
    );
    const covering = ({ pixels }: { pixels: number[] }) => pixels.filter((_, at) => at % 4 === 3);
    const wanted = covering(favicon);
    const differences = covering(icon).map((alpha, at) => Math.abs(alpha - wanted[at]));
    expect(wanted.filter((alpha) => alpha === 255).length).toBeGreaterThan(2_000);
    expect(Math.max(...differences)).toBeLessThan(128);
    expect(differences.reduce((sum, difference) => sum + difference, 0) / differences.length).toBeLessThan(1);

    const outside = maskable.pixels.filter((_, at) => {
      const [x, y] = [(Math.floor(at / 4) % size) + 0.5, Math.floor(at / 4 / size) + 0.5];
      return Math.hypot(x - size / 2, y - size / 2) > 0.4 * size;
    });
    expect(outside.length).toBeGreaterThan(4 * 10_000);
    expect(outside.every((channel, at) => channel === ground[at % 4])).toBe(true);
    expect(maskable.pixels.slice(4 * (size / 2) * (size + 1), 4 * (size / 2) * (size + 1) + 3)).toEqual([
      0xb4, 0x53, 0x0a,
    ]);
  },
);

browserTest("the embed asks for no worker of its own", () => {
  const script = readFileSync(join(root, "dist/embed.js"), "utf8");
  expect(script).toContain("Invitree");
  expect(script).not.toContain("serviceWorker");
});
