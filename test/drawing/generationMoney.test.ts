import { describe, expect, it } from "vitest";
import { sayGenerationMoney } from "../../src/drawing/generationMoney.ts";
import type { GraphScene } from "../../src/drawing/graphPicture.ts";
import { levelsManner } from "../../src/drawing/levelsManner.ts";
import type { LabelledMoney } from "../../src/drawing/mannerLabels.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { completePlan } from "../../src/parameters/completePlan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { sceneOf, setUpStage } from "./graphStage.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { expectRoomForAll, texts } from "./writtenText.ts";

/** Money of generations of 200 members, of whom so many have lost. */
const moneyOf = (lost: readonly number[], plan: Partial<Plan> = { entryFee: 10_000 }): LabelledMoney => ({
  reading: { byGeneration: lost.map((inLoss) => ({ members: 200, inLoss })) },
  plan: completePlan(plan),
});

const plain = (text: string | null): string | null => text?.replaceAll("\u00a0", " ") ?? null;

describe("what is said of a generation's money", () => {
  const sayOf = (lost: number, members = 200): string | null =>
    plain(
      sayGenerationMoney({ ...moneyOf([]), reading: { byGeneration: [{ members, inLoss: lost }] } }, 0, null),
    );

  it("is how many have lost: only all of them are 100 %, and only nobody 0 %", () => {
    expect([0, 1, 100, 199, 200].map((lost) => sayOf(lost))).toEqual([
      "0 % lost",
      "1 % lost",
      "50 % lost",
      "99 % lost",
      "100 % lost",
    ]);
    expect(sayOf(1, 100_000)).toBe("1 % lost");
    expect(sayOf(99_999, 100_000)).toBe("99 % lost");
  });

  it("is nothing of a generation that nobody was in, or that is not known", () => {
    expect(sayOf(0, 0)).toBeNull();
    expect(sayGenerationMoney(moneyOf([10]), 1, null)).toBeNull();
  });

  it("is below a kept person what that one is paid for it, as far as the plan goes", () => {
    const said = (plan: Partial<Plan>): (string | null)[] =>
      [0, 1, 2, 3, 4].map((generation) =>
        plain(sayGenerationMoney(moneyOf([2, 2, 2, 2, 2], plan), generation, 1)),
      );
    expect(said({ entryFee: 10_000, entrySplit: [0.5, 0.125] })).toEqual([
      "1 % lost",
      "1 % lost",
      "level 1: 50 %",
      "level 2: 12.5 %",
      "1 % lost",
    ]);
    const orders = { price: 5_000, ordersPerMonth: 1, commission: [0.1, 0], commissionDeeper: 0.05 };
    expect(said(orders).slice(2)).toEqual(["level 1: 10 %", "1 % lost", "level 3: 5 %"]);
    expect(said({ ...orders, entryFee: 10_000, entrySplit: [0.4] })[2]).toBe(
      "level 1: 40 % of fees, 10 % of orders",
    );
    // Shares of what nobody pays.
    expect(said({ entrySplit: [0.5], commission: [0.1], monthlyCost: 1 })[2]).toBe("1 % lost");
  });
});

describe("the labels of generations where money moves", () => {
  const columns = madeUpRun({ members: 300 });
  const manner = levelsManner(columns, layDisc(columns.people.sponsors, 300));
  const lost = Array.from({ length: 30 }, (_, generation) => 10 * generation);

  function labelsOf(changed: Partial<GraphScene>): readonly string[] {
    const stage = setUpStage();
    const scene = sceneOf(columns, { manner, width: 900, height: 700, money: moneyOf(lost), ...changed });
    stage.picture.draw(scene, 0);
    expectRoomForAll(stage.over, scene.width, scene.height);
    return texts(stage.over).filter((text) => text !== "Generation");
  }

  it("tell beside the count how many have lost, and change with the books", () => {
    const wide = { width: 1_200, height: 700 };
    const labels = labelsOf(wide);
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) {
      const generation = Number.parseInt(label, 10);
      expect(plain(label)).toMatch(new RegExp(`^${generation} · \\d+ · ${5 * generation} % lost$`));
    }
    const others = labelsOf({ ...wide, money: moneyOf(lost.map(() => 200)) });
    expect(plain(others[0])).toMatch(/ · 100 % lost$/);
  });

  it("are as they were without books, or where few have room for more", () => {
    const without = labelsOf({ money: null });
    for (const label of without) expect(label).toMatch(/^\d+ · \d+$/);
    const narrow = { width: 320, height: 200 };
    expect(labelsOf(narrow)).toEqual(labelsOf({ ...narrow, money: null }));
  });

  it("tell of the levels below whom is kept", () => {
    const { generations } = columns.people;
    const kept = generations.indexOf(1);
    const money = moneyOf(lost, { entryFee: 10_000, entrySplit: [0.5, 0.3] });
    const labels = labelsOf({ money, kept }).map(plain);
    expect(labels.find((label) => label?.startsWith("2 "))).toMatch(/^2 · \d+ · level 1: 50 %$/);
    expect(labels.find((label) => label?.startsWith("3 "))).toMatch(/^3 · \d+ · level 2: 30 %$/);
    expect(labels.find((label) => label?.startsWith("1 "))).toMatch(/ · 5 % lost$/);
    expect(labels.find((label) => label?.startsWith("4 "))).toMatch(/ · 20 % lost$/);
  });
});
