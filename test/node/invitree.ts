import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../../setup/paths.mjs";

/** What a command has said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command line, as `npx invitree` starts it. */
export const commandFile = join(root, "bin/invitree.mjs");

/** Runs `invitree` as a process of its own. `input` is its standard input. */
export function invitree(args: readonly string[], input = ""): Promise<Ended> {
  const child = spawn(process.execPath, [commandFile, ...args], { cwd: root });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  // One that refuses its options does not read.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}
