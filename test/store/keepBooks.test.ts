import { describe, expect, test } from "vitest";
import { plans } from "../../src/parameters/plans.ts";
import { fakeMoney } from "./fakeMoney.ts";
import type { AskedOfMoney } from "./fakeMoney.ts";
import { startApp } from "./startApp.ts";

const pyramidLink = "plan.entryFee=10000&plan.entrySplit=0.5~0.3~0.1";

/** An app whose books have been fetched and whose first run, of 50 members over 180 days, has arrived. */
async function startBooks(query = `?day=90&${pyramidLink}`) {
  const money = fakeMoney();
  const app = startApp(query, { loadBooks: money.load });
  await money.arrive();
  app.client.arrive();
  const { store } = app;
  return { ...app, money, actions: store.actions, state: () => store.state.getState() };
}

const kinds = (asked: readonly AskedOfMoney[]) => asked.map(({ type }) => type).join(" ");
const plansOf = (asked: readonly AskedOfMoney[]) =>
  asked.flatMap((one) => (one.type === "settle" ? [one.plan] : []));
const daysOf = (asked: readonly AskedOfMoney[]) =>
  asked.flatMap((one) => (one.type === "read" ? [one.day] : []));

describe("the books of a run", () => {
  test("are made once it is complete, and read at the playhead's day", async () => {
    const { money, state, store } = await startBooks();
    expect(money.asked).toEqual([
      { type: "keep", revision: 1, columns: store.history()?.columns },
      { type: "settle", plan: plans.pyramid, classesFrom: null },
    ]);
    money.settled();
    expect(state().money).toBeNull();
    expect(money.asked.at(-1)).toEqual({ type: "read", day: 90, row: null });
    money.read();
    expect(state()).toMatchObject({
      money: { revision: 1, plan: plans.pyramid, figures: { months: 1 }, reading: { day: 90 } },
      moneyFailed: null,
    });
    expect(kinds(money.asked)).toBe("keep settle read");
  });

  test("are made again in the classes of the side that leads, when these are others", async () => {
    const { money, store } = await startBooks();
    money.settled();
    money.read();
    store.state.setState({ classesBeside: [-300, 0, 1] });
    expect(money.asked.at(-1)).toEqual({
      type: "settle",
      plan: plans.pyramid,
      classesFrom: [-300, 0, 1],
    });
    money.settled();
    money.read();
    store.state.setState({ classesBeside: [-300, 0, 1] });
    expect(kinds(money.asked)).toBe("keep settle read settle read");
  });

  test("are not made of a part of it, and those of the run before stay meanwhile", async () => {
    const { money, state, actions, client, frames } = await startBooks();
    money.settled();
    money.read();
    const before = state().money;
    actions.setParameter("conversion", 0.3);
    frames.tick();
    client.arrive({ members: 20, reached: 30 }, "running");
    expect(kinds(money.asked)).toBe("keep settle read");
    expect(state().money).toBe(before);
    client.arrive({ members: 70 }, "stopped");
    expect(kinds(money.asked)).toBe("keep settle read keep settle");
    expect(money.asked.at(-2)).toMatchObject({ revision: 3, columns: { people: { count: 70 } } });
    expect(state().money).toBe(before);
    money.settled();
    money.read();
    expect(state().money).toMatchObject({ revision: 3, figures: { months: 2 } });
  });

  test("are not made of what a run left that failed", async () => {
    const { money, client } = await startBooks(`?day=9&days=60&${pyramidLink}&conversion=0.3`);
    money.settled();
    money.read();
    client.arrive({ members: 20, reached: 30 }, "running");
    client.tell({ type: "failed", run: 1, reason: "no memory" });
    expect(kinds(money.asked)).toBe("keep settle read");
  });

  test("wait for the run of a scenario that is chosen", async () => {
    const { money, actions, client, frames } = await startBooks("?day=90");
    actions.setPlan({ monthlyCost: 100 });
    await money.arrive();
    expect(kinds(money.asked)).toBe("keep settle");
    money.settled();
    money.read();
    actions.chooseScenario("skok");
    actions.setPlan({ monthlyCost: 200 });
    frames.tick();
    expect(plansOf(money.asked)).toHaveLength(1);
    client.arrive();
    expect(plansOf(money.asked).map(({ monthlyCost }) => monthlyCost)).toEqual([100, 200]);
  });

  test("are made of the run that is shown where a newer one failed", async () => {
    const { money, actions, client, frames } = await startBooks();
    money.settled();
    money.read();
    actions.setParameter("conversion", 0.3);
    frames.tick();
    client.tell({ type: "failed", run: 2, reason: "no memory" });
    actions.setPlan({ entryFee: 1 });
    expect(kinds(money.asked)).toBe("keep settle read settle");
  });
});

