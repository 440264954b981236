import { describe, expect, it } from "vitest";
import type { MemberBooks, Payment } from "../../../src/model/money/moneyReading.ts";
import { formatMoney, formatNet } from "../../../src/page/words/formatMoney.ts";
import { paymentRows, sayBooks } from "../../../src/page/words/sayBooks.ts";

const books = (changed: Partial<MemberBooks>): MemberBooks => ({
  row: 3,
  earned: 15_000,
  paid: 10_000,
  net: 5_000,
  breakEvenDay: 34,
  payments: [],
  ...changed,
});

describe("a member's books", () => {
  it("say what it earned and paid in total, and when it was even", () => {
    expect(sayBooks(books({}), 150.4)).toBe(
      `Earned ${formatMoney(15_000)}, paid ${formatMoney(10_000)}: net ${formatNet(5_000)} in total by day 150, broke even on day 34.`,
    );
  });

  it("say what of it was wanted anyway, so that the sum is right", () => {
    const said = sayBooks(books({ earned: 2_000, paid: 10_000, net: -3_000, breakEvenDay: null }), 60);
    expect(said).toContain(
      `paid ${formatMoney(10_000)} (${formatMoney(5_000)} of it for goods it wanted anyway)`,
    );
    expect(said).toMatch(/not broken even by now\.$/);
  });

  it.each([
    [{ net: 5_000, breakEvenDay: null }, "never in loss."],
    [{ net: -5_000, breakEvenDay: 34 }, "broke even on day 34, in loss again."],
  ])("%j: %s", (changed, end) => {
    expect(sayBooks(books(changed), 150).endsWith(end)).toBe(true);
  });
});

describe("the payments that reached a member", () => {
  const eightLevels = { commission: Array.from({ length: 8 }, () => 0.05) };
  const payment = (kind: Payment["kind"], level: number, from: number, cents: number): Payment => ({
    kind,
    level,
    from,
    cents,
  });

  it("stand in order: its own first, then level by level", () => {
    expect(
      paymentRows(
        [
          payment("retailCommission", 1, 2, 300),
          payment("entryShare", 2, 5, 1_500),
          payment("entryShare", 1, 3, 15_000),
          payment("retailMargin", 0, 1, 700),
        ],
        eightLevels,
      ),
    ).toEqual([
      { name: "own sales", from: null, cents: 700 },
      { name: "level 1, entry fees", from: 3, cents: 15_000 },
      { name: "level 1, their sales", from: 2, cents: 300 },
      { name: "level 2, entry fees", from: 5, cents: 1_500 },
    ]);
  });

  it("put deep levels together, whose members are others", () => {
    const rows = paymentRows(
      [2, 3, 4, 5, 8].map((level) => payment("ownCommission", level, 10, 100)),
      eightLevels,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "level 2, their orders",
      "level 3, their orders",
      "level 4 and below, their orders",
    ]);
    expect(rows[2]).toMatchObject({ from: 30, cents: 300 });
  });

  it("say that what is beyond the list of a plan is of all deeper levels", () => {
    const payments = [1, 2].flatMap((level) => [
      payment("ownCommission", level, 10, 100),
      payment("entryShare", level, 10, 100),
    ]);
    expect(paymentRows(payments, { commission: [0.1] }).map(({ name }) => name)).toEqual([
      "level 1, entry fees",
      "level 1, their orders",
      "level 2, entry fees",
      "level 2 and below, their orders",
    ]);
  });

  it("are none for most", () => {
    expect(paymentRows([], eightLevels)).toEqual([]);
  });
});
