import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { knownBrowser } from "../../setup/findBrowser.mjs";
import { root } from "../../setup/paths.mjs";
import { launchOptions } from "../../setup/tryBrowser.mjs";
import { patienceMs } from "./patience.ts";
import { serveBuilt, type FrameAttributes } from "./staticServer.ts";

/** What the person at the page has in front of them. */
export interface Visitor extends Pick<
  BrowserContextOptions,
  | "colorScheme"
  | "reducedMotion"
  | "forcedColors"
  | "javaScriptEnabled"
  | "hasTouch"
  | "deviceScaleFactor"
  | "locale"
  | "serviceWorkers"
> {
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before anything of it does. */
  readonly beforeAll?: () => void;
}

/** One open page, in a browser profile of its own. */
export interface Visit {
  /** The tab. */
  readonly page: Page;
  /** Our page in it: the tab itself, or the frame that holds us. */
  readonly content: Page | Frame;
  /** Errors on the console, errors nobody caught, requests that failed or went to another host; in their order. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** What was built, served, and a Chromium to visit it with. */
export interface BuiltSite {
  /** Opens a built page from the server: "" or "?seed=3" for the page, "embed.html?seed=3" for the embed. */
  visit(path?: string, visitor?: Visitor): Promise<Visit>;
  /** Opens it in a frame on a page of another site. */
  visitFrame(path: string, frame: FrameAttributes, visitor?: Visitor): Promise<Visit>;
  /** Opens it from the disk. */
  visitFile(path: string, visitor?: Visitor): Promise<Visit>;
  close(): Promise<void>;
}

interface SiteOptions {
  /** Runs in each page before anything of it does. */
  readonly beforeEach?: () => void;
  /** The folder of what was built; dist/ unless told otherwise. */
  readonly built?: string;
  /** What the host says with each file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Other origins that its pages may ask. */
  readonly neighbours?: readonly string[];
}

/** Serves what was built and starts the Chromium that the set-up found. */
export async function openBuiltSite(how: SiteOptions = {}): Promise<BuiltSite> {
  const { beforeEach, built, headers, neighbours = [] } = how;
  const server = await serveBuilt(built, headers);
  const browser = await chromium.launch(launchOptions(await knownBrowser()));

  async function open(url: string, visitor: Visitor = {}): Promise<Visit> {
    const { width = 1280, height = 800, beforeAll, ...options } = visitor;
    // Unless asked for, nobody stands between a page and its host: a test may take a file away.
    const context = await browser.newContext({
      serviceWorkers: "block",
      ...options,
      viewport: { width, height },
    });
    context.setDefaultTimeout(patienceMs);
    for (const script of [beforeEach, beforeAll])
      if (script !== undefined) await context.addInitScript(script);
    const page = await context.newPage();
    const complaints = listen(page, [server.origin, ...neighbours]);
    await page.goto(url);
    // A typeface that comes later moves what is being looked at.
    if (options.javaScriptEnabled !== false)
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return { page, content: page, complaints, close: () => context.close() };
  }

  return {
    visit: (path = "", visitor) => open(server.url(path), visitor),
    async visitFrame(path, frame, visitor) {
      const visit = await open(server.frameUrl(path, frame), visitor);
      return { ...visit, content: visit.page.frames()[1] };
    },
    visitFile: (path, visitor) => open(new URL(path, pathToFileURL(join(root, "dist/"))).href, visitor),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function listen(page: Page, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  const ownHosts = new Set(origins.flatMap((each) => [each, each.replace("127.0.0.1", "localhost")]));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !ownHosts.has(host))
      complaints.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A frame that was taken off the page no longer wants what it has asked for.
    const isAborted = request.failure()?.errorText === "net::ERR_ABORTED";
    if (isAborted && request.frame() !== page.mainFrame()) return;
    complaints.push(`failed: ${request.url().slice(0, 200)} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("websocket", (socket) => complaints.push(`request: ${socket.url()}`));
  return complaints;
}
