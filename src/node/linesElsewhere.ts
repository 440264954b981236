import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Shard } from "./shard.ts";
import { UsageError } from "./usageError.ts";

/**
 * Outcomes of a part of a study, each as a line, from a process of its own, which is ended when no more are wanted.
 * @param experiment as one line
 * @throws UsageError where the process fails; it has said why
 */
export async function* linesElsewhere(experiment: string, { number, count }: Shard): AsyncGenerator<string> {
  const command = [process.argv[1], "study", "-", "--shard", `${number}/${count}`];
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close");
  // One that ends before it has read tells so by its exit code.
  child.stdin.on("error", () => undefined);
  child.stdin.end(experiment);
  try {
    let isFirst = true;
    for await (const line of createInterface({ input: child.stdout })) {
      // The experiment again.
      if (!isFirst) yield line;
      isFirst = false;
    }
    const [code] = (await closed) as [number | null];
    if (code !== 0) throw new UsageError(`Part ${number}/${count} was not finished.`);
  } finally {
    child.kill();
  }
}
