import { expect, it } from "vitest";
import { run } from "../../setup/run.mjs";

const node = (script: string): string => `node -e ${JSON.stringify(script)}`;

it("gives the exit code of a command and tells what it said", async () => {
  let heard = "";
  const hear = (text: string): void => void (heard += text);
  expect(await run(node("process.stdout.write('')"), { hear })).toBe(0);
  expect(await run(node("console.error('said'); process.exitCode = 3"), { hear })).toBe(3);
  expect(heard).toBe("said\n");
});

it("ends a command that takes too long", async () => {
  expect(await run(node("setInterval(() => {}, 1e6)"), { timeout: 1 })).not.toBe(0);
});