describe("another plan", () => {
  test("is settled without another run, and without handing the run over again", async () => {
    const { money, actions, client, state } = await startBooks();
    money.settled();
    money.read();
    const before = state().money;
    actions.setPlan({ entryFee: 5000 });
    expect(client.asked).toHaveLength(1);
    expect(money.asked.slice(3)).toEqual([
      { type: "settle", plan: { ...plans.pyramid, entryFee: 5000 }, classesFrom: null },
    ]);
    money.settled();
    expect(state().money).toBe(before);
    money.read();
    expect(state().money).toMatchObject({ plan: { entryFee: 5000 }, figures: { months: 2 } });
    actions.undo();
    money.settled();
    money.read();
    expect(state().money?.plan).toEqual(plans.pyramid);
    expect(client.asked).toHaveLength(1);
  });

  test("waits while one is settled; of those that come meanwhile only the newest counts", async () => {
    const { money, actions, state } = await startBooks();
    for (const entryFee of [100, 200, 300]) actions.setPlan({ entryFee }, "drag");
    expect(plansOf(money.asked)).toEqual([plans.pyramid]);
    money.settled();
    money.read();
    expect(plansOf(money.asked).map(({ entryFee }) => entryFee)).toEqual([10_000, 300]);
    money.settled();
    money.read();
    expect(state().money?.plan.entryFee).toBe(300);
    expect(kinds(money.asked)).toBe("keep settle read settle read");
  });

  test("does not keep those that were made from being shown, however fast it moves on", async () => {
    const { money, actions, state } = await startBooks();
    money.settled();
    money.read();
    const shown: (number | undefined)[] = [];
    for (const entryFee of [100, 200, 300]) {
      actions.setPlan({ entryFee }, "drag");
      money.settled();
      actions.setPlan({ entryFee: entryFee + 50 }, "drag");
      money.read();
      shown.push(state().money?.plan.entryFee);
    }
    expect(shown).toEqual([100, 150, 250]);
  });

  test("that moves no money closes the books, which come back with it", async () => {
    const { money, actions, state } = await startBooks();
    money.settled();
    money.read();
    actions.setPlan({ entryFee: 0 });
    expect(state().money).toBeNull();
    expect(kinds(money.asked)).toBe("keep settle read");
    actions.undo();
    expect(kinds(money.asked)).toBe("keep settle read settle");
    money.settled();
    money.read();
    expect(state().money?.plan).toEqual(plans.pyramid);
  });

  test("that moves no money is not answered by what was under way", async () => {
    const { money, actions, state } = await startBooks();
    money.settled();
    actions.setPlan({ entryFee: 0 });
    money.read();
    expect(state().money).toBeNull();
    actions.undo();
    actions.setPlan({ entryFee: 0 });
    money.settled();
    expect(state().money).toBeNull();
    expect(kinds(money.asked)).toBe("keep settle read settle");
  });
});

