import { openBuiltSite } from "../browser/builtSite.ts";
import type { Figure } from "./figure.ts";
import { firstLoad } from "./firstLoad.ts";
import { answersOf } from "./pageAnswers.ts";
import { limitedMarket, unlimitedMarket } from "./pageInput.ts";
import { takeNotes } from "./pageNotes.ts";
import { choosingScenarios } from "./pageScenarios.ts";
import { playing } from "./pagePlaying.ts";
import { sliderToPicture } from "./pageSlider.ts";

/** The built page in Chromium without a graphics card. */
export async function benchPage(): Promise<Figure[]> {
  const site = await openBuiltSite({ beforeEach: takeNotes });
  try {
    return [
      ...firstLoad(),
      ...(await choosingScenarios(site)),
      ...(await sliderToPicture(site, "limited market", limitedMarket(10_000), 15)),
      ...(await sliderToPicture(site, "limited market", limitedMarket(100_000), 15)),
      ...(await sliderToPicture(site, "limited market", limitedMarket(1_000_000), 9)),
      ...(await sliderToPicture(site, "unlimited market, 10 invitations each", unlimitedMarket, 9)),
      ...(await playing(site, 100_000)),
      ...(await playing(site, 1_000_000)),
      ...(await answersOf(site, 1_000_000)),
    ];
  } finally {
    await site.close();
  }
}
