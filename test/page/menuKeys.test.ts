import { expect, test } from "vitest";
import { itemAfterKey } from "../../src/page/menuKeys.ts";

/** Items of 100 × 50 px in lines of so many; after the first two lines a wider gap, as between chapters. */
function cardsIn(columns: number, count: number): HTMLElement[] {
  return Array.from({ length: count }, (_, place) => {
    const line = Math.floor(place / columns);
    const [left, top] = [100 * (place % columns), 50 * line + (line > 1 ? 30 : 0)];
    return { name: place, getBoundingClientRect: () => ({ left, top }) } as unknown as HTMLElement;
  });
}

const placeAfter = (key: string, place: number, cards: HTMLElement[]): number | null => {
  const next = itemAfterKey(key, cards, place);
  return next === null ? null : cards.indexOf(next);
};

test("in lines of cards, up and down lead to the nearest card of the next line", () => {
  const cards = cardsIn(3, 8);
  expect(placeAfter("ArrowDown", 1, cards)).toBe(4);
  expect(placeAfter("ArrowDown", 4, cards)).toBe(7);
  expect(placeAfter("ArrowDown", 5, cards)).toBe(7);
  expect(placeAfter("ArrowUp", 7, cards)).toBe(4);
  expect(placeAfter("ArrowUp", 3, cards)).toBe(0);
});

test("beyond the ends it goes on from the other end", () => {
  const cards = cardsIn(3, 8);
  expect(placeAfter("ArrowRight", 7, cards)).toBe(0);
  expect(placeAfter("ArrowLeft", 0, cards)).toBe(7);
  expect(placeAfter("ArrowDown", 7, cards)).toBe(0);
  expect(placeAfter("ArrowUp", 0, cards)).toBe(7);
  expect(placeAfter("ArrowUp", 1, cards)).toBe(0);
});

test("one below the other, they follow each other", () => {
  const cards = cardsIn(1, 3);
  expect([0, 1, 2].map((place) => placeAfter("ArrowDown", place, cards))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((place) => placeAfter("ArrowUp", place, cards))).toEqual([2, 0, 1]);
});

test("from no card, keys lead to the ends; other keys lead nowhere", () => {
  const cards = cardsIn(3, 8);
  expect(placeAfter("ArrowDown", -1, cards)).toBe(0);
  expect(placeAfter("ArrowUp", -1, cards)).toBe(7);
  expect(placeAfter("Home", 5, cards)).toBe(0);
  expect(placeAfter("End", 5, cards)).toBe(7);
  expect(placeAfter("a", 5, cards)).toBeNull();
  expect(placeAfter("ArrowDown", -1, [])).toBeNull();
});
