import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type BuildOptions, type Plugin } from "vite";
import { leanD3 } from "./setup/chunks/leanD3.ts";
import { furtherScript } from "./setup/embed/furtherScript.ts";
import { localHtml } from "./setup/language/localHtml.ts";
import { languageOf, languageResolution, languageVariable } from "./setup/languages.mjs";
import { installable } from "./setup/offline/installable.ts";
import { offline } from "./setup/offline/offline.ts";
import { sharing } from "./setup/sharing/sharing.ts";
import { thumbnails } from "./setup/thumbnails/thumbnails.ts";

/** What the built pages may do: their own files and service worker, workers made from blobs, and nothing else anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the policy into the built pages; the dev server needs inline scripts and a socket, and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "invitree:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * Turns the embed's module script into a classic one. In a frame without an origin of its own, and from the
 * disk, whatever is fetched in CORS mode fails: module scripts, and every tag that says `crossorigin`.
 */
function classicScript(): Plugin {
  return {
    name: "invitree:classic-script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace(' type="module" crossorigin', " defer").replaceAll(" crossorigin", ""),
    },
  };
}

/** A text that is said in one place stands there, and has no name of its own: half a kilobyte less of each first script. */
const optimization = { inlineConst: { mode: "all", pass: 3 } } as const;

/** What is fetched when it is first wanted stays a script of its own, whoever else imports it. */
const isShared = (id: string): boolean => !/further(Curves|Colourings)\.ts$/.test(id);

/** The page: ES modules that may split. */
const page: BuildOptions = {
  // What others have made of it, and under which licences.
  license: { fileName: "licences.md" },
  // Where scripts are switched off, a browser takes a script that is loaded ahead for a breach of the policy.
  modulePreload: {
    // Every browser that the page is made for loads ahead by itself.
    polyfill: false,
    resolveDependencies: (_, scripts, { hostType }) =>
      hostType === "html" ? [] : scripts.filter((file) => file.endsWith(".css")),
  },
  rolldownOptions: {
    input: "index.html",
    optimization,
    // One script for the first picture. Else whatever a part on demand needs of it is a script of its own, and twenty of them
    // compress 3 % worse.
    output: {
      codeSplitting: {
        groups: [
          { name: "first", tags: ["$initial"], includeDependenciesRecursively: false, priority: 1 },
          {
            name: "shared",
            test: isShared,
            minShareCount: 2,
            maxModuleSize: 8000,
            includeDependenciesRecursively: false,
          },
        ],
      },
    },
  },
};

/** The page that sets theory beside simulation; built apart, so that the first load shares nothing with it. */
const validation: BuildOptions = {
  emptyOutDir: false,
  copyPublicDir: false,
  rolldownOptions: { input: "validation.html" },
};

/** The embed: one classic script with its worker inside, a second one for what comes later, one style sheet with its fonts inside. */
const embed: BuildOptions = {
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  cssCodeSplit: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  rolldownOptions: {
    input: "embed.html",
    optimization,
    // A classic script has no `import.meta`; what loads parts on demand asks for it and does without.
    transform: { define: { "import.meta": "{}" } },
    output: {
      format: "iife",
      entryFileNames: "embed.js",
      assetFileNames: "embed[extname]",
      codeSplitting: false,
    },
  },
};

/** The element for other people's pages: one classic script that puts the embed into a frame. */
const element: BuildOptions = {
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  rolldownOptions: { input: "src/element.ts", output: { format: "iife", entryFileNames: "invitree.js" } },
};

const builds: Record<string, BuildOptions> = { element, embed, validation };

/** `vite build` makes the page; `--mode validation`, `--mode element` and `--mode embed` put the others beside it. */
export default defineConfig(({ command, mode }) => {
  // Whatever the shell says: a build is never React's development build, the dev server never its other one.
  process.env.NODE_ENV = command === "build" ? "production" : "development";
  const language = languageOf(process.env[languageVariable]);
  return {
    ...languageResolution(language),
    base: "./",
    plugins: [
      react(),
      localHtml(language.code),
      leanD3(),
      contentSecurityPolicy(),
      ...(mode === "embed" ? [classicScript(), furtherScript()] : []),
      ...(mode in builds ? [] : [thumbnails(), installable(language.code)]),
      ...(mode === "validation" || mode === "element" ? [] : [sharing(language, mode !== "embed")]),
      // Last: it lists what is there.
      offline(),
    ],
    css: { transformer: "lightningcss" },
    worker: { format: "iife" },
    build: { outDir: join("dist", language.folder), ...(builds[mode] ?? page) },
    server: { host: "127.0.0.1" },
  };
});
