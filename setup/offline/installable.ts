import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { themes } from "../../src/drawing/theme.ts";
import { siteTexts } from "../language/siteTexts.ts";
import { drawIcon, readEmblem } from "./drawIcon.ts";

const favicon = new URL("../../public/favicon.svg", import.meta.url);

const { ground } = themes.light;

/** A host may cut a maskable icon to a circle of 80 % of its width, which the emblem nearly fills by itself. */
const maskable = { size: 512, share: 0.8, ground };

const icons = {
  "icon-192.png": { size: 192, share: 1 },
  "icon-512.png": { size: 512, share: 1 },
  "icon-maskable.png": maskable,
};

/** The web app manifest (W3C): what a device calls the page when it is put beside its programs. Addresses are beside its own. */
const manifest = (language: string) => ({
  name: "Invitree",
  short_name: "Invitree",
  description: siteTexts(language).pages.index.description,
  lang: language,
  dir: siteTexts(language).locale.direction,
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: ground,
  theme_color: ground,
  icons: [
    { src: "favicon.svg", sizes: "any", type: "image/svg+xml" },
    ...Object.entries(icons).map(([src, icon]) => ({
      src,
      sizes: `${icon.size}x${icon.size}`,
      type: "image/png",
      purpose: icon === maskable ? "maskable" : "any",
    })),
  ],
});

/** Puts a manifest in the page's language and icons drawn from the favicon beside it, and names them in it. */
export function installable(pageLanguage: string): Plugin {
  const link = (rel: string, href: string) => ({
    tag: "link",
    attrs: { rel, href },
    injectTo: "head" as const,
  });
  return {
    name: "invitree:installable",
    apply: "build",
    generateBundle() {
      const emblem = readEmblem(readFileSync(favicon, "utf8"));
      for (const [fileName, icon] of Object.entries(icons))
        this.emitFile({ type: "asset", fileName, source: drawIcon(emblem, icon) });
      this.emitFile({
        type: "asset",
        fileName: "manifest.json",
        source: JSON.stringify(manifest(pageLanguage), null, 2),
      });
    },
    transformIndexHtml: () => [
      link("manifest", "./manifest.json"),
      link("apple-touch-icon", "./icon-maskable.png"),
    ],
  };
}
