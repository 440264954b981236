import axeCore from "axe-core";
import type { Page } from "playwright-core";
import type { Visitor } from "./builtSite.ts";

/** The rules of axe-core that the page breaks, colours included, each with the places. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Opens whatever is folded away, what comes with it included. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator("details:not([open]) > summary:visible");
  while ((await folded.count()) > 0) await folded.first().click();
}

type Look = Visitor & Required<Pick<Visitor, "width" | "colorScheme">>;

/** How a page is looked at: both themes, wide and narrow. */
export const looks: readonly Look[] = [
  { width: 1440, colorScheme: "light", reducedMotion: "reduce" },
  { width: 1440, colorScheme: "dark", reducedMotion: "reduce" },
  { width: 390, colorScheme: "light", reducedMotion: "reduce" },
];

export const sayLook = ({ colorScheme, width }: Look): string => `${colorScheme}, ${width} px wide`;
