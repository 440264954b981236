import { act, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { readFigure } from "../../../src/parameters/embedFigure.ts";
import type { AppStart } from "../../../src/store/appState.ts";
import { axe } from "../axe.ts";
import { madeUpMoney } from "../madeUpMoney.ts";
import { renderApp } from "../renderApp.tsx";
import type { RenderedApp } from "../renderApp.tsx";

/** A figure as its link asks for it. */
function renderFigure(query: string, start: AppStart = {}): RenderedApp {
  return renderApp(query, { embedded: true, figure: readFigure(query).figure, start });
}

/** What a figure is seen to have. */
const seen = ({ page }: RenderedApp) => ({
  sentence: page.queryAllByText(/^Each member invites/).length > 0,
  graph: page.queryByRole("group", { name: /Growth disc/ }) !== null,
  curve: page.queryByRole("img", { name: "Adoption curve" }) !== null,
  figures: page.queryByText(/joined by day/) !== null,
  timeline: page.queryByRole("slider", { name: "Day" }) !== null,
});
const nothing = { sentence: false, graph: false, curve: false, figures: false, timeline: false };

test.each([
  ["", { graph: true, curve: true, figures: true, timeline: true }],
  ["graph", { graph: true }],
  ["curve", { curve: true }],
  ["figures", { figures: true }],
  ["sentence~curve~timeline", { sentence: true, curve: true, timeline: true }],
  ["sentence~graph~curve~figures~timeline", seenAll()],
])("it has the parts that are asked for, and no others: %s", (parts, expected) => {
  const app = renderFigure(`?day=90${parts === "" ? "" : `&parts=${parts}`}`);
  expect(seen(app)).toEqual({ ...nothing, ...expected });
  // Whatever is there, it says which run it is, can be stopped, and leads to the whole.
  expect(app.page.getByText("Seed 11")).toBeTruthy();
  expect(app.page.getByRole("button", { name: "Play" })).toBeTruthy();
  expect(app.page.getByRole("link", { name: "Open the whole page" })).toBeTruthy();
});

function seenAll() {
  return { sentence: true, graph: true, curve: true, figures: true, timeline: true };
}

test("the share in loss is there where it is asked for and money moves", () => {
  const money = madeUpMoney();
  const show = (query: string): RenderedApp => {
    const app = renderFigure(query);
    act(() => app.store.state.setState({ money }));
    return app;
  };
  const pyramid = "?scenario=pyramid&day=90";
  expect(show(`${pyramid}&parts=money`).page.getByText(/of those who joined have lost money/)).toBeTruthy();
  expect(show(`${pyramid}&parts=figures~money`).page.getByText(/of them have lost money/)).toBeTruthy();
  expect(show(`${pyramid}&parts=figures`).page.queryByText(/have lost money/)).toBeNull();
  expect(show("?day=90&parts=money").page.queryByText(/have lost money/)).toBeNull();
});

test("values of the sentence are controls, but for those that are locked", async () => {
  const app = renderFigure("?day=90&parts=sentence&locked=conversion~population");
  expect(app.page.queryByRole("spinbutton", { name: "Conversion" })).toBeNull();
  expect(app.page.getByText("22 %").tagName).toBe("SPAN");
  app.page.getByRole("spinbutton", { name: /^Invitations/ }).focus();
  const before = app.parameters().invitesPerWeek;
  await app.user.keyboard("{ArrowUp}");
  expect(app.parameters().invitesPerWeek).toBeGreaterThan(before);
});

test("a named value that acts has a control with label and value", async () => {
  const app = renderFigure("?day=90&parts=graph&controls=market~conversion~churnPerMonth~contacts");
  const slider = app.page.getByRole("slider", { name: "Conversion" });
  expect(slider.getAttribute("aria-valuetext")).toBe("22\u00a0%");
  slider.focus();
  await app.user.keyboard("{ArrowUp}");
  expect(app.parameters().conversion).toBe(0.23);
  expect(app.page.getByText("23 %")).toBeTruthy();
  expect(app.page.getByText("15 % a month")).toBeTruthy();
  expect(app.page.getByRole("radio", { name: "Limited" })).toBeTruthy();
  // Nobody knows anybody in this market.
  expect(app.page.queryByRole("slider", { name: /contacts/i })).toBeNull();
});

test("under a poster there is a title, a sentence and a button, and nothing is computed until it is pressed", async () => {
  const app = renderFigure("?scenario=skok&start=press", { hasPoster: true });
  expect(seen(app)).toEqual({ ...nothing, sentence: true });
  expect(app.page.getByRole("heading")).toBeTruthy();
  expect(app.client.asked).toHaveLength(0);
  await app.user.click(app.page.getByRole("button", { name: "Play" }));
  expect(app.client.asked).toHaveLength(1);
  app.arrive();
  expect(seen(app)).toMatchObject({ graph: true, curve: true, timeline: true });
  expect(app.page.getByRole("button", { name: "Pause" })).toBeTruthy();
});

test("a poster has the picture of its scenario, but none of another setting or to whom it would tell the answer", () => {
  const pictures = (query: string): readonly (string | null)[] =>
    [...renderFigure(query, { hasPoster: true }).rendered.container.querySelectorAll("img")].map((picture) =>
      picture.getAttribute("src"),
    );
  expect(pictures("?scenario=pyramid&start=press")).toEqual(["thumbnails/pyramid-light.png"]);
  expect(pictures("?scenario=pyramid&start=press&theme=dark")).toEqual(["thumbnails/pyramid-dark.png"]);
  expect(pictures("?scenario=pyramid&start=press&conversion=0.1")).toEqual([]);
  expect(pictures("?scenario=pyramid&ask=members")).toEqual([]);
});

test("who is asked first answers by the keyboard, sees it play, and is told at the end", async () => {
  const app = renderFigure("?ask=members", { hasPoster: true });
  expect(app.page.getByRole("group", { name: "How many people will have joined by day 180?" })).toBeTruthy();
  await app.user.tab();
  await app.user.tab();
  await app.user.tab();
  expect(document.activeElement?.textContent).toBe("2,000 to 10,000");
  expect(app.client.asked).toHaveLength(0);
  await app.user.keyboard("{Enter}");
  app.arrive();
  expect(app.page.getByRole("status").textContent).toBe("You said 2,000 to 10,000.");
  act(() => app.store.actions.setDay(180));
  expect(app.page.getByRole("status").textContent).toBe("It was 50\u00a0people; you said 2,000 to 10,000.");
  // Of other settings nothing was asked.
  act(() => app.store.actions.setParameter("conversion", 0.5));
  expect(app.page.queryByRole("status")).toBeNull();
});

test("of a loss it asks only where money moves, and marks what was right", async () => {
  const app = renderFigure("?scenario=pyramid&ask=loss&parts=graph", { hasPoster: true });
  await app.user.click(app.page.getByRole("button", { name: "50\u00a0% to 75\u00a0%" }));
  app.arrive();
  act(() => app.store.actions.setDay(180));
  const { shown, settings } = app.store.state.getState();
  const money = madeUpMoney();
  const reading = { ...money.reading!, day: 180 };
  act(() =>
    app.store.state.setState({
      money: { ...money, reading, revision: shown!.revision, plan: settings.present.plan },
    }),
  );
  expect(app.page.getByRole("status").textContent).toBe(
    "Right: you said 50\u00a0% to 75\u00a0%, and it was 72\u00a0%.",
  );
  const unpaid = renderFigure("?ask=loss", { hasPoster: true });
  expect(unpaid.page.getByRole("group", { name: /^How many people will have joined/ })).toBeTruthy();
});

test("who asks for stillness sees the end, and steps", async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("reduce"),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const app = renderApp("", { embedded: true, reducedMotion: true });
  expect(app.store.state.getState()).toMatchObject({ day: 180, playing: false });
  await app.user.click(app.page.getByRole("button", { name: "A day back" }));
  expect(app.store.state.getState().day).toBe(179);
});

test.each([
  "?day=90&parts=sentence~graph~curve~figures~money~timeline&controls=market~conversion&scenario=pyramid",
  "?start=press",
  "?ask=members",
])("assistive technology finds no fault: %s", async (query) => {
  const hasPoster = !query.includes("day");
  const { rendered } = renderFigure(query, { hasPoster });
  await waitFor(async () => expect(await axe(rendered.container)).toEqual([]));
});
