import { help, studyOptions } from "./studyOptions.ts";
import { runStudy } from "./runStudy.ts";
import { UsageError } from "./usageError.ts";

/**
 * `invitree` with what was typed behind it.
 * @returns the exit code: 0, or 2 for what the person who typed it can put right
 */
export async function command(args: readonly string[]): Promise<number> {
  try {
    const options = studyOptions(args);
    if (options === null) process.stdout.write(help);
    else await runStudy(options);
    return 0;
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    process.stderr.write(`invitree: ${failure.message}\n`);
    return 2;
  }
}
