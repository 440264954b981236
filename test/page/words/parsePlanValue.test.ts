import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatLevels, formatPlanValue } from "../../../src/page/words/formatPlanValue.ts";
import { parsePlanValue } from "../../../src/page/words/parsePlanValue.ts";
import type { TypedPlanKey } from "../../../src/page/words/parsePlanValue.ts";
import { planFlawOf } from "../../../src/parameters/completePlan.ts";
import { planKeys, planTable } from "../../../src/parameters/planTable.ts";

const locales = [
  "en",
  "en-IN",
  "de",
  "de-CH",
  "de-AT",
  "fr",
  "sv",
  "es",
  "pl",
  "ar-EG",
  "hi-u-nu-deva",
  "fa",
];
const typedKeys = planKeys.filter((key): key is TypedPlanKey => key !== "compression");

/** What a text is taken for, or the flaw with plain spaces. */
function parsed(key: TypedPlanKey, text: string, locale = "en"): unknown {
  const read = parsePlanValue(key, text, locale);
  return "flaw" in read ? read.flaw.replaceAll("\u00a0", " ") : read.value;
}

describe("an amount", () => {
  test.each([
    ["49.90", 4_990],
    ["49,90", 4_990],
    ["49.9", 4_990],
    ["0", 0],
    ["0.05", 5],
    [".5", 50],
    ["1,000", 100_000],
    ["1.000", 100_000],
    ["1 000", 100_000],
    ["1’000.50", 100_050],
    ["1,234,567.89", 123_456_789],
    ["1.234.567,89", 123_456_789],
    ["1,00,000", 10_000_000],
    ["12,34,567.50", 123_456_750],
    ["$49.90", 4_990],
    ["50 €", 5_000],
    ["£1k", 100_000],
    ["1.5 million", 150_000_000],
    ["nothing", 0],
    ["1e3", 100_000],
    ["8.2", 820],
    ["10000000", 1_000_000_000],
  ])("%s", (text, cents) => {
    expect(parsed("entryFee", text)).toBe(cents);
  });

  const wanted = "Fee to join: an amount between 0.00 and 10,000,000.00, to the cent.";
  test.each([
    ["-5", wanted],
    ["−5", wanted],
    ["1e15", wanted],
    ["1e400", wanted],
    ["10,000,000.01", wanted],
    ["49.9051", wanted],
    ["0.001", wanted],
    ["", `Nothing was typed. ${wanted}`],
    ["abc", `“abc” is not understood. ${wanted}`],
    ["50 %", `“50 %” is not understood. ${wanted}`],
    ["never", `“never” is not understood. ${wanted}`],
    ["1.2.3", `“1.2.3” is not understood. ${wanted}`],
    ["9".repeat(100), `“${"9".repeat(24)}…” is not understood. ${wanted}`],
  ])("%s is refused", (text, flaw) => {
    expect(parsed("entryFee", text)).toBe(flaw);
  });

  test("is read back as every locale writes it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (locale, cents) => {
          const shown = formatPlanValue("price", cents, locale);
          expect(parsePlanValue("price", shown, locale), `${shown} in ${locale}`).toEqual({ value: cents });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a number or a share", () => {
  test.each([
    ["ordersPerMonth", "1.5", 1.5],
    ["ordersPerMonth", "2 orders a month", 2],
    ["ordersPerMonth", "none", 0],
    ["ownUseShare", "50", 0.5],
    ["ownUseShare", "12.5 %", 0.125],
    ["ownUseShare", "all", 1],
    ["retailMargin", "33.33333", 0.333333],
    ["commissionDeeper", "150", 1.5],
    ["ordersPerMonth", "101", "Own orders: a number between 0 and 100."],
    ["ownUseShare", "101", "Own orders wanted anyway: a share between 0 % and 100 %."],
    ["refundShare", "-1 %", "Paid back on leaving: a share between 0 % and 100 %."],
    ["commissionDeeper", "1001", "For every further level: a share between 0 % and 1,000 %."],
    [
      "qualification",
      "x",
      "“x” is not understood. Own orders it takes to earn commissions: a number between 0 and 100.",
    ],
  ] as const)("%s: %s", (key, text, value) => {
    expect(parsed(key, text)).toBe(value);
  });
});

describe("shares a level", () => {
  test.each([
    ["50, 30, 10", [0.5, 0.3, 0.1]],
    ["50,30,10", [0.5, 0.3, 0.1]],
    ["50,30,100", [0.5, 0.3, 1]],
    ["50 %, 30 %, 10 %", [0.5, 0.3, 0.1]],
    ["50%,30%,10%", [0.5, 0.3, 0.1]],
    ["50 % ~ 30 %", [0.5, 0.3]],
    ["50~30", [0.5, 0.3]],
    ["50; 30; 10;", [0.5, 0.3, 0.1]],
    ["50 30 10", [0.5, 0.3, 0.1]],
    ["50 per cent, 30 percent", [0.5, 0.3]],
    ["50\n30", [0.5, 0.3]],
    ["50, 30,", [0.5, 0.3]],
    ["12.5, 7.5", [0.125, 0.075]],
    ["12,5; 7,5", [0.125, 0.075]],
    ["12,5", [0.12, 0.05]],
    ["0", [0]],
    ["0, 0", [0, 0]],
    ["150", [1.5]],
    ["8 × 5 %", [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]],
    ["20, 3x5, 2 * 1 %", [0.2, 0.05, 0.05, 0.05, 0.01, 0.01]],
    ["none", []],
    ["Nobody", []],
  ])("%s", (text, shares) => {
    expect(parsed("entrySplit", text)).toEqual(shares);
  });

  test("a comma within a number is one where the reader writes it so", () => {
    expect(parsed("commission", "12,5", "de")).toEqual([0.125]);
    expect(parsed("commission", "12,5, 7,5 %", "de")).toEqual([0.125, 0.075]);
    expect(parsed("commission", "50,30,10", "de")).toEqual([0.5, 0.3, 0.1]);
  });

  const wanted = "Of the fee, up the line: a share a level, such as 50 %, 30 %, 10 %, or none.";
  const each = (level: number) => `Level ${level}: a share between 0 % and 1,000 %.`;
  test.each([
    ["", `Nothing was typed. ${wanted}`],
    ["   ", `Nothing was typed. ${wanted}`],
    ["50, -30", each(2)],
    ["50, 1001", each(2)],
    ["1e15", each(1)],
    ["50, abc, 10", `“abc” is not understood. ${each(2)}`],
    ["50, , 10", `Nothing was typed. ${each(2)}`],
    ["8 ×", `Nothing was typed. ${each(1)}`],
    ["101 × 1 %", "Of the fee, up the line: at most 100 levels; these are 101."],
    [
      Array.from({ length: 101 }, () => 1).join(" "),
      "Of the fee, up the line: at most 100 levels; these are 101.",
    ],
    [`${"1,".repeat(3_000)}1`, `“1,1,1,1,1,1,1,1,1,1,1,1,…” is not understood. ${wanted}`],
  ])("%s is refused", (text, flaw) => {
    expect(parsed("entrySplit", text)).toBe(flaw);
  });

  test("a hundred levels are taken", () => {
    expect(parsed("entrySplit", "100 × 1 %")).toEqual(Array.from({ length: 100 }, () => 0.01));
  });

  test("are told with many alike in a row as one", () => {
    const told = (shares: readonly number[]) => formatLevels(shares).replaceAll("\u00a0", " ");
    expect(told([])).toBe("none");
    expect(told([0.5, 0.3, 0.1])).toBe("50 %, 30 %, 10 %");
    expect(told([0.2, 0.05, 0.05, 0.05, 0.05, 0.01, 0.01, 0.01])).toBe("20 %, 4 × 5 %, 1 %, 1 %, 1 %");
    expect(told([10, 0.123456])).toBe("1000 %, 12.3456 %");
  });

  test("are read back as they are told, in every locale", () => {
    const share = fc.oneof(
      fc.constantFrom(0, 0.05, 0.1),
      fc.integer({ min: 0, max: 10_000_000 }).map((millionths) => millionths / 1_000_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.array(share, { maxLength: 100 }), (locale, shares) => {
        expect(parsePlanValue("commission", formatLevels(shares), locale)).toEqual({ value: shares });
      }),
      { numRuns: 300 },
    );
  });
});

test("whatever is typed is an allowed value or told to be wrong, and never thrown", () => {
  const piece = fc.constantFrom(
    "5",
    "0,5",
    "1e9",
    "-3",
    "%",
    " ",
    ",",
    "~",
    ";",
    "×",
    "x",
    "none",
    "€",
    "\n",
    "٣",
    "K",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...typedKeys), text, fc.constantFrom(...locales), (key, typed, locale) => {
      const read = parsePlanValue(key, typed, locale);
      if ("flaw" in read) expect(read.flaw).toMatch(/\.$/);
      else expect(planFlawOf(key, read.value), typed).toBeNull();
    }),
    { numRuns: 1_000 },
  );
});

test("what a slider stands on is read back as it is shown", () => {
  for (const key of typedKeys) {
    if (planTable[key].kind !== "number") continue;
    for (const value of planTable[key].unit === "cents" ? [0, 4_990] : [0, 0.1, 0.125, 1])
      expect(parsed(key, formatPlanValue(key, value, "en")), key).toBe(value);
  }
});
