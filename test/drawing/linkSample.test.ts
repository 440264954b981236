import { describe, expect, it } from "vitest";
import { linkBudget, rankOfLink, sampleLinks } from "../../src/drawing/linkSample.ts";
import type { LinkSample } from "../../src/drawing/linkSample.ts";
import { layDisc } from "../../src/layout/disc.ts";
import type { Disc } from "../../src/layout/disc.ts";
import { madeUpRun } from "./madeUpRun.ts";

const { sponsors, count } = madeUpRun({ members: 30_000 }).people;
const disc = layDisc(sponsors, count);

const isDrawn = ({ downlines }: Disc, sample: LinkSample, row: number): boolean =>
  downlines[row] >= sample.largeFrom || rankOfLink(row) < sample.share;

const drawn = (sample: LinkSample, from: number, to: number): number => {
  let links = 0;
  for (let row = from; row < to; row++) if (isDrawn(disc, sample, row)) links++;
  return links;
};

describe("a sample of the links", () => {
  it("is all of them where there is time for all", () => {
    expect(sampleLinks(disc, 900, 1000)).toEqual({ largeFrom: 0, share: 1 });
  });

  it.each([500, 3000, 20_000])("keeps to a budget of %i, early rows and late ones alike", (budget) => {
    const sample = sampleLinks(disc, count, budget);
    expect(Math.abs(drawn(sample, 0, count) - budget)).toBeLessThan(0.03 * budget);
    const rest = (from: number, to: number): number => {
      const rows = Array.from({ length: to - from }, (_, at) => from + at).filter(
        (row) => disc.downlines[row] < sample.largeFrom,
      );
      return rows.filter((row) => isDrawn(disc, sample, row)).length / rows.length;
    };
    expect(rest(1000, 6000)).toBeCloseTo(rest(20_000, 25_000), 1);
  });

  it("has every link to a large downline, within a third of the budget", () => {
    const sample = sampleLinks(disc, count, 3000);
    const large = disc.downlines.filter((downline) => downline >= sample.largeFrom).length;
    expect(large).toBeGreaterThan(200);
    expect(large).toBeLessThanOrEqual(1000);
  });

  it("counts only the links that may be in sight", () => {
    expect(sampleLinks(disc, count, 3000, (row) => Number(row % 20 === 0)).share).toBe(1);
  });

  it("is smaller where the links are long", () => {
    const long = sampleLinks(disc, count, 3000, () => linkBudget.length / 1000);
    expect(Math.abs(drawn(long, 0, count) - 1000)).toBeLessThan(50);
  });
});
