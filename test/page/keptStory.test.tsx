import { act, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { uplineOf } from "../../src/layout/lineage.ts";
import type { MadeUpHistory } from "../store/madeUpHistory.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const members = 400;

/** An app that keeps somebody, with all that is fetched for it. */
async function renderKept(
  choose: (app: RenderedApp) => number,
  query = "?day=180",
  wanted: MadeUpHistory = {},
) {
  const app = renderApp(query);
  app.arrive({ members, ...wanted });
  const row = choose(app);
  act(() => app.store.actions.keep(row));
  await act(() => vi.dynamicImportSettled());
  const columns = () => app.store.history()!.columns;
  return {
    ...app,
    row,
    columns,
    kept: () => app.store.state.getState().look.kept?.row ?? null,
    card: () => within(app.page.getByRole("group", { name: "Kept member" })),
    story: () => within(app.page.getByText(/^Upline and downline of/).closest("details")),
    stage: app.page.getByRole("group", { name: /^Growth disc/ }),
    rowsBroughtBy: (sponsor: number) =>
      [...columns().people.sponsors.keys()].filter((at) => columns().people.sponsors[at] === sponsor),
    downlines: () => app.store.history()!.disc.downlines,
  };
}

const peopleOf = ({ store }: RenderedApp) => store.history()!.columns.people;

/** Somebody in the third generation who has at least two recruits. */
const inTheMiddle = (app: RenderedApp): number =>
  peopleOf(app).sponsors.findIndex(
    (_, row) =>
      peopleOf(app).generations[row] === 3 &&
      peopleOf(app).sponsors.filter((sponsor) => sponsor === row).length > 1,
  );

const number = (row: number) => (row + 1).toLocaleString("en");

test("the upline stands from the root on, and each step of it can be chosen", async () => {
  const { story, columns, row, user, kept } = await renderKept(inTheMiddle);
  const upline = within(story().getByRole("navigation", { name: "Upline, from the root" }));
  const fromRoot = Array.from(uplineOf(columns().people.sponsors, row)).toReversed();
  expect(upline.getAllByRole("listitem").map((item) => item.textContent)).toEqual(fromRoot.map(number));
  expect(upline.getByText(number(row)).getAttribute("aria-current")).toBe("true");
  await user.click(upline.getByRole("button", { name: `member ${number(fromRoot[1])}` }));
  expect(kept()).toBe(fromRoot[1]);
});

test("the downline is told by generation, at the playhead, in people", async () => {
  const { story, store, columns, row, downlines } = await renderKept(inTheMiddle, "?day=180", {
    parameters: { peopleEach: 3 },
  });
  const counts = () =>
    story()
      .getAllByRole("row")
      .map((each) => Number(within(each).getAllByRole("cell")[0].textContent.replace(",", "")));
  const sum = () => counts().reduce((a, b) => a + b, 0);
  expect(story().getByRole("table", { name: "Downline by generation" })).toBeTruthy();
  expect(story().getByRole("rowheader", { name: /^generation 4/ })).toBeTruthy();
  expect(sum()).toBe(3 * downlines()[row]);
  expect(story().getByRole("img").getAttribute("aria-label")).toMatch(
    new RegExp(`^Downline over time: ${sum()}.people by day 180\\.$`),
  );
  act(() => store.actions.setDay(columns().people.joinDays[row]));
  expect(sum()).toBe(0);
  expect(story().getByRole("img").getAttribute("aria-label")).toContain(`${3 * downlines()[row]} by day 180`);
});

test("who brings nobody has no bars", async () => {
  const { story } = await renderKept(() => members - 1);
  expect(story().queryByRole("table")).toBeNull();
  expect(story().getByText(`Nobody joins through member ${number(members - 1)} in this run.`)).toBeTruthy();
});

test("arrow keys step to sponsor, recruit and siblings, on the stage and on the card", async () => {
  const { kept, row, stage, card, user, rowsBroughtBy, columns, downlines } = await renderKept(inTheMiddle);
  const sponsor = columns().people.sponsors[row];
  const recruits = rowsBroughtBy(row);
  const largest = recruits.toSorted((a, b) => downlines()[b] - downlines()[a] || a - b)[0];
  stage.focus();
  await user.keyboard("{ArrowDown}");
  expect(kept()).toBe(largest);
  await user.keyboard("{ArrowUp}");
  expect(kept()).toBe(row);
  card().getByRole("button", { name: "Release this member" }).focus();
  await user.keyboard("{ArrowUp}");
  expect(kept()).toBe(sponsor);
  await user.keyboard("{Escape}");
  expect(kept()).toBe(null);
  stage.focus();
  await user.keyboard("{ArrowUp}");
  expect(kept()).toBe(null);
});

test("who is stepped to is told, and why nobody is", async () => {
  const { kept, user, stage, card, store, columns } = await renderKept(() => 3);
  const said = () => card().getByRole("status").textContent;
  expect(said()).toBe("Member 4, generation 0, in from the start.");
  stage.focus();
  await user.keyboard("{ArrowRight}");
  expect(kept()).toBe(4);
  expect(said()).toBe("Member 5, generation 0, in from the start.");
  await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(kept()).toBe(0);
  expect(said()).toBe("Member 1 is the first without a sponsor.");
  await user.keyboard("{ArrowUp}");
  expect(said()).toBe("Member 1 has no sponsor.");
  const first = columns().people.sponsors.indexOf(0);
  act(() => store.actions.setDay(0));
  await user.keyboard("{ArrowDown}");
  expect(kept()).toBe(0);
  expect(said()).toBe(
    `The first recruit, member ${number(first)}, joins on day ${Math.floor(columns().people.joinDays[first])}.`,
  );
});

test("keys with Ctrl, ⌘ or Alt are the browser's, and arrows elsewhere are not steps", async () => {
  const { kept, row, user, stage, page } = await renderKept(inTheMiddle);
  stage.focus();
  await user.keyboard("{Control>}{ArrowUp}{/Control}{Meta>}{ArrowUp}{/Meta}{Alt>}{ArrowUp}{/Alt}");
  expect(kept()).toBe(row);
  page.getByRole("slider", { name: "Day" }).focus();
  await user.keyboard("{ArrowLeft}");
  page.getByRole("tab", { name: "Adoption" }).focus();
  await user.keyboard("{ArrowRight}");
  page.getByRole("spinbutton", { name: "Seed" }).focus();
  await user.keyboard("{ArrowUp}");
  expect(kept()).toBe(row);
});

test("the ways to others are buttons too; one that leads nowhere says why and keeps the focus", async () => {
  const { kept, user, card } = await renderKept(() => 0);
  const sponsor = card().getByRole("button", { name: "No sponsor" });
  expect(sponsor.getAttribute("aria-disabled")).toBe("true");
  await user.click(sponsor);
  expect(document.activeElement).toBe(sponsor);
  expect(card().getByText("Member 1 has no sponsor.")).toBeTruthy();
  expect(card().getByText("1 of 10")).toBeTruthy();
  await user.click(card().getByRole("button", { name: "Next: member 2" }));
  expect(kept()).toBe(1);
  expect(card().queryByText("Member 1 has no sponsor.")).toBeNull();
  expect(card().getByText("2 of 10")).toBeTruthy();
});

test("whoever has not joined by now is announced, and nobody below can be stepped to", async () => {
  const { card, story, store, row, columns, kept, user } = await renderKept(inTheMiddle);
  const joinDay = columns().people.joinDays[row];
  act(() => store.actions.setDay(columns().people.joinDays[columns().people.sponsors[row]]));
  expect(card().getByText(`joins on day ${Math.floor(joinDay)}`)).toBeTruthy();
  expect(
    card()
      .getByRole("button", { name: /^Recruit: / })
      .getAttribute("aria-disabled"),
  ).toBe("true");
  expect(story().getAllByRole("row").length).toBeGreaterThan(0);
  await user.click(card().getByRole("button", { name: /^Sponsor: / }));
  expect(kept()).toBe(columns().people.sponsors[row]);
});

test("upline and downline fold away, and stay so for the next who is kept", async () => {
  const { story, page, user, store, downlines } = await renderKept(() => 0);
  await user.click(page.getByText("Upline and downline of member 1"));
  expect(story().queryByRole("table")).toBeNull();
  act(() => store.actions.keep(null));
  expect(page.queryByText(/^Upline and downline/)).toBeNull();
  const other = downlines().findIndex((size, row) => row > 0 && size > 0);
  act(() => store.actions.keep(other));
  expect(story().queryByRole("table")).toBeNull();
  await user.click(page.getByText(`Upline and downline of member ${number(other)}`));
  await act(() => vi.dynamicImportSettled());
  expect(story().getByRole("table")).toBeTruthy();
});

test("the story goes on in another run in which the same person is there, in another row", async () => {
  const { story, card, columns, arrive, user, page, tick, row, kept } = await renderKept(inTheMiddle);
  await user.click(page.getByRole("button", { name: "New luck" }));
  tick();
  // The keys of the rows are 1, 2, 3, …: from 5 on, everybody stands two rows further up.
  arrive({ members, keysFrom: 5 });
  expect(kept()).toBe(row - 2);
  expect(
    card().getByText(`Member ${number(row - 2)}, generation ${columns().people.generations[row - 2]}`),
  ).toBeTruthy();
  expect(page.getByText(`Upline and downline of member ${number(row - 2)}`)).toBeTruthy();
  expect(
    story()
      .getByText(number(row - 2))
      .getAttribute("aria-current"),
  ).toBe("true");
  arrive({ members, keysFrom: 5001 });
  expect(kept()).toBeNull();
  expect(page.queryByText(/^Upline and downline/)).toBeNull();
});

test("assistive technology finds no fault in it", async () => {
  const { page } = await renderKept(inTheMiddle);
  expect(await axe(page.getByRole("group", { name: "Kept member" }))).toEqual([]);
  expect(await axe(page.getByText(/^Upline and downline/).closest("details"))).toEqual([]);
});

test("in an embed there is the card alone", async () => {
  const app = renderApp("?day=180", { embedded: true });
  act(() => app.store.actions.keep(7));
  await act(() => vi.dynamicImportSettled());
  const card = within(app.page.getByRole("group", { name: "Kept member" }));
  expect(card.getAllByRole("button")).toHaveLength(1);
});
