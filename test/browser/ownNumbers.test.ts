import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** Who joined by the end of each day, of 9,000 people, on a logistic curve: 60 days, not yet at its fastest. */
const joinedBy = (day: number): number => Math.round(9_000 / (1 + 600 * Math.exp(-0.09 * day)));
const date = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
const rows = Array.from({ length: 60 }, (_, day) => `${date(day)},${joinedBy(day + 1) - joinedBy(day)}`);

async function open(page: Page): Promise<Locator> {
  const part = page.locator("details", { has: page.locator("summary", { hasText: /^Your own numbers$/ }) });
  await part.locator("summary").first().click();
  await part.getByRole("textbox", { name: "Your numbers, as text" }).waitFor();
  return part;
}

const paste = (part: Locator, text: string): Promise<void> =>
  part.getByRole("textbox", { name: "Your numbers, as text" }).fill(text);

/** Runs in the page: every pixel of its curve as one number. */
const hashCurve = (element: Element): number => {
  const canvas = element.querySelector("canvas")!;
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(data.buffer).reduce((hash, pixel) => Math.imul(hash ^ pixel, 0x01000193), -1);
};

browserTest("from pasted text to a forecast, and nothing leaves the page", async ({ site }) => {
  const { page } = await site.visit("?day=120&days=120");
  const part = await open(page);
  const curve = page.getByRole("region", { name: "Curve", exact: true });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const before = await curve.evaluate(hashCurve);

  await paste(part, `date,signups\n${rows.join("\n")}\n2026-02-31,5\n`);
  await part.getByText(/^60.numbers, 1.January.2026 to 1.March.2026: [\d,]+.people joined\.$/).waitFor();
  await part.getByText(/^Row.62, left out: “2026-02-31” is no date/).waitFor();
  await eventually(() => curve.evaluate(hashCurve)).not.toBe(before);

  await part.getByRole("button", { name: "Fit the model to these numbers" }).click();
  await part
    .getByText(/^By 16.March.2026: between [\d,]+ and [\d,]+ people will have joined in 9 of 10 cases/)
    .waitFor();
  await part.getByText(/^Tested on the last 12 numbers, which the fit had not seen: /).waitFor();
  await part.getByRole("button", { name: "Show the best run" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  // Workers come out of the page itself.
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([]);
});

browserTest(
  "pasted numbers are back on the curve after a reload, and gone once taken away",
  async ({ site }) => {
    const { page } = await site.visit("?day=120&days=120");
    const curve = page.getByRole("region", { name: "Curve", exact: true });
    const without = await curve.evaluate(hashCurve);
    const part = await open(page);
    await paste(part, `date,signups\n${rows.join("\n")}\n`);
    await part.getByText(/^60.numbers, 1.January.2026/).waitFor();
    await page.reload();
    await eventually(() => curve.evaluate(hashCurve)).not.toBe(without);
    await open(page);
    await part.getByText(/^60.numbers, 1.January.2026/).waitFor();
    await part.getByRole("button", { name: "Take them away" }).click();
    await page.reload();
    await open(page);
    expect(await part.getByRole("textbox", { name: "Your numbers, as text" }).inputValue()).toBe("");
  },
);

browserTest("what cannot be read is refused with a word, and frames go on", async ({ site }) => {
  const { page } = await site.visit("?day=120&days=120");
  const part = await open(page);
  const input = part.locator("input[type=file]");
  const says = (text: RegExp): Promise<void> => part.getByRole("alert").filter({ hasText: text }).waitFor();
  const bring = (name: string, buffer: Buffer): Promise<void> =>
    input.setInputFiles({ name, mimeType: "text/csv", buffer });

  await bring("picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await says(/^This is not text\./);
  await bring("empty.csv", Buffer.from(""));
  await says(/^There is nothing in it\.$/);
  await bring("one.csv", Buffer.from("date,signups\n2026-01-01,5\n"));
  await says(/^One row is not enough/);
  await bring("wrong.csv", Buffer.from("date,signups\n2026-01-01,5\n2026-02-31,5\n20226-01-01,5\n"));
  await says(/^Row 3: One row is not enough.* “2026-02-31” is no date/);
  await bring("large.csv", Buffer.alloc(40e6, "2026-01-01\n"));
  await says(/“large\.csv” holds 40.MB; up to 30.MB are read here/);

  const million = Buffer.from(
    `created_at\n${Array.from({ length: 1_000_000 }, (_, at) => date(at % 300)).join("\n")}\n=1+1\n`,
  );
  await bring("million.csv", million);
  // While it is read the page draws on, and answers.
  const frames = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const next = (): void => void (++count === 20 ? done(count) : requestAnimationFrame(next));
        next();
      }),
  );
  expect(frames).toBe(20);
  await part.getByText(/^1,000,000.rows, one for each person, .*: 1,000,000.people joined\.$/).waitFor();
  await part.getByText(/^Row.1,000,002, left out: “=1\+1” is a formula; it is not worked out\.$/).waitFor();
  await part.getByRole("button", { name: "Take them away" }).click();
  await part.getByRole("table").waitFor({ state: "detached" });
});
