import { act } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { measureShape } from "../../src/layout/runShape.ts";
import { structuralVirality } from "../../src/model/structuralVirality.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";

/** An app whose figures are unfolded, of a run of so many members. */
async function renderFigures(members: number, query = "?day=180") {
  const app = renderApp(query);
  app.arrive({ members });
  await app.user.click(app.page.getByText("How big is that?"));
  await act(() => vi.dynamicImportSettled());
  const figure = (name: string): string =>
    app.page.getByText(name, { selector: "dt" }).nextElementSibling!.textContent.replace("\u00a0", " ");
  const day = (): string => app.page.getByText(/^By day [\d,]+:$/).textContent;
  return { ...app, figure, day };
}

test("they are those of whoever has joined by the playhead", async () => {
  const { store, figure, day } = await renderFigures(400);
  const { people } = store.history()!.columns;
  for (const playhead of [180, 90]) {
    act(() => store.actions.setDay(playhead));
    const members = people.joinDays.filter((each) => each <= playhead).length;
    const { sizes, withoutRecruits } = measureShape(people, members);
    expect(day()).toBe(`By day ${playhead}:`);
    expect(figure("Structural virality")).toBe(
      `${structuralVirality(people.sponsors.subarray(0, members)).toFixed(1)} steps`,
    );
    expect(figure("Recruited nobody")).toBe(`${Math.round((100 * withoutRecruits) / members)} %`);
    expect(figure("Widest generation")).toBe(`generation ${sizes.indexOf(Math.max(...sizes))}`);
    expect(figure("Deepest line")).toBe(`${sizes.length - 1} generations`);
  }
});

test("of a large run they follow where the playhead rests, not while it plays", async () => {
  const { store, day, figure, tick } = await renderFigures(60_000);
  vi.useFakeTimers();
  try {
    act(() => store.actions.setDay(90));
    expect(day()).toBe("By day 180:");
    const atEnd = figure("Deepest line");
    act(() => store.actions.play());
    for (let frames = 0; frames < 10; frames++) tick(100);
    act(() => void vi.runAllTimers());
    expect(day()).toBe("By day 180:");
    expect(figure("Deepest line")).toBe(atEnd);
    act(() => store.actions.setDay(60));
    act(() => void vi.runAllTimers());
    expect(day()).toBe("By day 60:");
    expect(figure("Deepest line")).not.toBe(atEnd);
  } finally {
    vi.useRealTimers();
  }
});

test("they are never those of the run before, large as it is and playing", async () => {
  const { store, page, arrive } = await renderFigures(60_000);
  expect(page.getByText(/ of 60,000 people have not brought/)).toBeTruthy();
  vi.useFakeTimers();
  try {
    act(() => store.actions.newLuck());
    arrive({ members: 70_000 });
    expect(page.getByText(/ of 70,000 people have not brought/)).toBeTruthy();
  } finally {
    vi.useRealTimers();
  }
});

test("while nobody has joined there are none", async () => {
  const { page } = await renderFigures(0);
  expect(page.getByText("By day 180 nobody has joined.")).toBeTruthy();
  expect(page.queryByText("Structural virality")).toBeNull();
});

test("assistive technology finds no fault in them", async () => {
  const { page } = await renderFigures(400);
  expect(await axe(page.getByText("How big is that?").closest("details"))).toEqual([]);
});
