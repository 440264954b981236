import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { csvParse } from "d3";
import type { Download, Page } from "playwright-core";
import { expect } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { readLink } from "../../src/parameters/link.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";

const query = "?population=2000&days=120&seed=4&day=60&theme=light";

/** What can be saved, opened on a page that is at rest. */
async function openPanel(page: Page, shown = query) {
  await appInView(page).shows(parametersOf(shown));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const panel = page.getByRole("dialog", { name: "Save" });
  const press = (name: string) => panel.getByRole("button", { name, exact: true }).click();
  await panel.getByRole("button", { name: "PNG" }).waitFor();
  return {
    panel,
    press,
    async save(name: string): Promise<{ name: string; bytes: Buffer }> {
      const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), press(name)]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    choose: (group: string, name: string) =>
      panel.getByRole("radiogroup", { name: group }).getByText(name, { exact: true }).click(),
  };
}

/** A PNG as its format says: its size, and whether all of its pixels are there and differ. */
function readPng(bytes: Buffer): { width: number; height: number; colours: number } {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  let [width, height, channels] = [0, 0, 0];
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString("latin1");
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") {
      [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
      expect(content[8]).toBe(8);
      channels = content[9] === 6 ? 4 : 3;
    }
    if (type === "IDAT") data.push(content);
    at += 12 + length;
  }
  const lines = inflateSync(Buffer.concat(data));
  expect(lines.length).toBe(height * (1 + channels * width));
  return { width, height, colours: new Set(lines).size };
}

browserTest("a picture is a PNG of the size that was asked for", async ({ site }) => {
  const { page } = await site.visit(query, { reducedMotion: "reduce" });
  const panel = await openPanel(page);
  await panel.choose("Size of the PNG", "1 ×");
  const once = await panel.save("PNG");
  expect(once.name).toBe("invitree-opening-seed4-day60.png");
  const small = readPng(once.bytes);
  expect(small.colours).toBeGreaterThan(100);
  await panel.choose("Size of the PNG", "3 ×");
  const large = readPng((await panel.save("PNG")).bytes);
  expect(large).toMatchObject({ width: 3 * small.width, height: 3 * small.height });
  await panel.choose("Size of the PNG", "1 ×");
  await panel.choose("What it shows", "Both");
  const both = await panel.save("PNG");
  expect(both.name).toBe("invitree-opening-seed4-day60-both.png");
  expect(readPng(both.bytes).width).toBeGreaterThan(small.width + 300);
});

browserTest("vectors have a circle a member, and are read by the browser's own parser", async ({ site }) => {
  const { page } = await site.visit(query, { reducedMotion: "reduce" });
  const panel = await openPanel(page);
  const { bytes } = await panel.save("SVG");
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      isWrong: parsed.querySelector("parsererror") !== null,
      members: parsed.querySelectorAll(".members circle").length,
      texts: [...parsed.querySelectorAll("text")].map((each) => each.textContent),
    };
  }, bytes.toString("utf8"));
  const run = simulate(parametersOf(query));
  expect(read.isWrong).toBe(false);
  expect(read.members).toBe(run.census.joined[60]);
  expect(read.texts.join(" ")).toContain(`fingerprint ${run.digest().slice(0, 8)}`);
  expect(read.texts.join("")).toContain("population=2000&days=120&seed=4&day=60");
});

browserTest("the tables have every day and everybody", async ({ site }) => {
  const { page } = await site.visit(query, { reducedMotion: "reduce" });
  const panel = await openPanel(page);
  const run = simulate(parametersOf(query));
  const days = csvParse((await panel.save("Days (CSV)")).bytes.toString("utf8"));
  expect(days.map((row) => Number(row["joined (members)"]))).toEqual([...run.census.joined]);
  const people = await panel.save("People (CSV)");
  expect(people.name).toBe("invitree-opening-seed4-day60-people.csv");
  const rows = csvParse(people.bytes.toString("utf8"));
  expect(rows.map((row) => Number(row["generation"]))).toEqual([...run.people.generations]);
});

browserTest("where money moves, everybody's net stands beside them", async ({ site }) => {
  const pyramid = "?scenario=pyramid&population=800&days=90&day=90&theme=light";
  const { page } = await site.visit(pyramid, { reducedMotion: "reduce" });
  const panel = await openPanel(page, pyramid);
  await page.getByText("lost money").first().waitFor();
  const rows = csvParse((await panel.save("People (CSV)")).bytes.toString("utf8"));
  const { parameters, plan } = readLink(pyramid).state;
  const { net } = settle(simulate(parameters), plan).at(90);
  expect(rows.map((row) => Number(row["net (cents)"]))).toEqual([...net]);
  expect(net.some((cents) => cents < 0)).toBe(true);
});

browserTest("of a crowd there are no vectors, and the button says why", async ({ site }) => {
  const crowd = "?population=60000&theme=light";
  const { page } = await site.visit(crowd, { reducedMotion: "reduce" });
  const { panel, choose } = await openPanel(page, crowd);
  const svg = panel.getByRole("button", { name: "SVG" });
  expect(await svg.getAttribute("aria-disabled")).toBe("true");
  await panel.getByText("Vectors are for up to 20,000 members; PNG has them all.").waitFor();
  await choose("What it shows", "Curve");
  expect(await svg.getAttribute("aria-disabled")).toBe("false");
});

browserTest(
  "a saved run is opened again as the same run; a changed one is told to be another",
  async ({ site }) => {
    const first = await site.visit(query, { reducedMotion: "reduce" });
    const { bytes, name } = await (await openPanel(first.page)).save("Run (JSON)");
    const run = simulate(parametersOf(query));
    const { page } = await site.visit("?population=300&days=30", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const panel = page.getByRole("dialog", { name: "Save" });
    const open = (text: string): Promise<void> =>
      panel
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await open(bytes.toString("utf8"));
    await panel.getByText("the same run to the last person").waitFor();
    await appInView(page).shows(parametersOf(query));
    expect(await appInView(page).day()).toBe(60);

    await open(bytes.toString("utf8").replace(run.digest(), "0123456789abcdef"));
    await panel.getByText("its run is not the one that was saved").waitFor();
    await open("PK\u0003\u0004 no run");
    await panel.getByText("was not opened").waitFor();
    await appInView(page).shows(parametersOf(query));
  },
);

browserTest("paper gets a sheet of its own, which goes afterwards", async ({ site }) => {
  const { page } = await site.visit(query, {
    reducedMotion: "reduce",
    beforeAll: () => Object.assign(window, { print: () => undefined }),
  });
  const panel = await openPanel(page);
  await panel.press("Print");
  await page.emulateMedia({ media: "print" });
  const run = simulate(parametersOf(query));
  const sheet = page.locator("body > div").last();
  await sheet.getByText(`fingerprint ${run.digest().slice(0, 8)}`).waitFor();
  expect(await sheet.locator("canvas").count()).toBe(2);
  expect(await page.getByRole("button").count()).toBe(0);
  // One page: a number of pages stands in the file.
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Copy link" }).waitFor();
  expect(await page.locator("body > div canvas").count()).toBeGreaterThan(2);
});
