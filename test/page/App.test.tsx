import { act, within } from "@testing-library/react";
import { axe } from "./axe.ts";
import { expect, test, vi } from "vitest";
import { renderApp } from "./renderApp.tsx";

test("two apps on one page do not disturb each other", async () => {
  const one = renderApp("?day=90&theme=dark");
  const other = renderApp("?day=45&theme=light");
  one.page.getByRole("spinbutton", { name: "Conversion" }).focus();
  await one.user.keyboard("{ArrowUp}.");
  await one.user.click(one.page.getByRole("button", { name: "New luck" }));
  await one.user.click(one.page.getByRole("tab", { name: "Joins a day" }));
  await one.user.keyboard(" ");
  expect(one.parameters()).toMatchObject({ conversion: 0.23, seed: 12 });
  expect(other.parameters()).toMatchObject({ conversion: 0.22, seed: 11 });
  expect(other.store.state.getState()).toMatchObject({
    day: 45,
    playing: false,
    look: { curve: "adoption" },
  });
  expect(other.client.asked).toHaveLength(1);
  expect(other.page.getByText("day 45", { selector: "p" })).toBeTruthy();
  one.rendered.unmount();
  await other.user.click(other.page.getByRole("button", { name: "A day forward" }));
  expect(other.page.getByText("day 46", { selector: "p" })).toBeTruthy();
});

test("playing, nothing but what shows the day is rendered again", () => {
  const app = renderApp("?day=90");
  const untouched = [...app.rendered.container.querySelectorAll("header, main > section, fieldset")];
  const observer = new MutationObserver(() => undefined);
  for (const element of untouched)
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  act(() => app.store.actions.play());
  for (let frame = 0; frame < 30; frame++) app.tick();
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
});

test("a failure leaves a sentence, the settings and two ways on", async () => {
  const app = renderApp("?conversion=0.5");
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const history = vi.spyOn(app.store, "history").mockImplementation(() => {
    throw new Error("The columns are gone.");
  });
  act(() => app.store.actions.setDay(3));
  expect(app.page.getByRole("alert").textContent).toContain("your settings are kept");
  history.mockRestore();
  await app.user.click(app.page.getByRole("button", { name: "Try again" }));
  expect(app.page.getByRole("spinbutton", { name: "Conversion" }).textContent).toBe("50\u00a0%");
});

test("the embed has the graph, the curve, the figures and the play bar, and a way to the whole page", () => {
  const { page } = renderApp("?day=180&conversion=0.5", { embedded: true });
  expect(page.getByRole("group", { name: /Growth disc/ })).toBeTruthy();
  expect(page.getByRole("img", { name: "Adoption curve" })).toBeTruthy();
  expect(page.getByText(/people have joined by day 180/)).toBeTruthy();
  expect(page.getByRole("button", { name: "Play again" })).toBeTruthy();
  const link: HTMLAnchorElement = page.getByRole("link", { name: "Open the whole page" });
  expect(link.href).toBe("https://example.org/invitree/?v=1&conversion=0.5&day=180");
  expect(link.rel).toBe("noopener");
  expect(page.queryByRole("spinbutton")).toBeNull();
});

test.each([false, true])("assistive technology finds no fault (embedded: %s)", async (embedded) => {
  const { rendered, store } = renderApp("?day=90&scenario=hotmail&conversion=abc", { embedded });
  act(() => store.actions.keep(3));
  expect(await axe(rendered.container)).toEqual([]);
});

test("every control has a name", () => {
  const { rendered } = renderApp();
  const controls = within(rendered.container).getAllByRole("button");
  for (const control of controls)
    expect(control.getAttribute("aria-label") ?? control.textContent).not.toBe("");
});

test("the page leads to the proof, the embed does not", () => {
  const { page } = renderApp();
  expect(page.getByRole("link", { name: "Is it right?" }).getAttribute("href")).toBe(
    "https://example.org/invitree/validation.html",
  );
  const embed = renderApp("?day=90", { embedded: true });
  expect(embed.page.queryByRole("link", { name: "Is it right?" })).toBeNull();
});
