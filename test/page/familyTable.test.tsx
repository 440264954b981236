import { act, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { classColours } from "../../src/drawing/classColours.ts";
import { largestFamilies } from "../../src/layout/families.ts";
import type { MadeUpHistory } from "../store/madeUpHistory.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";

const members = 400;

/** An app whose table of families is unfolded. */
async function renderTable(query = "?day=180", wanted: MadeUpHistory = {}) {
  const app = renderApp(query);
  app.arrive({ members, ...wanted });
  const unfold = async () => {
    await app.user.click(app.page.getByText("The largest families"));
    await act(() => vi.dynamicImportSettled());
  };
  await unfold();
  const look = () => app.store.state.getState().look;
  const heads = () => {
    const { columns, disc } = app.store.history()!;
    return [...largestFamilies(columns.people.sponsors, disc.downlines, columns.people.count).heads];
  };
  const table = () => within(app.page.getByRole("table", { name: /^The largest families by day/ }));
  const rowOf = (name: string) => table().getByRole("row", { name: new RegExp(`^${name} `) });
  const cells = (name: string) =>
    within(rowOf(name))
      .getAllByRole("cell")
      .map((cell) => cell.textContent.replace("\u00a0", " "));
  return {
    ...app,
    unfold,
    look,
    heads,
    table,
    rowOf,
    cells,
    downlines: () => app.store.history()!.disc.downlines,
  };
}

const name = (row: number) => `member ${row + 1}`;

test("it lists the heads, the largest family first, and everybody else", async () => {
  const { table, heads, cells, downlines } = await renderTable();
  expect(
    table()
      .getAllByRole("columnheader")
      .map((each) => each.textContent),
  ).toEqual(["Family of", "Gen.", "People", "Of all", "Active"]);
  expect(
    table()
      .getAllByRole("rowheader")
      .map((each) => each.textContent),
  ).toEqual([...heads().map(name), "everybody else"]);
  const sizes = heads().map((head) => downlines()[head] + 1);
  expect(heads().map((head) => Number(cells(name(head))[1]))).toEqual(sizes);
  const others = members - sizes.reduce((a, b) => a + b, 0);
  expect(cells("everybody else").slice(0, 2)).toEqual(["–", String(others)]);
});

test("it counts at the playhead, in people, who has joined and who is active", async () => {
  const { store, heads, cells, table } = await renderTable("?day=180", { parameters: { peopleEach: 50 } });
  const [head] = heads();
  const { people, changes } = store.history()!.columns;
  act(() => store.actions.setDay(100));
  expect(table().getByText("The largest families by day 100")).toBeTruthy();
  const isIn = (row: number): boolean => row === head || (row >= 0 && isIn(people.sponsors[row]));
  const inFamily = [...people.sponsors.keys()].filter((row) => isIn(row) && people.joinDays[row] <= 100);
  const left = new Set(changes.rows.filter((_, at) => changes.days[at] <= 100));
  const active = inFamily.filter((row) => !left.has(row));
  expect(active.length).toBeLessThan(inFamily.length);
  const joined = people.joinDays.filter((day) => day <= 100).length;
  expect(cells(name(head))).toEqual([
    String(people.generations[head]),
    (50 * inFamily.length).toLocaleString("en"),
    `${Math.round((100 * inFamily.length) / joined)} %`,
    (50 * active.length).toLocaleString("en"),
  ]);
});

test("a head who has not joined by now is announced", async () => {
  const { store, heads, cells } = await renderTable("?day=180", { roots: 1 });
  const latest = Math.max(...heads());
  const day = store.history()!.columns.people.joinDays[latest];
  act(() => store.actions.setDay(day - 0.01));
  expect(cells(name(latest))[1]).toBe(`joins on day ${Math.floor(day)}`);
  act(() => store.actions.setDay(day));
  expect(cells(name(latest))).toHaveLength(4);
});

test("a row lights its family while it is pointed at or has the focus", async () => {
  const { look, heads, table, user, rowOf, unfold } = await renderTable();
  const [first, second] = heads();
  await user.hover(rowOf(name(first)));
  expect(look().lit).toBe(first);
  await user.hover(rowOf(name(second)));
  expect(look().lit).toBe(second);
  await user.unhover(rowOf(name(second)));
  expect(look().lit).toBeNull();
  act(() =>
    table()
      .getByRole("button", { name: name(second) })
      .focus(),
  );
  expect(look().lit).toBe(second);
  // Folded away, it lights nobody.
  await unfold();
  expect(look().lit).toBeNull();
});

test("Enter or a click keeps the head, and once more releases it", async () => {
  const { look, heads, table, user } = await renderTable();
  const [first, second] = heads();
  const button = (row: number) => table().getByRole("button", { name: name(row) });
  button(first).focus();
  await user.keyboard("{Enter}");
  expect(look().kept?.row).toBe(first);
  expect(button(first).getAttribute("aria-pressed")).toBe("true");
  await user.click(button(second));
  expect(look().kept?.row).toBe(second);
  expect(button(first).getAttribute("aria-pressed")).toBe("false");
  await user.click(button(second));
  expect(look().kept).toBeNull();
});

test("families have the swatches of the picture while it is coloured by them", async () => {
  const { store, heads, rowOf } = await renderTable();
  const swatchOf = (row: string) => rowOf(row).querySelector<HTMLElement>("th > span");
  expect(swatchOf(name(heads()[1]))).toBeNull();
  act(() => store.actions.setLook({ colour: "lineage", theme: "dark" }));
  const { families, outsideFamilies } = classColours.dark;
  expect(swatchOf(name(heads()[1]))?.style.background).toBe(families[1]);
  expect(swatchOf("everybody else")?.style.background).toBe(outsideFamilies);
});

test("another run has other families; whoever is kept is marked where they now stand", async () => {
  const { heads, table, user, page, tick, arrive, store } = await renderTable();
  const [first] = heads();
  act(() => store.actions.keep(first));
  await user.click(page.getByRole("button", { name: "New luck" }));
  tick();
  arrive({ members, keysFrom: 1 });
  expect(
    table()
      .getByRole("button", { name: name(first) })
      .getAttribute("aria-pressed"),
  ).toBe("true");
  arrive({ members: 12 });
  expect(table().getAllByRole("rowheader")).toHaveLength(heads().length + 1);
  arrive({ members: 5 });
  expect(page.queryByRole("table", { name: /^The largest families/ })).toBeNull();
  expect(page.getByText("Nobody has recruited anybody in this run.")).toBeTruthy();
});

test("assistive technology finds no fault in it", async () => {
  const { table } = await renderTable("?day=180&colour=lineage");
  expect(
    await axe(
      table()
        .getByText(/^The largest families by/)
        .closest("details")!,
    ),
  ).toEqual([]);
});
