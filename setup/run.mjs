import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./paths.mjs";

/**
 * Runs a command line as a script of package.json would, its output going where ours goes.
 *
 * @param {string} command
 * @param {{ folder?: string, env?: Record<string, string>, timeout?: number }} [options]
 * @returns {Promise<number>} its exit code; 1 if it was ended
 */
export function run(command, { folder = root, env = {}, timeout } = {}) {
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(command, {
    cwd: folder,
    env: { ...process.env, PATH: path, ...env },
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    timeout,
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
