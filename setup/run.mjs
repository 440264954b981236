import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./paths.mjs";

/** After its end a command's last words have so long to arrive; whoever it has left behind may hold the line open. */
const lastWordsMs = 2_000;

/** Who was asked to end has so long to do so. */
const graceMs = 10_000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/**
 * Runs a command line as a script of package.json would, its output going where ours goes. With `hear`, which is told
 * each piece of the output too, the command believes to be talking to no terminal. With `timeout` it is ended after so
 * many milliseconds, and whatever it has started with it.
 *
 * @param {string} command
 * @param {{ folder?: string, env?: Record<string, string>, timeout?: number, hear?: (text: string) => void }} [options]
 * @returns {Promise<number>} its exit code; 1 if it was ended
 */
export function run(command, { folder = root, env = {}, timeout, hear } = {}) {
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const output = hear === undefined ? "inherit" : "pipe";
  const child = spawn(command, {
    cwd: folder,
    env: { ...process.env, PATH: path, ...env },
    shell: true,
    stdio: ["ignore", output, output],
    // A group of processes of its own, which can be ended as one.
    detached: timeout !== undefined && process.platform !== "win32",
  });
  if (hear !== undefined) {
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        to.write(text);
        hear(text);
      });
    }
  }
  return ended(child, timeout);
}

/**
 * @param {ChildProcess} child
 * @param {number | undefined} timeout
 * @returns {Promise<number>}
 */
function ended(child, timeout) {
  const stopBounding = timeout === undefined ? () => {} : bound(child, timeout);
  return new Promise((resolve) => {
    /** @param {number | null} code */
    const finish = (code) => {
      stopBounding();
      resolve(code ?? 1);
    };
    child.once("error", () => finish(1));
    child.once("exit", (code) => {
      const lastWords = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        finish(code);
      }, lastWordsMs);
      child.once("close", () => {
        clearTimeout(lastWords);
        finish(code);
      });
    });
  });
}

/**
 * Ends a group of processes after some time, and with us: a terminal's Ctrl+C reaches only our own group.
 *
 * @param {ChildProcess} child the first of its group
 * @param {number} timeout in milliseconds
 */
function bound(child, timeout) {
  const end = () => signalGroup(child, "SIGTERM");
  const quit = () => process.exit(1);
  const timer = setTimeout(() => {
    end();
    setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  }, timeout);
  process.once("exit", end).once("SIGINT", quit).once("SIGTERM", quit);
  return () => {
    clearTimeout(timer);
    process.off("exit", end).off("SIGINT", quit).off("SIGTERM", quit);
  };
}

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
