import { expect, test } from "vitest";
import { formatMoneyShort } from "../../../src/page/words/formatMoney.ts";
import { sayNet } from "../../../src/page/words/sayNet.ts";

const between = (from: number, to: number): string => sayNet({ from, to });

test("losses are named by round amounts, of which each is in one stretch", () => {
  expect(between(-Infinity, -50_001)).toBe("lost more than 500");
  expect(between(-50_000, -5_001)).toBe("lost more than 50, up to 500");
  expect(between(-5_000, -1)).toBe("lost 50 or less");
  expect(between(-Infinity, -1)).toBe("lost money");
});

test("gains are too, and nothing is neither", () => {
  expect(between(0, 0)).toBe("neither lost nor gained");
  expect(between(1, 49)).toBe(`gained less than ${formatMoneyShort(50)}`);
  expect(between(50, 499)).toBe(`gained ${formatMoneyShort(50)} or more, under 5`);
  expect(between(100_000_000, Infinity)).toBe(`gained ${formatMoneyShort(100_000_000)} or more`);
  expect(between(1, Infinity)).toBe("gained money");
});
