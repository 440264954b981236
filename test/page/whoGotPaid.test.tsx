import { act, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { formatMoney, formatNet } from "../../src/page/words/formatMoney.ts";
import type { MoneyShown } from "../../src/store/appState.ts";
import { usualFigure } from "../../src/parameters/embedFigure.ts";
import { axe } from "./axe.ts";
import { flowsOf, halfFee, madeUpFigures, madeUpMoney, madeUpNets, madeUpReading } from "./madeUpMoney.ts";
import { renderApp } from "./renderApp.tsx";

const query = "?day=150&days=150&plan.entryFee=10000&plan.entrySplit=0.5";
const folds = ["By the day of joining", "Where each 100 went", "Who got the rewards", "When it ends"];

/** An app with these books, whose further parts have come. */
async function renderMoney(money: Partial<MoneyShown> | null = {}, from = query) {
  const app = renderApp(from);
  const { store } = app;
  const set = (changed: Partial<MoneyShown>): void =>
    act(() =>
      store.state.setState(({ shown, settings }) => ({
        money: madeUpMoney({ revision: shown!.revision, plan: settings.present.plan, ...changed }),
      })),
    );
  await act(() => vi.dynamicImportSettled());
  if (money !== null) set(money);
  const panel = () => within(app.page.getByRole("region", { name: "Who got paid" }));
  return {
    ...app,
    set,
    panel,
    said: (): string =>
      app.page.getByRole("region", { name: "Who got paid" }).textContent.replaceAll("\u00a0", " "),
    unfold: async (): Promise<void> => {
      for (const name of folds) await app.user.click(panel().getByText(name));
      await act(() => vi.dynamicImportSettled());
    },
  };
}

test("it is there only where the plan moves money", async () => {
  const { page, store } = await renderMoney(null, "?day=150");
  expect(page.queryByRole("region", { name: "Who got paid" })).toBeNull();
  act(() => store.actions.setPlan(halfFee));
  expect(page.getByRole("region", { name: "Who got paid" })).toBeTruthy();
  act(() => store.actions.setPlan({ ...halfFee, entryFee: 0 }));
  expect(page.queryByRole("region", { name: "Who got paid" })).toBeNull();
});

test("first it says who pays what, as the plan is set now", async () => {
  const { said, store } = await renderMoney(null);
  expect(said()).toContain(`Who got paid${formatMoney(10_000)} to join; 50 % of it goes up the line.`);
  act(() => store.actions.setPlan({ monthlyCost: 250 }));
  expect(said()).toContain(`${formatMoney(250)} a month to take part.`);
});

test("the share in loss stands in large type with what it counts, at the reading's day", async () => {
  const { said, set } = await renderMoney();
  expect(said()).toContain(
    "72 %have lost money of the 100 who ever joined, by day 150: 12 % came out even, 16 % are ahead.",
  );
  expect(said()).toMatch(/Of those who joined at least 90 days before, \d+ % are in loss\./);
  expect(said()).toMatch(/Half of all members joined in the last 75 days; 100 % of them are in loss\./);
  set({ reading: madeUpReading(madeUpNets.slice(0, 20), { day: 30 }) });
  expect(said()).toContain("0 %have lost money of the 20 who ever joined, by day 30");
});

test("it stands with those who have joined too, while the plan moves money", async () => {
  const { page, store } = await renderMoney();
  const figure = () =>
    page.getByText("people have joined").parentElement!.textContent.replaceAll("\u00a0", " ");
  expect(figure()).toMatch(/people have joined72 % have lost money$/);
  act(() => store.actions.setPlan({ ...halfFee, entryFee: 0 }));
  expect(figure()).toMatch(/people have joined$/);
});

test("counts and totals are of people, one member's amounts are not", async () => {
  const { said, unfold, panel } = await renderMoney({}, `${query}&peopleEach=200`);
  await unfold();
  expect(said()).toContain("of the 20,000 who ever joined");
  expect(said()).toContain(`(${formatMoney(200 * 100 * 10_000)} in all)`);
  const curve = panel().getByRole("img", { name: /^Net in total of 20,000.members/ });
  expect(curve.getAttribute("aria-label")).toContain(`the best ${formatNet(120_000)}`);
});

test("the rest is folded away, and told when it is unfolded", async () => {
  const { panel, unfold, said } = await renderMoney();
  expect(panel().getAllByRole("img")).toHaveLength(1);
  expect(panel().queryByRole("table")).toBeNull();
  await unfold();
  expect(panel().getByRole("img", { name: /by the day on which they joined$/ })).toBeTruthy();
  expect(
    panel().getByRole("img", { name: /^How the rewards are shared.*the top 1.% got 62.%$/ }),
  ).toBeTruthy();
  const table = within(
    panel().getByRole("table", { name: /^Of each .* that members and customers paid in total by day 150/ }),
  );
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
    `Sponsor (level 1)${formatMoney(5_000)}`,
    `Company${formatMoney(5_000)}`,
    `Together${formatMoney(10_000)}`,
  ]);
  expect(said()).toContain("Of those who joined after day");
  expect(said()).toContain("An indicator, not a verdict");
  expect(said()).toContain("On day 83 those in loss would have needed 12,300 more recruits");
  expect(said()).toContain("It takes 2 recruits of their own to win the entry fee back.");
});

