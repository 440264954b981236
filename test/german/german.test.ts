import { language } from "#language/locale.ts";
import { expect, test } from "vitest";
import { formatCount, formatShortCount } from "../../src/page/words/formatCount.ts";
import { memberName } from "../../src/page/words/memberStory.ts";

test("texts and numbers are German under that condition", () => {
  expect(language).toBe("de");
  expect(memberName(11_999)).toBe("Mitglied 12.000");
  expect(formatCount(1_234_567)).toBe("1.234.567");
  expect(formatShortCount(1_234_567)).toBe("1,23\u00a0Millionen");
});
