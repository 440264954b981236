import { expect, test, vi } from "vitest";
import { within } from "@testing-library/react";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const button = ({ page }: RenderedApp, name: string | RegExp): HTMLElement =>
  page.getByRole("button", { name });
const isOff = (element: HTMLElement): boolean => element.getAttribute("aria-disabled") === "true";
const themeOf = ({ rendered }: RenderedApp): string | undefined =>
  rendered.container.querySelector<HTMLElement>("[data-app]")?.dataset["theme"];

function preferDark(dark: boolean): void {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("dark") && dark,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

test("undo, redo and reset are off until there is something to do", async () => {
  const app = renderApp();
  for (const name of ["Undo", "Redo", "Reset"]) expect(isOff(button(app, name))).toBe(true);
  app.page.getByRole("spinbutton", { name: "Conversion" }).focus();
  await app.user.keyboard("{ArrowUp}");
  expect([isOff(button(app, "Undo")), isOff(button(app, "Redo")), isOff(button(app, "Reset"))]).toEqual([
    false,
    true,
    false,
  ]);
});

test("reset brings back the scenario's values, and undo the person's", async () => {
  const app = renderApp("?conversion=0.5&seed=99");
  await app.user.click(button(app, "Reset"));
  expect(app.parameters()).toMatchObject({ conversion: 0.22, seed: 11 });
  await app.user.click(button(app, "Undo"));
  expect(app.parameters()).toMatchObject({ conversion: 0.5, seed: 99 });
  await app.user.click(button(app, "Redo"));
  expect(app.parameters().conversion).toBe(0.22);
});

test("the theme follows the system until it is switched, and follows it again when it is switched back", async () => {
  preferDark(true);
  const app = renderApp();
  expect(themeOf(app)).toBe("dark");
  await app.user.click(button(app, "Switch to the light theme"));
  expect(themeOf(app)).toBe("light");
  expect(app.store.state.getState().look.theme).toBe("light");
  await app.user.click(button(app, "Switch to the dark theme"));
  expect(themeOf(app)).toBe("dark");
  expect(app.store.state.getState().look.theme).toBe("system");
});

test("a link's theme wins over the system's", () => {
  preferDark(false);
  expect(themeOf(renderApp("?theme=dark"))).toBe("dark");
});

test("the menu opens on the scenario at hand; arrows lead on, Escape back to the button", async () => {
  const app = renderApp();
  const opener = button(app, /^Scenario:/);
  await app.user.click(opener);
  const menu = within(app.page.getByRole("menu", { name: "Scenarios" }));
  expect(document.activeElement).toBe(menu.getByRole("menuitemradio", { name: "A new app, ten friends" }));
  await app.user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(menu.getByRole("menuitemradio", { name: "Skok's example" }));
  await app.user.keyboard("{ArrowUp}{ArrowUp}");
  expect(document.activeElement?.textContent).toContain("Dropbox");
  await app.user.keyboard("{Escape}");
  expect(app.page.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test("a scenario sets its values and tells what is published and by whom", async () => {
  const app = renderApp();
  await app.user.click(button(app, /^Scenario:/));
  await app.user.click(app.page.getByRole("menuitemradio", { name: /Hotmail/ }));
  expect(app.parameters()).toMatchObject({ peopleEach: 200, market: "mixed" });
  expect(app.page.queryByRole("menu")).toBeNull();
  const about = within(app.page.getByRole("region", { name: "About this scenario" }));
  expect(about.getByText(/Reuters, that day/)).toBeTruthy();
  expect(about.getByText(/disputed/)).toBeTruthy();
});

test("the menu closes when the focus goes elsewhere", async () => {
  const app = renderApp();
  await app.user.click(button(app, /^Scenario:/));
  await app.user.click(button(app, "Undo"));
  expect(app.page.queryByRole("menu")).toBeNull();
});

test("the link that is copied gives the settings, and says so", async () => {
  const app = renderApp("?conversion=0.5&day=12");
  await app.user.click(button(app, "Copy link"));
  expect(await navigator.clipboard.readText()).toBe(
    "https://example.org/invitree/?v=1&conversion=0.5&day=12",
  );
  expect(app.page.getByText("The link is copied.")).toBeTruthy();
});

test("where copying is forbidden, the link is shown to be copied by hand", async () => {
  const app = renderApp("?conversion=0.5&day=12");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Not allowed"));
  await app.user.click(button(app, "Copy link"));
  const field: HTMLInputElement = await app.page.findByRole("textbox", { name: /by hand/ });
  expect(field.value).toContain("conversion=0.5");
  expect(document.activeElement).toBe(field);
  await app.user.keyboard("{Escape}");
  expect(app.page.queryByRole("textbox", { name: /by hand/ })).toBeNull();
});

test("what was repaired in the link is told until it is dismissed", async () => {
  const app = renderApp("?conversion=abc");
  const notes = within(app.page.getByRole("list", { name: "Notes on the link" }));
  expect(notes.getByText(/Conversion \(conversion\)/)).toBeTruthy();
  await app.user.click(notes.getByRole("button", { name: "Dismiss this note" }));
  expect(app.page.queryByRole("list", { name: "Notes on the link" })).toBeNull();
});
