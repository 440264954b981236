import { act, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";
import { madeUpExpectation } from "./madeUpExpectation.ts";

const tab = ({ page }: RenderedApp, name: string): HTMLElement => page.getByRole("tab", { name });

test("the tabs change what the curve shows, by click and by arrow keys", async () => {
  const app = renderApp();
  expect(tab(app, "Adoption").getAttribute("aria-selected")).toBe("true");
  await app.user.click(tab(app, "Joins a day"));
  expect(app.store.state.getState().look.curve).toBe("joins");
  expect(app.page.getByRole("tabpanel", { name: "Joins a day" })).toBeTruthy();
  expect(app.page.getByRole("img", { name: "Joins a day" })).toBeTruthy();
  await app.user.keyboard("{ArrowLeft}");
  expect(tab(app, "Adoption").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(tab(app, "Adoption"));
  await app.user.keyboard("{ArrowLeft}");
  expect(document.activeElement).toBe(tab(app, "K by week"));
  expect(tab(app, "K by week").getAttribute("aria-selected")).toBe("true");
});

test("stages have a tab while the cycle has stages; without them the adoption is shown", async () => {
  const app = renderApp("?day=90&cycleShape=staged");
  await app.user.click(tab(app, "Stages"));
  act(() => app.store.actions.setParameter("cycleShape", "exponential"));
  expect(app.page.queryByRole("tab", { name: "Stages" })).toBeNull();
  expect(tab(app, "Adoption").getAttribute("aria-selected")).toBe("true");
  act(() => app.store.actions.setParameter("cycleShape", "staged"));
  expect(tab(app, "Stages").getAttribute("aria-selected")).toBe("true");
});

test("the logarithmic scale and the expectation are switches", async () => {
  const app = renderApp();
  for (const name of ["Log", "Expected"]) await app.user.click(app.page.getByRole("button", { name }));
  expect(app.store.state.getState().look).toMatchObject({ logarithmic: true, expectedShown: true });
});

test("where there is no theory it is said why, once it is asked for", async () => {
  const app = renderApp();
  act(() =>
    app.client.tell({ type: "expectation", run: 1, expectation: madeUpExpectation({ joined: null }) }),
  );
  expect(app.page.queryByText(/No expected curve/)).toBeNull();
  await app.user.click(app.page.getByRole("button", { name: "Expected" }));
  expect(app.page.getByText("No expected curve: nobody knows.")).toBeTruthy();
});

test("where the theory fails it is said so, once it is asked for, and no older curve or K is left", async () => {
  const app = renderApp();
  act(() => app.client.tell({ type: "expectation", run: 1, expectation: madeUpExpectation({ K: 3.3 }) }));
  act(() => app.client.tell({ type: "expectationFailed", run: 1, reason: "it fell silent" }));
  expect(app.page.queryByText(/No expected curve/)).toBeNull();
  expect(app.page.queryByText("3.3")).toBeNull();
  await app.user.click(app.page.getByRole("button", { name: "Expected" }));
  expect(app.page.getByText("No expected curve: it could not be worked out here.")).toBeTruthy();
  act(() => app.client.tell({ type: "expectation", run: 1, expectation: madeUpExpectation() }));
  expect(app.page.queryByText(/No expected curve/)).toBeNull();
});

test("K is in sight with what it means", () => {
  const app = renderApp();
  act(() => app.client.tell({ type: "expectation", run: 1, expectation: madeUpExpectation({ K: 3.3 }) }));
  const words = within(app.page.getByRole("region", { name: "The settings in words" }));
  expect(words.getByText("3.3")).toBeTruthy();
  expect(words.getByText(/doubling every 11 days/)).toBeTruthy();
});

test("the read-out is told to a screen reader at rest, not while it plays", async () => {
  const app = renderApp("?day=180");
  const readOut = (await app.page.findByText(/By day 180/)).closest("[role=status]");
  expect(readOut?.textContent).toContain("50 people have joined");
  expect(readOut?.getAttribute("aria-live")).toBe("polite");
  await app.user.click(app.page.getByRole("button", { name: "Play again" }));
  expect(readOut?.getAttribute("aria-live")).toBe("off");
});
