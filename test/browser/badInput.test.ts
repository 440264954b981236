import { expect } from "vitest";
import type { ParameterKey } from "../../src/parameters/parameterTable.ts";
import { appInView } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

/** What is typed into which value, and what the page has to say to it. */
const refused: readonly (readonly [key: ParameterKey, text: string, flaw: RegExp])[] = [
  ["churnPerMonth", "", /^Nothing was typed\. Churn: a share /],
  ["churnPerMonth", "   ", /^Nothing was typed\. Churn: a share /],
  ["cycleDays", "abc", /^“abc” is not understood\. Cycle time: a time /],
  ["population", "1e400", /^People in all: a whole number /],
  ["startingMembers", "-3", /^Members at the start: a whole number /],
  ["startingMembers", "1,5", /^Members at the start: a whole number /],
  ["conversion", "NaN", /^“NaN” is not understood\. Conversion: a share /],
];

browserTest(
  "what cannot be a value is refused with a word beside it, and nothing is lost",
  async ({ site }) => {
    const { page } = await site.visit("?day=60");
    const app = appInView(page);
    await app.shows({});
    const [joined, picture] = [await app.joined(), await app.pictureAtRest()];

    for (const [key, text, flaw] of refused) {
      const before = await app.value(key);
      await app.type(key, text);
      const field = app.control(key);
      const alert = page.getByRole("alert").filter({ hasText: flaw });
      await alert.waitFor();
      expect(await field.inputValue()).toBe(text);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.getAttribute("aria-describedby")).toBe(await alert.getAttribute("id"));
      await field.press("Escape");
      await alert.waitFor({ state: "detached" });
      expect(await app.value(key)).toBe(before);
    }
    expect(await app.joined()).toBe(joined);
    expect(await app.pictureAtRest()).toBe(picture);
    await app.shows({});
  },
);

browserTest("a decimal comma is understood, and what was refused can be mended", async ({ site }) => {
  const app = appInView((await site.visit("?day=60")).page);
  await app.shows({});
  await app.type("invitesPerWeek", "1,5");
  await eventually(() => app.value("invitesPerWeek")).toBe("1.5 people a week");
  await app.shows({ invitesPerWeek: 1.5 });

  await app.type("churnPerMonth", "-3");
  await app.control("churnPerMonth").fill("3");
  await app.control("churnPerMonth").press("Enter");
  await app.shows({ invitesPerWeek: 1.5, churnPerMonth: 0.03 });
  await eventually(() => app.value("churnPerMonth")).toBe("3 %");
});