test("how many were left on the collapse day is told of the run that is shown, not of another", async () => {
  const limited = `${query}&market=mixed&population=1000`;
  const { said, unfold, store, arrive } = await renderMoney({}, limited);
  await unfold();
  const joined = store.history()!.columns.people.joinDays.filter((day) => day <= 83).length;
  expect(said()).toContain(`12,300 more recruits to break even; ${1000 - joined} people were left.`);
  act(() => store.actions.newLuck());
  arrive({ members: 40 });
  expect(said()).toContain("more than there were people left.");
});

test("what theory expects stands beside what happened, and why it does not hold where it does not", async () => {
  const { said, set } = await renderMoney();
  expect(said()).toContain("expected 75.0 %, here 74.8 % at the end; by chance 73.7 % to 76.3 %");
  set({ figures: madeUpFigures({ expectedLoss: { share: null, sd: 0, broken: ["joinsAtOnce"] } }) });
  expect(said()).toContain("Not so here: joining takes 4 days. Here 74.8 % lose by the end.");
  set({ figures: madeUpFigures({ expectedLoss: { share: null, sd: 0, broken: ["onlyEntry"] } }) });
  expect(said()).not.toContain("expected to lose");
});

test("that goods wanted anyway are no cost is said where there are any", async () => {
  const { said, set } = await renderMoney();
  expect(said()).not.toContain("anyway");
  set({ plan: { ...halfFee, price: 1_000, ordersPerMonth: 1, ownUseShare: 0.5 } });
  expect(said()).toContain("Goods that members would have bought anyway are no cost here.");
});

test("a company that pays more than it takes is shown with its loss", async () => {
  const reading = madeUpReading(madeUpNets, {
    flows: flowsOf({ ownOrders: 100_000, ownCommissions: [150_000] }),
  });
  const { unfold, said, panel } = await renderMoney({ reading });
  await unfold();
  expect(said()).toContain(`it has lost ${formatMoney(50_000)} in total.`);
  expect(panel().getByRole("row", { name: `Company ${formatNet(-5_000)}` })).toBeTruthy();
});

