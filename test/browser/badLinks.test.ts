import { expect } from "vitest";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const rubbish = Array.from({ length: 20_000 }, (_, i) => `${i % 10}%f${i % 8}&`).join("");

/** A query, and what the page's note has to name. */
const badLinks: Record<string, readonly [query: string, named: RegExp]> = {
  "an empty value": ["?churnPerMonth=", /^Churn \(churnPerMonth\) was empty, .* 0\.15 is taken/],
  "a key alone": ["?conversion", /^Conversion \(conversion\) was empty/],
  NaN: ["?cycleDays=NaN", /^Cycle time \(cycleDays\) was “NaN”, which is not a number; 4 is taken/],
  "1e400": ["?population=1e400", /^People in all \(population\) was “1e400”.* 10000000 is taken/],
  "1,5": ["?invitesPerWeek=1,5", /^Invitations a week \(invitesPerWeek\) was “1,5”, read as 1\.5/],
  "a negative value": [
    "?startingMembers=-3",
    /^Members at the start \(startingMembers\) was “-3”.* 0 is taken/,
  ],
  "a day beyond the end": ["?day=1e9", /^Day of the playhead \(day\) was “1e9”/],
  "a person who cannot be": ["?day=10&person=-1", /^Kept member \(person\) was “-1”/],
  "a malformed escape": ["?conversion=%E0%A4%A&%zz=1", /^Conversion \(conversion\) was “%E0%A4%A”/],
  "an unknown scenario": ["?scenario=__proto__", /^Scenario \(scenario\) was “__proto__”/],
  "an unknown word": ["?market=<b>x</b>", /^Market \(market\) was “<b>x<\/b>”/],
  "100 kB of rubbish": [`?${rubbish}seed=x`, /^Seed \(seed\) was “x”/],
  "100 kB in one value": [
    `?seed=${"9".repeat(100_000)}`,
    /^Seed \(seed\) was “9{24}…”.* 4294967295 is taken/,
  ],
};

for (const [name, [query, named]] of Object.entries(badLinks))
  browserTest(`a link with ${name} is repaired, and the page says so`, async ({ site }) => {
    // Few days, for it is the note that counts here.
    const link = `${query}&days=20`;
    const { page } = await site.visit(link, { reducedMotion: "reduce" });
    const notes = page.getByRole("list", { name: "Notes on the link" }).getByRole("listitem");
    await eventually(() => notes.allInnerTexts()).toEqual([expect.stringMatching(named)]);
    await appInView(page).shows(parametersOf(link));

    await notes.getByRole("button", { name: "Dismiss this note" }).click();
    await eventually(() => notes.count()).toBe(0);
  });

browserTest("of very many flaws the page names nine", async ({ site }) => {
  const keys =
    "population startingMembers invitesPerWeek conversion cycleDays activation churnPerMonth churnShape";
  const query = `?${`${keys} promoterShare organicPerDay days seed`.split(" ").join("=x&")}=x`;
  const { page } = await site.visit(query, { width: 320, height: 640 });
  const notes = page.getByRole("list", { name: "Notes on the link" }).getByRole("listitem");
  await eventually(() => notes.count()).toBe(10);
  expect(await notes.last().innerText()).toBe("3 more values of the link were repaired.");
  await appInView(page).shows({});
});
