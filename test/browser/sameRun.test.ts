import { expect } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { appInView, parametersOf } from "./appInView.ts";
import { browserTest } from "./browserTest.ts";
import { eventually } from "./eventually.ts";

const links = {
  "the opening": "",
  "Skok's example": "?scenario=skok",
  Hotmail: "?scenario=hotmail&seed=4",
  "week by week in an unlimited market":
    "?market=unlimited&churnPerMonth=0.3&churnShape=0.6&promoterShare=0.7&organicPerDay=2.5&days=60",
  "stages, and who brings nobody gives up":
    "?cycleShape=staged&cycleStages=4&cycleDays=6&quitWithoutRecruitsDays=30&activation=0.8&seed=3",
  "everything at fixed times, all at once":
    "?inviteStyle=burst&invitesPerMember=3&inviteSpread=fixed&cycleShape=fixed&cycleDays=2&conversion=0.5&seed=8",
  "very unequal members": "?inviteStyle=burst&inviteSpread=geometric&sendDelayDays=9&seed=4294967295",
};

for (const [name, link] of Object.entries(links))
  browserTest(`the page and Node give the same run: ${name}`, async ({ site }) => {
    const { page } = await site.visit(link);
    const app = appInView(page);
    await app.shows(parametersOf(link));
    const digest = simulate(parametersOf(link)).digest();
    expect((await app.stage.getByTitle(/^Fingerprint/).innerText()).split(/\s/).at(-1)).toBe(
      digest.slice(0, 8),
    );
    expect(digest).not.toBe(simulate({ ...parametersOf(link), seed: 77 }).digest());
  });

browserTest("the address and the copied link give the same run again", async ({ site }) => {
  const visit = await site.visit("?scenario=dropbox&day=200");
  await visit.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const app = appInView(visit.page);
  await app.shows(parametersOf("?scenario=dropbox"));
  const first = await app.fingerprint();

  await app.type("conversion", "23.45 %");
  await visit.page.getByRole("button", { name: "New luck" }).click();
  await app.shows({ ...parametersOf("?scenario=dropbox"), conversion: 0.2345, seed: 12 });
  const changed = await app.fingerprint();
  expect(changed).not.toBe(first);
  const joined = await app.joined();

  await visit.page.getByRole("button", { name: /^Copy link/ }).click();
  await visit.page.getByText("The link is copied.").waitFor();
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  await eventually(() => visit.page.url()).toContain("seed=12");
  expect(copied).toBe(visit.page.url());

  const again = appInView((await site.visit(new URL(copied).search)).page);
  await eventually(again.fingerprint).toBe(changed);
  await eventually(again.day).toBe(200);
  await eventually(again.joined).toBe(joined);
});