test("nobody, no payments and no rewards have words, never NaN", async () => {
  const nothing = madeUpReading([], { flows: flowsOf(), byJoinDay: [] });
  const { said, set, unfold } = await renderMoney({ reading: nothing });
  await unfold();
  expect(said()).toContain("By day 150 nobody has joined.");
  expect(said()).toContain("Nobody has paid anything by day 150.");
  expect(said()).toContain("No rewards by day 150");
  for (const nets of [[-10_000], [0, 0, 0]]) {
    set({ reading: madeUpReading(nets, { rewards: null }) });
    expect(said()).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test("books of before stay, and that newer ones are being made is said only if it lasts", async () => {
  const { said, store, set } = await renderMoney();
  vi.useFakeTimers();
  try {
    act(() => store.actions.setPlan({ ...halfFee, entryFee: 20_000 }));
    expect(said()).toContain("72 %have lost money");
    expect(said()).not.toContain("being worked out");
    act(() => void vi.runAllTimers());
    expect(said()).toContain("being worked out");
    expect(said()).toContain("72 %have lost money");
    set({});
    expect(said()).not.toContain("being worked out");
    act(() => void vi.runAllTimers());
    expect(said()).not.toContain("being worked out");
  } finally {
    vi.useRealTimers();
  }
});

test("while it plays, a reading of a moment ago is not called late", async () => {
  const { said, store, tick } = await renderMoney(
    { reading: madeUpReading(madeUpNets, { day: 1 }) },
    query.replace("day=150", "day=1"),
  );
  vi.useFakeTimers();
  try {
    act(() => store.actions.play());
    for (let frames = 0; frames < 5; frames++) tick(100);
    act(() => void vi.runAllTimers());
    expect(said()).not.toContain("being worked out");
    // At rest on another day it is.
    act(() => store.actions.pause());
    act(() => void vi.runAllTimers());
    expect(said()).toContain("being worked out");
  } finally {
    vi.useRealTimers();
  }
});

test("why there are no books is said, with another try", async () => {
  const { store, panel, user, said } = await renderMoney(null);
  const retry = vi.spyOn(store, "retryMoney");
  act(() => store.state.setState({ money: null, moneyFailed: "The amounts are too large to be counted." }));
  expect(said()).toContain("The amounts are too large to be counted.");
  expect(said()).not.toContain("being worked out");
  await user.click(panel().getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("assistive technology finds no fault in it", async () => {
  const { page, unfold } = await renderMoney();
  await unfold();
  expect(await axe(page.getByRole("region", { name: "Who got paid" }))).toEqual([]);
});

test("an embed with that part tells the share in loss in a line, where the plan moves money", async () => {
  const figure = { ...usualFigure, parts: ["figures", "money"] as const };
  const app = renderApp(query, { embedded: true, figure });
  expect(app.page.queryByText(/lost money/)).toBeNull();
  act(() => app.store.state.setState({ money: madeUpMoney() }));
  expect(app.page.getByText("of them have lost money").previousElementSibling!.textContent).toMatch(/^72.%$/);
  act(() => app.store.actions.setPlan({ ...halfFee, entryFee: 0 }));
  expect(app.page.queryByText(/lost money/)).toBeNull();
});

test("a kept member has its books, and the payments that reached it, level by level", async () => {
  const { page, store, set } = await renderMoney();
  const row = 3;
  const member = {
    row,
    earned: 15_000,
    paid: 10_000,
    net: 5_000,
    breakEvenDay: 34,
    payments: [
      { kind: "entryShare", level: 1, from: 3, cents: 14_000 },
      { kind: "retailMargin", level: 0, from: 1, cents: 1_000 },
    ],
  } as const;
  act(() => store.actions.keep(row));
  await act(() => vi.dynamicImportSettled());
  expect(page.queryByText(/^Earned/)).toBeNull();
  set({ reading: madeUpReading(madeUpNets, { member }) });
  expect(page.getByText(/^Earned/).textContent).toBe(
    `Earned ${formatMoney(15_000)}, paid ${formatMoney(10_000)}: net ${formatNet(5_000)} in total by day 150, broke even on day 34.`,
  );
  const table = within(page.getByRole("table", { name: "Payments that reached member 4 in total" }));
  expect(
    table
      .getAllByRole("row")
      .slice(1)
      .map((each) => each.textContent),
  ).toEqual([`own sales${formatMoney(1_000)}`, `level 1, entry fees3${formatMoney(14_000)}`]);
  // The books of somebody else, or of another run, are not this member's.
  set({ reading: madeUpReading(madeUpNets, { member: { ...member, row: 4 } }) });
  expect(page.queryByText(/^Earned/)).toBeNull();
  set({ revision: -1, reading: madeUpReading(madeUpNets, { member }) });
  expect(page.queryByText(/^Earned/)).toBeNull();
});
