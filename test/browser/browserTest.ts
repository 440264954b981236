import { join } from "node:path";
import { expect, test } from "vitest";
import { cache } from "../../setup/paths.mjs";
import { openBuiltSite, type BuiltSite, type Visit } from "./builtSite.ts";

/**
 * A test of the built page in a real browser. Its `site` opens pages, and closes them when the test is over. A test
 * in which a page complained fails by itself; one that expects complaints checks them and empties the list.
 * Pictures of the pages of a failed test are kept in .cache/failed/.
 */
export const browserTest = test
  .extend("openSite", { scope: "file" }, async ({}, { onCleanup }) => {
    const site = await openBuiltSite();
    onCleanup(() => site.close());
    return site;
  })
  .extend("site", async ({ openSite, task }, { onCleanup }) => {
    const visits: Visit[] = [];
    onCleanup(async () => {
      const complaints = visits.flatMap((visit) => visit.complaints);
      if (task.result?.state === "fail" || complaints.length > 0) await takePictures(task.name, visits);
      await Promise.all(visits.map((visit) => visit.close()));
      expect(complaints, "complaints of the page").toEqual([]);
    });
    return noting(openSite, visits);
  });

function noting(site: BuiltSite, visits: Visit[]): Omit<BuiltSite, "close"> {
  const note = async (opening: Promise<Visit>) => {
    const visit = await opening;
    visits.push(visit);
    return visit;
  };
  return {
    visit: (...how) => note(site.visit(...how)),
    visitFrame: (...how) => note(site.visitFrame(...how)),
    visitFile: (...how) => note(site.visitFile(...how)),
  };
}

async function takePictures(name: string, visits: Visit[]): Promise<void> {
  const file = (index: number) => `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-${index}.png`;
  await Promise.all(
    visits.map(({ page }, index) => page.screenshot({ path: join(cache, "failed", file(index)) })),
  );
}
