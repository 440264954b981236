import { expect, test } from "vitest";
import { keepBooks } from "../../src/store/keepBooks.ts";
import { fakeMoney } from "./fakeMoney.ts";
import { startApp } from "./startApp.ts";

test("nothing is fetched for the books before a plan moves money, and then once", async () => {
  const money = fakeMoney();
  const { store, client } = startApp("?day=9", { loadBooks: money.load });
  client.arrive();
  store.actions.setPlan({ unitCost: 5 });
  expect(money.loads).toBe(0);
  store.actions.setPlan({ monthlyCost: 100 });
  store.actions.setPlan({ monthlyCost: 200 });
  expect(money.loads).toBe(1);
  await money.arrive();
  expect(money.starts).toBe(1);
  expect(money.asked.at(-1)).toMatchObject({ type: "settle", plan: { monthlyCost: 200 } });
  store.actions.setPlan({ monthlyCost: 300 });
  expect(money.loads).toBe(1);
});

test("books that a link asks for are fetched while its run is under way, and their worker starts with it", async () => {
  const money = fakeMoney();
  const { client } = startApp("?plan.monthlyCost=100", { loadBooks: money.load });
  expect(money.loads).toBe(1);
  await money.arrive();
  expect(money.starts).toBe(0);
  client.arrive();
  expect(money.starts).toBe(1);
});

test("what does not come is told, and fetched again with another plan or when somebody wants it", async () => {
  const money = fakeMoney();
  const { store, client } = startApp("?day=9&plan.monthlyCost=100", { loadBooks: money.load });
  client.arrive();
  const failed = () => store.state.getState().moneyFailed;
  await money.miss();
  expect(failed()).toBe("What keeps the books could not be loaded.");
  store.actions.setDay(10);
  expect(money.loads).toBe(1);
  store.actions.setPlan({ monthlyCost: 200 });
  expect(money.loads).toBe(2);
  await money.miss();
  store.retryMoney();
  expect(money.loads).toBe(3);
  await money.arrive();
  money.settled();
  money.read();
  expect(failed()).toBeNull();
  expect(store.state.getState().money).toMatchObject({ plan: { monthlyCost: 200 } });
});

test("a worker that may not be started is told, not thrown", async () => {
  const { store, client } = startApp("?day=9&plan.monthlyCost=100", {
    loadBooks: async () => (state, history) =>
      keepBooks(state, history, () => {
        throw new Error("Workers are forbidden here.");
      }),
  });
  client.arrive();
  await Promise.resolve();
  await Promise.resolve();
  expect(store.state.getState()).toMatchObject({ money: null, moneyFailed: "Workers are forbidden here." });
});

test("an app that is done with leaves no books open, fetched or about to be", async () => {
  const fetched = fakeMoney();
  const first = startApp("?day=9&plan.monthlyCost=100", { loadBooks: fetched.load });
  await fetched.arrive();
  first.client.arrive();
  first.store.dispose();
  expect(fetched.isDisposed).toBe(true);
  first.store.actions.setPlan({ monthlyCost: 200 });
  expect(fetched.asked).toHaveLength(2);

  const late = fakeMoney();
  const second = startApp("?day=9&plan.monthlyCost=100", { loadBooks: late.load });
  second.client.arrive();
  second.store.dispose();
  await late.arrive();
  expect(late.starts).toBe(0);
});

test("the books of two apps are kept apart", async () => {
  const [one, other] = [fakeMoney(), fakeMoney()];
  const first = startApp("?day=9&plan.monthlyCost=100", { loadBooks: one.load });
  const second = startApp("?day=9&plan.monthlyCost=100", { loadBooks: other.load });
  for (const { client } of [first, second]) client.arrive();
  await one.arrive();
  one.settled();
  one.read();
  expect(first.store.state.getState().money).not.toBeNull();
  expect(second.store.state.getState().money).toBeNull();
  expect(other.asked).toEqual([]);
});
