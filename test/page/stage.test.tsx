import { act } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderApp } from "./renderApp.tsx";

test("it says the day and how many have joined, every point counted for all it stands for", () => {
  const app = renderApp("?day=180&peopleEach=200");
  expect(app.page.getByText("day 180", { selector: "p" })).toBeTruthy();
  expect(app.page.getByText("10,000", { selector: "p" })).toBeTruthy();
});

test("new luck is the next seed, which stands beside it and can be typed", async () => {
  const app = renderApp();
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  expect(app.parameters().seed).toBe(12);
  const seed = app.page.getByRole("spinbutton", { name: "Seed" });
  expect(seed.textContent).toBe("12");
  seed.focus();
  await app.user.keyboard("4711{Enter}");
  expect(app.parameters().seed).toBe(4711);
});

test("the fingerprint is that of the run shown", () => {
  const app = renderApp();
  act(() => app.client.tell({ type: "digest", run: 1, digest: "0123456789abcdef" }));
  expect(app.page.getByText("01234567")).toBeTruthy();
});

test("a kept person is told, and released by the button or by Escape", async () => {
  const app = renderApp("?day=180");
  act(() => app.store.actions.keep(7));
  await act(() => vi.dynamicImportSettled());
  const card = app.page.getByRole("group", { name: "Kept member" });
  expect(card.textContent).toContain("Member 8, generation 0");
  await app.user.click(app.page.getByRole("button", { name: "Release this member" }));
  expect(app.page.queryByRole("group", { name: "Kept member" })).toBeNull();
  act(() => app.store.actions.keep(7));
  app.page.getByRole("group", { name: /Growth disc/ }).focus();
  await app.user.keyboard("{Escape}");
  expect(app.page.queryByRole("group", { name: "Kept member" })).toBeNull();
});

test("a kept person who is not in the next run is out of sight, and back when the run is", async () => {
  const app = renderApp("?day=180");
  act(() => app.store.actions.keep(7));
  await act(() => vi.dynamicImportSettled());
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  app.tick();
  app.arrive({ keysFrom: 4001 });
  expect(app.page.queryByRole("group", { name: "Kept member" })).toBeNull();
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  app.tick();
  app.arrive();
  expect(app.page.getByRole("group", { name: "Kept member" }).textContent).toContain("Member 8");
});

test("a run under way has a bar and can be stopped; what is there stays", async () => {
  const app = renderApp();
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  app.tick();
  act(() => app.client.tell({ type: "progress", run: 2, share: 0.25, members: 120_000 }));
  expect(app.page.getByRole("progressbar").getAttribute("value")).toBe("0.25");
  expect(app.page.getByText(/120,000 members so far/)).toBeTruthy();
  await app.user.click(app.page.getByRole("button", { name: "Stop" }));
  expect(app.client.stops).toBe(1);
  app.arrive({ reached: 40 }, "stopped");
  expect(app.page.queryByRole("progressbar")).toBeNull();
  expect(app.page.getByText("Stopped on day 40 of 180.")).toBeTruthy();
});

test("what has arrived of a run under way is marked unfinished", async () => {
  const app = renderApp();
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  app.tick();
  app.arrive({ reached: 40 }, "running");
  expect(app.page.getByText(/^Unfinished/)).toBeTruthy();
  app.arrive();
  expect(app.page.queryByText(/^Unfinished/)).toBeNull();
});

test("a run that ended at its limit says so", async () => {
  const app = renderApp("?memberLimit=50000");
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  app.tick();
  app.arrive({ reached: 25.3, endedBy: "memberLimit" });
  expect(app.page.getByText("The run ended on day 25, at its limit of 50,000 members.")).toBeTruthy();
});

test("a worker that failed is told, and can be tried again", async () => {
  const app = renderApp();
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  app.tick();
  act(() => app.client.tell({ type: "replaced", run: 2, reason: "silent" }));
  expect(app.page.getByRole("alert").textContent).toContain("said nothing for five seconds");
  await app.user.click(app.page.getByRole("button", { name: "Try again" }));
  expect(app.client.asked).toHaveLength(3);
  expect(app.page.queryByRole("alert")).toBeNull();
});

test("true scale is a switch", async () => {
  const app = renderApp();
  const trueScale = app.page.getByRole("button", { name: "True scale" });
  await app.user.click(trueScale);
  expect(trueScale.getAttribute("aria-pressed")).toBe("true");
  expect(app.store.state.getState().look.trueScale).toBe(true);
});
