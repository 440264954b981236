import { describe, expect, it } from "vitest";
import { cachesInMemory, folder, listOf, madeUpSite } from "./madeUpSite.ts";

const first = { "index.html": "page 1", "assets/part-a1.js": "part 1", "assets/same-c.js": "same" };
const second = { "index.html": "page 2", "assets/part-b2.js": "part 2", "assets/same-c.js": "same" };
const [listOfFirst, listOfSecond] = [listOf("1", first), listOf("2", second)];

/** A browser that has kept the first version. */
async function withFirst() {
  const caches = cachesInMemory();
  const site = madeUpSite(caches);
  site.host = first;
  const worker = site.worker(listOfFirst);
  await worker.keep();
  site.asked.length = 0;
  return { caches, site, worker };
}

describe("a kept version", () => {
  it("answers when nobody else does, whatever the query", async () => {
    const { site, worker } = await withFirst();
    site.host = "down";
    expect(await worker.ask("?seed=3&day=4")).toBe("page 1");
    expect(await worker.ask("index.html")).toBe("page 1");
    expect(await worker.ask("index")).toBe("page 1");
    expect(await worker.ask("assets/part-a1.js?again=1")).toBe("part 1");
  });

  it("answers where the host says that it cannot, and not where it says no", async () => {
    const { site, worker } = await withFirst();
    site.host = 503;
    expect(await worker.ask("")).toBe("page 1");
    site.host = 404;
    expect(await worker.ask("")).toBe("404");
  });

  it("gives way to the network for a page, past what the browser still has of it, and not for a lasting name", async () => {
    const { site, worker } = await withFirst();
    site.host = { ...second, "assets/part-a1.js": "must not be asked for" };
    expect(await worker.ask("")).toBe("page 2");
    expect(await worker.ask("assets/part-a1.js")).toBe("part 1");
    expect(await worker.ask("assets/part-b2.js")).toBe("part 2");
    expect(site.asked).toEqual([" no-cache", "assets/part-b2.js default"]);
  });

  it("leaves alone whatever is not its own", async () => {
    const { worker } = await withFirst();
    expect(await worker.ask("", "POST")).toBe("left alone");
    expect(await worker.ask("picture.png")).toBe("left alone");
    expect(await worker.ask("https://host.example/other/index.html")).toBe("left alone");
    expect(await worker.ask("https://elsewhere.example/site/index.html")).toBe("left alone");
  });

  it("is nothing that a page depends on: without caches it is as without a worker", async () => {
    const { site } = await withFirst();
    const refuse = () => Promise.reject(new Error("forbidden"));
    const refused = madeUpSite({
      open: refuse,
      match: refuse,
      keys: refuse,
      has: refuse,
    } as unknown as CacheStorage);
    refused.host = site.host;
    const worker = refused.worker(listOfFirst);
    await expect(worker.keep()).rejects.toThrow("forbidden");
    expect(await worker.ask("")).toBe("page 1");
    expect(await worker.ask("assets/part-a1.js")).toBe("part 1");
    refused.host = "down";
    expect(await worker.ask("")).toBe("fails");
  });
});

describe("a new version", () => {
  it("fetches what is new in it alone", async () => {
    const { site } = await withFirst();
    site.host = second;
    await site.worker(listOfSecond).keep();
    expect(site.asked.toSorted()).toEqual(["assets/part-b2.js default", "index.html no-cache"]);
  });

  it("is what is shown without a network, and open pages keep their parts", async () => {
    const { site } = await withFirst();
    site.host = second;
    const newer = site.worker(listOfSecond);
    await newer.keep();
    site.host = "down";
    expect(await newer.ask("")).toBe("page 2");
    expect(await newer.ask("assets/part-a1.js")).toBe("part 1");
    expect(await newer.ask("assets/part-b2.js")).toBe("part 2");
  });

  it("that did not come as it was built is not kept, and goes on where it stopped", async () => {
    const { site } = await withFirst();
    site.host = { ...second, "index.html": "page 3 already" };
    const newer = site.worker(listOfSecond);
    await expect(newer.keep()).rejects.toThrow("integrity");
    site.asked.length = 0;
    site.host = second;
    await newer.keep();
    expect(site.asked).toEqual(["index.html no-cache"]);
    site.host = "down";
    expect(await newer.ask("")).toBe("page 2");
  });

  it("forgets the former ones when no page is open that was there before it", async () => {
    const { caches, site } = await withFirst();
    site.host = second;
    const newer = site.worker(listOfSecond);
    await newer.keep();
    await newer.begin(["old", "older"]);
    site.host = "down";
    await newer.dropUnused(["new", "older"]);
    expect(await newer.ask("assets/part-a1.js")).toBe("part 1");
    await newer.dropUnused(["new"]);
    expect(await newer.ask("assets/part-a1.js")).toBe("fails");
    expect(await newer.ask("")).toBe("page 2");
    expect(await caches.keys()).toEqual([`invitree ${folder} 2`]);
  });

  it("forgets none that came after it, and nothing of another site", async () => {
    const { caches, site, worker } = await withFirst();
    await site.worker(listOf("1", {}), `${folder}below/`).keep();
    await caches.open("somebody else's");
    site.host = second;
    const newer = site.worker(listOfSecond);
    await newer.keep();
    await newer.begin(["old"]);
    await site.worker(listOf("3", second)).keep();
    await newer.dropUnused([]);
    const left = [`${folder}below/ 1`, `${folder} 2`, `${folder} 3`].map((name) => `invitree ${name}`);
    expect((await caches.keys()).toSorted()).toEqual([...left, "somebody else's"].toSorted());

    // The host goes back to what it had.
    site.host = first;
    await worker.keep();
    await newer.dropUnused([]);
    site.host = "down";
    expect(await worker.ask("")).toBe("page 1");
  });

  it("that was dropped while it came is not taken for complete", async () => {
    const { caches, site } = await withFirst();
    site.host = second;
    const newer = site.worker(listOfSecond);
    const coming = newer.keep();
    await caches.delete(`invitree ${folder} 2`);
    await expect(coming).rejects.toThrow("dropped");
  });
});
