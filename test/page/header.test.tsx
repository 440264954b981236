import { expect, test, vi } from "vitest";
import { act, within } from "@testing-library/react";
import { axe } from "./axe.ts";
import { colourWanted } from "../../src/store/appState.ts";
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

/** Opens the gallery of scenarios. */
async function openGallery(app: RenderedApp): Promise<ReturnType<typeof within>> {
  await app.user.click(button(app, /^Scenario:/));
  return within(app.page.getByRole("menu", { name: "Scenarios" }));
}

test("the gallery opens on the scenario at hand; arrows lead on, Home and End to its ends, Escape back to the button", async () => {
  const app = renderApp("?scenario=mailing");
  const opener = button(app, /^Scenario:/);
  const gallery = await openGallery(app);
  const focused = (): string => document.activeElement?.textContent ?? "";
  const card = (name: string): HTMLElement => gallery.getByRole("menuitemradio", { name });
  expect(document.activeElement).toBe(card("Mass mailing"));
  expect(card("Mass mailing").getAttribute("aria-checked")).toBe("true");
  await app.user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(card("Personal conversations"));
  await app.user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toBe(card("Word of mouth"));
  await app.user.keyboard("{Home}");
  expect(document.activeElement).toBe(card("A new app, ten friends"));
  await app.user.keyboard("{ArrowUp}");
  expect(focused()).toContain("Fortune Hi-Tech Marketing");
  await app.user.keyboard("{End}{ArrowDown}");
  expect(focused()).toContain("A new app, ten friends");
  await app.user.keyboard("{Escape}");
  expect(app.page.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(app.store.state.getState().settings.present.scenario).toBe("mailing");
});

test("the gallery has three chapters, a card for each scenario with its picture in the theme's colours, and says how many levels are paid", async () => {
  const app = renderApp("?theme=dark");
  const gallery = await openGallery(app);
  const counts = ["Nobody is paid", "Somebody is paid", "Real cases"].map(
    (name) => within(gallery.getByRole("group", { name })).getAllByRole("menuitemradio").length,
  );
  expect(counts).toEqual([10, 4, 5]);
  const pyramid = gallery.getByRole("menuitemradio", { name: "Pyramid scheme" });
  const picture = pyramid.querySelector("img");
  expect(picture?.getAttribute("src")).toBe("thumbnails/pyramid-dark.png");
  expect(picture?.getAttribute("alt")).toBe("");
  expect(pyramid.textContent).toContain("Pays three levels.");
  expect(gallery.getByRole("menuitemradio", { name: "Word of mouth" }).textContent).not.toContain("Pays");
  expect(await axe(app.rendered.container)).toEqual([]);
});

test("Enter chooses, and the focus goes back to the button", async () => {
  const app = renderApp();
  await openGallery(app);
  await app.user.keyboard("{ArrowRight}{Enter}");
  expect(app.store.state.getState().settings.present.scenario).toBe("word-of-mouth");
  expect(app.page.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button(app, "Scenario: Word of mouth"));
});

test("where somebody is paid, the colours tell who loses, as on the card; other colours that were chosen stay", async () => {
  const app = renderApp();
  const colourAfter = async (name: string): Promise<string> => {
    const gallery = await openGallery(app);
    await app.user.click(gallery.getByRole("menuitemradio", { name }));
    return colourWanted(app.store.state.getState());
  };
  expect(await colourAfter("Pyramid scheme")).toBe("net");
  expect(await colourAfter("Affiliate programme")).toBe("net");
  expect(await colourAfter("Word of mouth")).toBe("generation");
  act(() => app.store.actions.setLook({ colour: "lineage" }));
  expect(await colourAfter("Pyramid scheme")).toBe("lineage");
});

test("a press between the cards leaves the gallery open", async () => {
  const app = renderApp();
  const gallery = await openGallery(app);
  await app.user.click(gallery.getByText("Real cases"));
  expect(app.page.getByRole("menu", { name: "Scenarios" })).toBeTruthy();
  await app.user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(gallery.getByRole("menuitemradio", { name: "A new app, ten friends" }));
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

test("a scenario is seen beside what its text names, with the same luck", async () => {
  const app = renderApp("?scenario=pyramid&seed=7");
  const beside = within(await app.page.findByRole("group", { name: "See it beside" }));
  await app.user.click(beside.getByRole("button", { name: "Joining takes three days" }));
  const { settings, other } = app.store.state.getState();
  expect(other).toEqual({
    ...settings.present,
    parameters: { ...settings.present.parameters, cycleDays: 3 },
  });
  expect(other?.parameters.seed).toBe(7);
});

test("the menu closes when the focus goes elsewhere", async () => {
  const app = renderApp();
  await app.user.click(button(app, /^Scenario:/));
  await app.user.click(button(app, "Undo"));
  expect(app.page.queryByRole("menu")).toBeNull();
});

test("the link that is copied gives the settings, and says so", async () => {
  const app = renderApp("?conversion=0.5&day=12");
  await app.user.click(await app.page.findByRole("button", { name: "Copy link" }));
  expect(await navigator.clipboard.readText()).toBe(
    "https://example.org/invitree/?v=1&conversion=0.5&day=12",
  );
  expect(app.page.getByText("The link is copied.")).toBeTruthy();
});

test("where copying is forbidden, the link is shown to be copied by hand", async () => {
  const app = renderApp("?conversion=0.5&day=12");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("Not allowed"));
  await app.user.click(await app.page.findByRole("button", { name: "Copy link" }));
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
