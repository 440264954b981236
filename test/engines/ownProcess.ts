import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** Who was asked to end has so long to clean up, in ms. */
const graceMs = 5_000;

/** A process that was started here, first of a group of its own. */
export interface OwnProcess {
  readonly child: ChildProcess;
  /** Settles when it has ended, with what is known of that. */
  readonly gone: Promise<string>;
  /** Ends it and all that it has started: asks first, and does not wait for long. */
  end(): Promise<void>;
}

/**
 * Starts a process that never outlives us.
 * @param options.hasLine it can talk to us through its file number 3; otherwise nobody listens to it
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly hasLine?: boolean },
): OwnProcess {
  const child = spawn(command, args, {
    env: options.env,
    stdio: ["ignore", "ignore", "ignore", options.hasLine === true ? "pipe" : "ignore"],
    detached: true,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // The whole group has ended by itself.
    }
  };
  const kill = (): void => signal("SIGKILL");
  process.once("exit", kill);
  const gone = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, how) => resolve(`${command} ended (${how ?? code})`));
  });
  const end = async (): Promise<void> => {
    signal("SIGTERM");
    await Promise.race([gone, wait(graceMs, undefined, { ref: false })]);
    kill();
    process.off("exit", kill);
  };
  return { child, gone, end };
}
