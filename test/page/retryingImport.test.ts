import { expect, test } from "vitest";
import { retryingImport } from "../../src/page/retryingImport.ts";

/** A script that does not come for so many times, as a browser tells it. */
function shyScript(fails: number, message: string) {
  const asked: string[] = [];
  const answer = (address: string): Promise<string> => {
    asked.push(address);
    return asked.length <= fails ? Promise.reject(new TypeError(message)) : Promise.resolve("here");
  };
  return { asked, load: retryingImport(() => answer("first"), answer) };
}

const inChromium = "Failed to fetch dynamically imported module: https://example.org/a/further-Dg0z.js";

test("a script that comes is asked for once a time, under its own address", async () => {
  const { asked, load } = shyScript(0, "");
  expect([await load(), await load()]).toEqual(["here", "here"]);
  expect(asked).toEqual(["first", "first"]);
});

test("one that did not come is asked for under another address each time", async () => {
  const { asked, load } = shyScript(2, inChromium);
  await expect(load()).rejects.toThrow("Failed to fetch");
  await expect(load()).rejects.toThrow("Failed to fetch");
  expect(await load()).toBe("here");
  expect(asked).toEqual([
    "first",
    "https://example.org/a/further-Dg0z.js?again=1",
    "https://example.org/a/further-Dg0z.js?again=2",
  ]);
});

test("where the error does not say which it was, it is asked for as before", async () => {
  const { asked, load } = shyScript(1, "Importing a module script failed.");
  await expect(load()).rejects.toThrow("Importing");
  expect(await load()).toBe("here");
  expect(asked).toEqual(["first", "first"]);
});

test("a style sheet that did not come is linked under another address, before its script is asked for", async () => {
  const asked: string[] = [];
  let isOffline = true;
  const answer = (address: string): Promise<string> => {
    asked.push(address);
    return isOffline ? Promise.reject(new Error("no")) : Promise.resolve("here");
  };
  const styles = "https://example.org/a/further-Dg0z.css";
  // Whatever imports it asks for its style sheet once, and for the script only when that has come.
  let isAskedFor = false;
  const load = (): Promise<string> => {
    if (isAskedFor) return answer("script");
    isAskedFor = true;
    return Promise.reject(new Error(`Unable to preload CSS for ${styles}`));
  };
  const retrying = retryingImport(load, answer, answer);
  await expect(retrying()).rejects.toThrow("Unable to preload");
  await expect(retrying()).rejects.toThrow("no");
  isOffline = false;
  expect(await retrying()).toBe("here");
  expect(asked).toEqual([`${styles}?again=1`, `${styles}?again=2`, "script"]);
});
