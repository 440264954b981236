import type { BuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { moveSlider, untilQuiet } from "./pageInput.ts";
import type { Answer } from "./pageInput.ts";
import { beginToListen, endListening } from "./pageNotes.ts";

/** From the input event of the churn slider to the pictures that answer it. */
export async function sliderToPicture(
  site: BuiltSite,
  market: string,
  query: string,
  rounds: number,
): Promise<Figure[]> {
  const { page, close } = await site.visit(query, { width: 1440, height: 900 });
  await page.locator("summary", { hasText: "Staying and coming back" }).click();
  const slider = page.getByRole("slider", { name: "Churn" });
  await slider.waitFor();
  const { members } = await untilQuiet(page, 0);
  const [low, high] = await slider.evaluate((input: HTMLInputElement) => {
    const value = Number(input.value);
    return [value, value + 20];
  });
  const answers: Answer[] = [];
  const silences: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await beginToListen(page);
    answers.push(await moveSlider(page, slider, { to: round % 2 === 0 ? high : low, runs: true }));
    silences.push(await endListening(page));
  }
  await close();
  const first = answers.map(({ firstMs }) => firstMs);
  const last = answers.map(({ lastMs }) => lastMs);
  const arrived = answers.map(({ finishedMs }) => finishedMs);
  return [
    {
      name: `slider to picture, ${market}, about ${members.toLocaleString("en")} members`,
      value: median(last),
      unit: "ms",
    },
    { name: "  the slowest", value: Math.max(...last), unit: "ms" },
    { name: "  to the run's arrival from the worker", value: median(arrived), unit: "ms" },
    { name: "  to the first picture, be it of a part", value: median(first), unit: "ms" },
    { name: "    the slowest", value: Math.max(...first), unit: "ms" },
    { name: "  the page hears nothing meanwhile for, at most", value: median(silences), unit: "ms" },
    { name: "    the longest", value: Math.max(...silences), unit: "ms" },
  ];
}
