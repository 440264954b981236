import { expect } from "vitest";
import { lessons } from "../../src/lessons/lessons.ts";
import { brokenRules, looks, sayLook, unfold } from "./axeRules.ts";
import { browserTest } from "./browserTest.ts";

for (const look of looks) {
  const seen = sayLook(look);

  browserTest(`what can be saved breaks no rule of axe-core: ${seen}`, async ({ site }) => {
    const { page } = await site.visit("?day=90", look);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Picture" }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
  });

  browserTest(`nor does any step of a lesson: ${seen}`, async ({ site }) => {
    // Every kind of step in both themes; all lessons once.
    const some = look === looks[0] ? lessons : lessons.slice(0, 2);
    for (const { id, steps } of some) {
      for (const step of steps.keys()) {
        const place = step === 0 ? id : `${id}~${step + 1}`;
        const { page, close } = await site.visit(`?lesson=${place}`, look);
        await page.getByText(`Step ${step + 1} of ${steps.length}`).waitFor();
        expect(await brokenRules(page), place).toEqual([]);
        await close();
      }
    }
  });

  browserTest(
    `nor does a figure, before it is pressed, asking, and with all parts: ${seen}`,
    async ({ site }) => {
      for (const query of [
        "start=press",
        "ask=members",
        "parts=sentence~graph~curve~figures~money~timeline&controls=conversion~cycleDays&start=still&scenario=mlm",
      ]) {
        const { page, close } = await site.visit(`embed.html?${query}`, look);
        await page.getByRole("button").first().waitFor();
        expect(await brokenRules(page), query).toEqual([]);
        await close();
      }
    },
  );
}

browserTest("whoever has colours of their own can tell and read what is chosen", async ({ site }) => {
  for (const path of [
    "?day=90",
    "?scenario=mlm&b.scenario=unilevel",
    "?lesson=cliff",
    "?lesson=cliff&present=1",
  ]) {
    const { page, close } = await site.visit(path, { forcedColors: "active", reducedMotion: "reduce" });
    await page
      .getByRole("group", { name: /^Growth disc\./ })
      .first()
      .waitFor();
    expect(await brokenRules(page), path).toEqual([]);
    await close();
  }
});

browserTest("in German no rule is broken either", async ({ site }) => {
  for (const path of ["de/?scenario=mlm&day=900", "de/?lesson=cliff", "de/?present=1"]) {
    const { page, close } = await site.visit(path, looks[0]);
    await page.getByRole("group", { name: /^Wachstumsscheibe\./ }).waitFor();
    await unfold(page);
    expect(await brokenRules(page), path).toEqual([]);
    await close();
  }
});

/** Four times as large on a screen of 1,280 × 1,024 px. */
const enlarged = { width: 320, height: 256, reducedMotion: "reduce" } as const;

browserTest("at four times its size nothing has to be moved sideways to be read", async ({ site }) => {
  for (const path of [
    "?day=90",
    "?scenario=mlm&day=90",
    "?scenario=mlm&b.scenario=unilevel",
    "?lesson=cliff",
    "embed.html?parts=sentence~graph~curve~figures~money~timeline&scenario=mlm",
    "validation.html",
  ]) {
    const { page, close } = await site.visit(path, enlarged);
    await page.getByRole("heading").or(page.getByRole("button")).first().waitFor();
    await unfold(page);
    const { scrolls, isWide } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth,
      isWide: document.documentElement.clientWidth,
    }));
    expect(scrolls, path).toBe(isWide);
    await close();
  }
});
