import { expect, test } from "vitest";
import { enlargement } from "../../src/page/enlargement.ts";
import { roomBeside } from "../../src/page/roomBeside.ts";
import type { AppStore } from "../../src/store/createAppStore.ts";
import { startPair } from "../store/startPair.ts";
import type { MadeUpHistory } from "../store/madeUpHistory.ts";

/** Two runs that have arrived, at their end. */
function pairOf(
  query: string,
  [a, b]: readonly [MadeUpHistory, MadeUpHistory],
): readonly [AppStore, AppStore] {
  const { first, second, clients } = startPair(`day=180&${query}`);
  clients[0].arrive(a);
  clients[1].arrive(b);
  return [first, second];
}

const roomOf = (store: AppStore): ReturnType<typeof roomBeside> => {
  const history = store.history();
  return history && roomBeside(store, history.columns);
};

test("a graph leaves room for the members of the other, now and in the end", () => {
  const [first, second] = pairOf("b.conversion=0.3", [{ members: 100 }, { members: 400 }]);
  expect(roomOf(first)).toEqual({ now: 400, final: 400 });
  expect(roomOf(second)).toEqual({ now: 100, final: 100 });
  first.actions.setDay(0);
  const { now = 0, final } = roomOf(first) ?? {};
  expect(now).toBeLessThan(400);
  expect(final).toBe(400);
});

test("it is the people that have the room: a member that stands for ten has that of ten", () => {
  const [first, second] = pairOf("b.peopleEach=10", [{ members: 100 }, { members: 50 }]);
  expect(roomOf(first)?.final).toBe(500);
  expect(roomOf(second)?.final).toBe(10);
});

test("of a network, laid out by its contacts, everybody is in the picture", () => {
  const [first] = pairOf("layout=organic&b.market=network&b.population=900", [
    { members: 100 },
    { members: 50 },
  ]);
  expect(roomOf(first)?.final).toBe(900);
});

test("alone, or each on a scale of its own, none is left", () => {
  const [first, second] = pairOf("b.conversion=0.3", [{ members: 100 }, { members: 400 }]);
  second.actions.setLook({ sameScale: false });
  expect(roomOf(first)).toBeNull();
  second.actions.setLook({ sameScale: true });
  expect(roomOf(first)).not.toBeNull();
  second.dispose();
  expect(roomOf(first)).toBeNull();
});

test("on scales of their own the smaller is drawn as many times larger as its disc is smaller", () => {
  const [first, second] = pairOf("b.conversion=0.3", [{ members: 100 }, { members: 400 }]);
  expect(enlargement(first, second)).toBeCloseTo(2, 9);
  expect(enlargement(second, first)).toBeCloseTo(0.5, 9);
  const [each, single] = pairOf("peopleEach=4&b.conversion=0.3&b.peopleEach=1", [
    { members: 100 },
    { members: 400 },
  ]);
  expect(enlargement(each, single)).toBeCloseTo(1, 9);
});