describe("a reading", () => {
  test("is asked again wherever the playhead comes to, one at a time", async () => {
    const { money, actions, state } = await startBooks();
    money.settled();
    for (const day of [91, 92, 93]) actions.setDay(day);
    expect(daysOf(money.asked)).toEqual([90]);
    money.read();
    expect(daysOf(money.asked)).toEqual([90, 93]);
    expect(state().money?.reading).toMatchObject({ day: 90 });
    money.read();
    expect(state().money?.reading).toMatchObject({ day: 93 });
    expect(daysOf(money.asked)).toEqual([90, 93]);
  });

  test("is of the kept person too", async () => {
    const { money, actions } = await startBooks();
    money.settled();
    money.read();
    actions.keep(7);
    expect(money.asked.at(-1)).toEqual({ type: "read", day: 90, row: 7 });
    money.read();
    actions.keep(null);
    expect(money.asked.at(-1)).toEqual({ type: "read", day: 90, row: null });
  });

  test("goes on while another run is under way, and stops with a part of it", async () => {
    const { money, actions, client, frames } = await startBooks();
    money.settled();
    money.read();
    actions.setParameter("conversion", 0.3);
    frames.tick();
    actions.setDay(12);
    expect(daysOf(money.asked)).toEqual([90, 12]);
    money.read();
    client.arrive({ members: 20, reached: 30 }, "running");
    actions.setDay(14);
    expect(daysOf(money.asked)).toEqual([90, 12]);
  });

  test("follows a run that plays no faster than text does", async () => {
    const { money, frames } = await startBooks(`?${pyramidLink}`);
    money.settled();
    money.read();
    for (let frame = 0; frame < 60; frame++) {
      frames.tick();
      money.read();
    }
    expect(daysOf(money.asked).length).toBeGreaterThan(8);
    expect(daysOf(money.asked).length).toBeLessThanOrEqual(14);
  });
});

describe("books that cannot be made", () => {
  const refusal = { type: "moneyFailed", request: 1, reason: "The amounts are too large." } as const;

  test("are told, in place of those of another plan, and not tried again for the same", async () => {
    const { money, actions, state } = await startBooks();
    money.settled();
    money.read();
    actions.setPlan({ entryFee: 1_000_000_000 });
    money.tell(refusal);
    expect(state()).toMatchObject({ money: null, moneyFailed: "The amounts are too large." });
    actions.setDay(12);
    actions.setPlan({ entryFee: 1_000_000_000 });
    expect(kinds(money.asked)).toBe("keep settle read settle");
    actions.setPlan({ entryFee: 100 });
    money.settled();
    money.read();
    expect(state()).toMatchObject({ money: { plan: { entryFee: 100 } }, moneyFailed: null });
  });

  test("are tried again when somebody wants it, or with another run", async () => {
    const { money, store, client, actions, frames } = await startBooks();
    money.tell(refusal);
    store.retryMoney();
    expect(kinds(money.asked)).toBe("keep settle settle");
    money.tell(refusal);
    actions.newLuck();
    frames.tick();
    client.arrive();
    expect(kinds(money.asked)).toBe("keep settle settle keep settle");
  });

  test("are settled anew after a reading that failed", async () => {
    const { money, store, state } = await startBooks();
    money.settled();
    money.tell(refusal);
    expect(state().moneyFailed).toBe("The amounts are too large.");
    expect(kinds(money.asked)).toBe("keep settle read");
    store.retryMoney();
    money.settled();
    money.read();
    expect(state().money?.reading).toMatchObject({ day: 90 });
  });

  test("are no longer missed under a plan that moves no money, and tried again when it comes back", async () => {
    const { money, actions, state } = await startBooks();
    money.tell(refusal);
    actions.setPlan({ entryFee: 0 });
    expect(state().moneyFailed).toBeNull();
    actions.undo();
    expect(kinds(money.asked)).toBe("keep settle settle");
  });
});

describe("the nets of everybody", () => {
  test("are asked of the books at hand", async () => {
    const { money, store } = await startBooks();
    money.settled();
    money.read();
    const nets = store.nets();
    expect(money.asked.at(-1)).toEqual({ type: "readNets" });
    money.tell({ type: "nets", request: 1, nets: Float64Array.of(-100, 250) });
    expect([...(await nets)]).toEqual([-100, 250]);
  });

  test("are refused, not awaited for ever, where the books are not made, or others are being made", async () => {
    const { money, store, actions } = await startBooks();
    await expect(store.nets()).rejects.toThrow("made anew");
    money.settled();
    money.read();
    const nets = store.nets();
    actions.setPlan({ entryFee: 500 });
    await expect(nets).rejects.toThrow("made anew");
    const { store: withoutMoney } = startApp("?day=9", { loadBooks: money.load });
    await expect(withoutMoney.nets()).rejects.toThrow("not made");
  });
});
