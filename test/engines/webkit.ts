import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine, OpenBrowser } from "./engine.ts";
import { findCommand } from "./findCommand.ts";
import { startProcess } from "./ownProcess.ts";
import type { OwnProcess } from "./ownProcess.ts";

const answerEveryMs = 200;
/** A browser that does not end in this time when it is asked to is ended. */
const politenessMs = 10_000;

/** The small browser that comes with the library of WebKitGTK. */
function findMiniBrowser(): string | null {
  const libraries = "/usr/lib";
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const paths = [...folders.map((folder) => join(libraries, folder)), "/usr/libexec"].map((folder) =>
    join(folder, "webkit2gtk-4.1", "MiniBrowser"),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a screen that nobody sees; it chooses its number itself. */
async function startScreen(): Promise<OwnProcess & { readonly display: string }> {
  const args = ["-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
  const screen = startProcess("Xvfb", args, { env: process.env, hasLine: true });
  const number = new Promise<string>((resolve) => {
    let said = "";
    (screen.child.stdio[3] as Readable).setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("\n")) resolve(said.trim());
    });
  });
  const ended = screen.gone.then((how) => Promise.reject(new Error(how)));
  return { ...screen, display: `:${await Promise.race([number, ended])}` };
}

/** One command to WebDriver. @throws Error with the driver's own words */
async function command(url: string, method: "POST" | "DELETE", body: object = {}): Promise<unknown> {
  const response = await fetch(url, { method, body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(`WebDriver: ${value?.message ?? response.statusText}`);
  return value;
}

/** Asks until it answers: it has just been started. */
async function untilReady(driver: string, process: OwnProcess): Promise<void> {
  let gone: string | null = null;
  void process.gone.then((how) => (gone = how));
  for (;;) {
    try {
      await fetch(`${driver}/status`);
      return;
    } catch {
      if (gone !== null) throw new Error(gone);
      await wait(answerEveryMs);
    }
  }
}

function environment(home: string, display: string): NodeJS.ProcessEnv {
  const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {};
  return {
    ...process.env,
    ...asRoot,
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
}

async function openPage(driver: string, url: string): Promise<string> {
  const options = { binary: findMiniBrowser(), args: ["--automation"] };
  const capabilities = {
    alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options },
  };
  const { sessionId } = (await command(`${driver}/session`, "POST", { capabilities })) as {
    sessionId: string;
  };
  const session = `${driver}/session/${sessionId}`;
  await command(`${session}/url`, "POST", { url });
  return session;
}

async function open(url: string): Promise<OpenBrowser> {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const started: OwnProcess[] = [];
  const end = async (): Promise<void> => {
    for (const each of started.toReversed()) await each.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const screen = await startScreen();
    started.push(screen);
    const port = await freePort();
    const args = [`--port=${port}`, "--host=127.0.0.1"];
    const process = startProcess("WebKitWebDriver", args, { env: environment(home, screen.display) });
    started.push(process);
    const driver = `http://127.0.0.1:${port}`;
    await untilReady(driver, process);
    const session = await openPage(driver, url);
    return {
      gone: Promise.race(started.map((each) => each.gone)),
      async close() {
        await Promise.race([
          command(session, "DELETE").catch(() => {}),
          wait(politenessMs, undefined, { ref: false }),
        ]);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** WebKit: Debian's WebKitGTK on a screen that nobody sees. */
export const webkit: Engine = {
  name: "WebKit",
  packages: ["webkit2gtk-driver", "xvfb"],
  async lacks() {
    const missing = [
      ...["WebKitWebDriver", "Xvfb"].filter((name) => findCommand(name) === null),
      ...(findMiniBrowser() === null ? ["MiniBrowser of WebKitGTK"] : []),
    ];
    return missing.length === 0 ? null : `there is no ${missing.join(", no ")}`;
  },
  open,
};
