import { fireEvent, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { shownDay } from "../../src/store/appState.ts";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const dayOf = ({ store }: RenderedApp): number => shownDay(store.state.getState());
const scrubber = ({ page }: RenderedApp): HTMLInputElement => page.getByRole("slider", { name: "Day" });

test("play plays and becomes pause; paused, the picture stands", async () => {
  const app = renderApp("?day=90");
  await app.user.click(app.page.getByRole("button", { name: "Play" }));
  app.tick();
  app.tick();
  expect(dayOf(app)).toBeGreaterThan(90);
  await app.user.click(app.page.getByRole("button", { name: "Pause" }));
  const stood = dayOf(app);
  expect(app.frames.waiting).toBe(0);
  expect(dayOf(app)).toBe(stood);
});

test("at the end it offers to play again, from the start", async () => {
  const app = renderApp("?day=180");
  await app.user.click(app.page.getByRole("button", { name: "Play again" }));
  expect(dayOf(app)).toBe(0);
});

test("the buttons step by a day", async () => {
  const app = renderApp("?day=90");
  await app.user.click(app.page.getByRole("button", { name: "A day forward" }));
  expect(dayOf(app)).toBe(91);
  await app.user.click(app.page.getByRole("button", { name: "A day back" }));
  await app.user.click(app.page.getByRole("button", { name: "A day back" }));
  expect(dayOf(app)).toBe(89);
});

test("space plays and pauses from anywhere, comma and full stop step", async () => {
  const app = renderApp("?day=90");
  app.page.getByRole("spinbutton", { name: "Conversion" }).focus();
  await app.user.keyboard(",,.");
  expect(dayOf(app)).toBe(89);
  await app.user.keyboard(" ");
  expect(app.store.state.getState().playing).toBe(true);
  scrubber(app).focus();
  await app.user.keyboard(" ");
  expect(app.store.state.getState().playing).toBe(false);
});

test("space on a button presses that button and nothing else", async () => {
  const app = renderApp("?day=90");
  app.page.getByRole("button", { name: "True scale" }).focus();
  await app.user.keyboard(" ");
  expect(app.store.state.getState().look.trueScale).toBe(true);
  expect(app.store.state.getState().playing).toBe(false);
});

test("the scrubber puts the playhead, and pauses", () => {
  const app = renderApp();
  app.store.actions.play();
  fireEvent.input(scrubber(app), { target: { value: "33.5" } });
  expect(dayOf(app)).toBe(33.5);
  expect(app.store.state.getState().playing).toBe(false);
});

test("arrow keys on the scrubber are a day", async () => {
  const app = renderApp("?day=90");
  scrubber(app).focus();
  await app.user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(dayOf(app)).toBe(91);
  await app.user.keyboard("{PageUp}");
  expect(dayOf(app)).toBe(101);
});

test("the scrubber says its day in words and spans the run that is shown", async () => {
  const app = renderApp("?day=90&days=120");
  expect(scrubber(app).max).toBe("120");
  await waitFor(() => expect(scrubber(app).getAttribute("aria-valuetext")).toBe("day 90"));
});

test("the speed is chosen", async () => {
  const app = renderApp();
  await app.user.selectOptions(app.page.getByRole("combobox", { name: "Speed" }), "4 ×");
  expect(app.store.state.getState().speed).toBe(4);
});
