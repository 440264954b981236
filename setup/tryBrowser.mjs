import { chromium } from "playwright-core";

/**
 * A browser that may be started.
 *
 * @typedef {{ path: string, env: Record<string, string> }} Browser
 */

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How playwright-core starts a browser here: without calls home, and in its sandbox unless we are root, whom
 * Chromium's sandbox refuses.
 *
 * @param {Browser} browser
 */
export function launchOptions(browser) {
  return {
    executablePath: browser.path,
    env: { .../** @type {Record<string, string>} */ (process.env), ...browser.env },
    args: quiet,
    chromiumSandbox: process.getuid?.() !== 0,
  };
}

/**
 * Starts a browser, opens a page in it and waits for an answer from a worker.
 *
 * @param {Browser} browser
 * @returns {Promise<string | undefined>} what was wrong, in a line; undefined if it can be used
 */
export async function tryBrowser(browser) {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
    try {
      const page = await running.newPage();
      const answer = await page.evaluate(askWorker);
      return answer === 42 ? undefined : `its worker answered ${answer}`;
    } finally {
      await running.close();
    }
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split("\n")[0];
  }
}

/** Runs in the page. */
function askWorker() {
  const script = new Blob(["onmessage = (event) => postMessage(event.data * 6);"], {
    type: "text/javascript",
  });
  const worker = new Worker(URL.createObjectURL(script));
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("its worker did not answer")), 20_000);
    worker.addEventListener("message", (event) => resolve(event.data));
    worker.addEventListener("error", () => reject(new Error("its worker failed")));
    worker.postMessage(7);
  });
}
