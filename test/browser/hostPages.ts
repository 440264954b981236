import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { cache, root } from "../../setup/paths.mjs";
import { browserTest } from "./browserTest.ts";
import { openBuiltSite } from "./builtSite.ts";
import { serveBuilt, type StaticServer } from "./staticServer.ts";

/** A message, or what an event of an element tells. */
export type Said = Readonly<Record<string, unknown>>;

/** What an element of ours can do. */
export type Figure = HTMLElement & {
  settings: string;
  seek(day: number): void;
  get(): Promise<Said>;
};

/** The strictest policy that a page can have and still show figures of another origin. */
const policyFor = (app: string): string =>
  `default-src 'none'; img-src data:; style-src 'self'; script-src 'self' ${app}; frame-src ${app}`;

/** The example as somebody has it who serves the app elsewhere, and pages with nothing on them beside it. */
function writeHostPages(app: StaticServer): string {
  const folder = join(cache, "hostPages");
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "examples"), folder, { recursive: true });
  const post = readFileSync(join(root, "examples", "blog-post.html"), "utf8");
  writeFileSync(join(folder, "blog-post.html"), post.replaceAll("../dist/", app.url("")));
  const head = `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,">`;
  writeFileSync(join(folder, "empty.html"), `${head}<p>Nothing.</p>`);
  writeFileSync(join(folder, "element.html"), `${head}<script src="${app.url("invitree.js")}"></script>`);
  return folder;
}

/**
 * A test of figures in pages of another origin than the app's. Its `app` is what was built; its `site` is the other one: the
 * example, a page without anything, and one that has only our script. It obeys a strict policy.
 */
export const hostTest = browserTest
  .extend("app", { scope: "file" }, async ({}, { onCleanup }) => {
    const app = await serveBuilt();
    onCleanup(() => app.close());
    return app;
  })
  .extend("openSite", { scope: "file" }, async ({ app }, { onCleanup }) => {
    const site = await openBuiltSite({
      built: writeHostPages(app),
      headers: { "Content-Security-Policy": policyFor(app.origin) },
      neighbours: [app.origin],
    });
    onCleanup(() => site.close());
    return site;
  });

/** The figure in a frame, which has been brought into sight. */
export async function figureInSight(figure: Locator): Promise<Frame> {
  await figure.scrollIntoViewIfNeeded();
  const frame = await (await figure.elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("The figure has no frame.");
  await frame.locator("[data-app]").waitFor();
  return frame;
}
