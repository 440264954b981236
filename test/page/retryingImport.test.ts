import { expect, test } from "vitest";
import { retryingImport } from "../../src/page/retryingImport.ts";

/** A script that does not come for so many times, as a browser tells it. */
function shyScript(fails: number, message: string) {
  const asked: string[] = [];
  const answer = (address: string): Promise<{ part: string }> => {
    asked.push(address);
    return asked.length <= fails ? Promise.reject(new TypeError(message)) : Promise.resolve({ part: "here" });
  };
  return { asked, load: retryingImport(() => answer("first"), "part", answer) };
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

/** A script with a style sheet, both of which do not come until `comeOnline`, as Vite and a browser tell it. */
function shyScriptWithStyles() {
  const asked: string[] = [];
  let isOffline = true;
  let isStyled = false;
  const answer = (address: string): Promise<{ part: string }> => {
    asked.push(address);
    return isOffline ? Promise.reject(new Error("offline")) : Promise.resolve({ part: "here" });
  };
  // It asks for its style sheet once, and for the script only after that; but the browser has tried both.
  const load = (): Promise<{ part: string }> => {
    if (isStyled) return Promise.reject(new TypeError(inChromium));
    isStyled = true;
    return Promise.reject(new Error("Unable to preload CSS for https://example.org/a/further-Ab1c.css"));
  };
  return { asked, load: retryingImport(load, "part", answer, answer), comeOnline: () => (isOffline = false) };
}

test("a style sheet that did not come is linked under another address, before its script is asked for", async () => {
  const { asked, load, comeOnline } = shyScriptWithStyles();
  await expect(load()).rejects.toThrow("Unable to preload");
  await expect(load()).rejects.toThrow("offline");
  comeOnline();
  expect(await load()).toBe("here");
  expect(await load()).toBe("here");
  expect(asked).toEqual([
    "https://example.org/a/further-Ab1c.css?again=1",
    "https://example.org/a/further-Ab1c.css?again=2",
    "https://example.org/a/further-Dg0z.js?again=3",
    "https://example.org/a/further-Dg0z.js?again=3",
  ]);
});

test("a script from which others import has its modules inside, under names of their own", async () => {
  const inside = { t: { createOther: 1 }, n: { part: "here" }, a: null, f: () => undefined };
  const load = retryingImport<{ part: string }, "part">(
    () => Promise.reject(new TypeError(inChromium)),
    "part",
    () => Promise.resolve(inside),
  );
  await expect(load()).rejects.toThrow("Failed to fetch");
  expect(await load()).toBe("here");
});

test("a script of another version, without what is wanted, is a failure that says so", async () => {
  const load = retryingImport<{ part: string }, "part">(
    () => Promise.reject(new TypeError(inChromium)),
    "part",
    () => Promise.resolve({ other: 1 }),
  );
  await expect(load()).rejects.toThrow("Failed to fetch");
  await expect(load()).rejects.toThrow("The script has no part.");
});
