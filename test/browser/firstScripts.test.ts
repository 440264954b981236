import { expect, test } from "vitest";
import { firstLoad } from "../bench/firstLoad.ts";

/** What a visitor may have to load before the first picture, gzip. */
const mostKilobytes = 150;

test.each(firstLoad())("what comes before the first picture stays small: $name", ({ value }) => {
  expect(value).toBeLessThanOrEqual(mostKilobytes);
});
