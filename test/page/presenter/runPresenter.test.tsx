import { act } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { linkOf } from "../../../src/store/appState.ts";
import { writeLink } from "../../../src/parameters/link.ts";
import { axe } from "../axe.ts";
import { openPage } from "./openPage.tsx";

beforeEach(() => sessionStorage.clear());

const leaving = { name: "Leave presenter mode" };

test("a link opens a run in large type: the sentence without controls, graph, curve, timeline, and nothing to set", async () => {
  const { page, store, container } = openPage("?present=1&conversion=0.3");
  await page.findByRole("button", leaving);
  const words = page.getByRole("region", { name: "The settings in words" });
  expect(words.textContent).toContain("30");
  expect(words.querySelector("button")).toBeNull();
  expect(page.getByRole("region", { name: "Curve" })).toBeDefined();
  expect(page.getByRole("region", { name: "The graph of who brought whom" })).toBeDefined();
  expect(page.getByRole("slider", { name: "Day" })).toBeDefined();
  for (const name of ["Copy link", "Disc", "New luck", "Log"])
    expect(page.queryByRole("button", { name })).toBeNull();
  expect(page.queryByText("Lessons", { selector: "summary" })).toBeNull();
  expect(writeLink(linkOf(store.state.getState()))).toBe("v=1&conversion=0.3&present=1");
  expect(await axe(container)).toEqual([]);
});

test("its keys: days, play, the code, and out, where the page is as it was", async () => {
  const { page, user, store } = openPage("?day=40");
  await user.click(page.getByText("Lessons", { selector: "summary" }));
  await user.click(await page.findByRole("button", { name: "Present" }));
  await page.findByRole("button", leaving);
  const { day } = store.state.getState();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  expect(store.state.getState().day).toBe(day + 1);
  await user.keyboard("{PageDown}");
  expect(store.state.getState().day).toBe(day + 11);
  await user.keyboard("{PageUp}{PageUp}");
  expect(store.state.getState().day).toBe(day - 9);
  await user.keyboard(" ");
  expect(store.state.getState().playing).toBe(true);
  await user.keyboard(" ");
  expect(store.state.getState().playing).toBe(false);

  await user.keyboard("q");
  const dialog = await page.findByRole("dialog", { name: "QR code of the link" });
  // For people who look at it on their own: without presenter mode.
  expect(dialog.textContent).toContain("https://example.org/invitree/?v=1&day=");
  expect(dialog.textContent).not.toContain("present");
  expect(await page.findByRole("img", { name: /^QR code of https:\/\/example\.org/ })).toBeDefined();
  await user.keyboard("{Escape}");
  expect(page.queryByRole("dialog")).toBeNull();
  await user.keyboard("{Escape}");
  expect(page.queryByRole("button", leaving)).toBeNull();
  expect(page.getByText("Lessons", { selector: "summary" }).closest("details")?.open).toBe(true);
  expect(writeLink(linkOf(store.state.getState()))).not.toContain("present");
});

test("nothing is undone in front of a room, and a button of it closes the code", async () => {
  const { page, user, store } = openPage("?day=40");
  act(() => store.actions.setParameter("conversion", 0.4));
  act(() => store.actions.setLook({ presents: true }));
  await page.findByRole("button", leaving);
  await user.keyboard("{Control>}z{/Control}");
  expect(store.state.getState().settings.present.parameters.conversion).toBe(0.4);
  await user.click(page.getByRole("button", { name: "QR code" }));
  expect(page.getByRole("button", { name: "QR code" }).getAttribute("aria-pressed")).toBe("true");
  await user.click(await page.findByRole("button", { name: "Close" }));
  // The keyboard is still heard.
  await user.keyboard("q");
  expect(page.getByRole("dialog")).toBeDefined();
});

test("full screen is asked for by F, and a refusal is told", async () => {
  const { page, user } = openPage("?present=1");
  await page.findByRole("button", leaving);
  const request = vi.fn<() => Promise<never>>(() => Promise.reject(new Error("refused")));
  Object.defineProperty(document.documentElement, "requestFullscreen", {
    value: request,
    configurable: true,
  });
  try {
    await user.keyboard("f");
    expect(await page.findByText("This browser allows no full screen here.")).toBeDefined();
    expect(request).toHaveBeenCalledOnce();
  } finally {
    Reflect.deleteProperty(document.documentElement, "requestFullscreen");
  }
});
