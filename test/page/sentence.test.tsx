import { expect, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const value = ({ page }: RenderedApp, name: string): HTMLElement => page.getByRole("spinbutton", { name });

/** Presses on a value, moves so many pixels sideways in two strides, and lets go. */
async function drag(app: RenderedApp, name: string, pixels: number): Promise<void> {
  const target = value(app, name);
  await app.user.pointer([
    { keys: "[MouseLeft>]", target, coords: { clientX: 100 } },
    { target, coords: { clientX: 100 + pixels / 2 } },
    { target, coords: { clientX: 100 + pixels } },
    { keys: "[/MouseLeft]", target, coords: { clientX: 100 + pixels } },
  ]);
}

async function type(app: RenderedApp, name: string, text: string): Promise<HTMLElement> {
  await app.user.click(value(app, name));
  const field = app.rendered.container.querySelector<HTMLInputElement>("p input[type=text]");
  if (field === null) throw new Error("No field opened.");
  await app.user.clear(field);
  if (text !== "") await app.user.type(field, text);
  await app.user.keyboard("{Enter}");
  return field;
}

test("a hint says what the underlined values are for, until one of them is changed, and does not come back", async () => {
  const app = renderApp();
  const hint = (): HTMLElement | null => app.page.queryByText("Drag or type any underlined value.");
  await app.user.click(app.page.getByRole("button", { name: "New luck" }));
  expect(hint()).not.toBeNull();
  await drag(app, "Conversion", 40);
  expect(hint()).toBeNull();
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(hint()).toBeNull();
});

test("a drag to the right raises a value by steps, to the left lowers it", async () => {
  const app = renderApp();
  await drag(app, "Conversion", 40);
  expect(app.parameters().conversion).toBe(0.32);
  await drag(app, "Conversion", -80);
  expect(app.parameters().conversion).toBe(0.12);
});

test("a rule dragged to where it has no effect stays in hand, and then leaves the sentence", async () => {
  const app = renderApp("?market=network&threshold=3&fitShare=0.5");
  const control = value(app, "Active contacts before joining");
  control.focus();
  await app.user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(app.parameters().threshold).toBe(1);
  expect(control.isConnected).toBe(true);
  await app.user.tab();
  expect(control.isConnected).toBe(false);
  await drag(app, "People whom it suits", 400);
  expect(app.parameters().fitShare).toBe(1);
  await app.user.tab();
  expect(app.page.queryByRole("spinbutton", { name: "Conversion of the others" })).toBeNull();
});

test("a drag is undone in one step", async () => {
  const app = renderApp();
  await drag(app, "Churn", 40);
  await drag(app, "Churn", 40);
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters().churnPerMonth).toBe(0.25);
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters().churnPerMonth).toBe(0.15);
});

test("a drag does not open the field, a click does", async () => {
  const app = renderApp();
  await drag(app, "Conversion", 40);
  expect(app.page.queryByRole("spinbutton", { name: "Conversion" })).not.toBeNull();
  await app.user.click(value(app, "Conversion"));
  expect(app.page.queryByRole("spinbutton", { name: "Conversion" })).toBeNull();
});

test("a value dragged to where it has no effect stays under the finger until it is let go", async () => {
  const app = renderApp("?organicPerDay=3");
  const control = value(app, "Join by themselves");
  await app.user.pointer([
    { keys: "[MouseLeft>]", target: control, coords: { clientX: 100 } },
    { target: control, coords: { clientX: 60 } },
  ]);
  expect(app.parameters().organicPerDay).toBe(0);
  expect(control.isConnected).toBe(true);
  await app.user.pointer([{ target: control, coords: { clientX: 120 } }, { keys: "[/MouseLeft]" }]);
  expect(app.parameters().organicPerDay).toBe(8);
  await app.user.keyboard("{Home}");
  expect(control.isConnected).toBe(true);
  await app.user.tab();
  expect(control.isConnected).toBe(false);
});

test("arrow keys step, with Shift and PageUp by ten; Home and End go to the slider's ends", async () => {
  const app = renderApp();
  value(app, "Conversion").focus();
  await app.user.keyboard("{ArrowUp}");
  expect(app.parameters().conversion).toBe(0.23);
  await app.user.keyboard("{ArrowLeft}{ArrowDown}");
  expect(app.parameters().conversion).toBe(0.21);
  await app.user.keyboard("{PageUp}");
  expect(app.parameters().conversion).toBe(0.31);
  await app.user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(app.parameters().conversion).toBe(0.21);
  await app.user.keyboard("{Home}");
  expect(app.parameters().conversion).toBe(0);
  await app.user.keyboard("{End}");
  expect(app.parameters().conversion).toBe(1);
});

test("the key presses on one value are undone together", async () => {
  const app = renderApp();
  value(app, "Conversion").focus();
  await app.user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
  await app.user.keyboard("{Control>}z{/Control}");
  expect(app.parameters().conversion).toBe(0.22);
});

test("a digit opens the field and is its first letter, Enter takes what is typed", async () => {
  const app = renderApp();
  value(app, "Invitations a week").focus();
  await app.user.keyboard("7{Enter}");
  expect(app.parameters().invitesPerWeek).toBe(7);
  expect(document.activeElement).toBe(value(app, "Invitations a week"));
});

test("Escape leaves the value as it was", async () => {
  const app = renderApp();
  value(app, "Invitations a week").focus();
  await app.user.keyboard("7{Escape}");
  expect(app.parameters().invitesPerWeek).toBe(4);
  expect(app.page.getByRole("spinbutton", { name: "Invitations a week" }).textContent).toMatch(/4/);
});

test("to open a field and to leave it changes nothing, not even hidden digits", async () => {
  const app = renderApp("?conversion=0.123456789012");
  await app.user.click(value(app, "Conversion"));
  await app.user.keyboard("{Enter}");
  expect(app.parameters().conversion).toBe(0.123456789012);
  expect(app.page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
});

test("to leave the field takes the value", async () => {
  const app = renderApp();
  await app.user.click(value(app, "Churn"));
  await app.user.keyboard("40");
  await app.user.tab();
  expect(app.parameters().churnPerMonth).toBe(0.4);
});

test("a decimal comma is understood", async () => {
  const app = renderApp();
  await type(app, "Invitations a week", "1,5");
  expect(app.parameters().invitesPerWeek).toBe(1.5);
});

test.each(["abc", "", "-3", "1e400", "NaN"])("%j is told to be wrong, and nothing is lost", async (text) => {
  const app = renderApp();
  const field = (await type(app, "Invitations a week", text)) as HTMLInputElement;
  const flaw = app.page.getByRole("alert");
  expect(flaw.textContent).toContain("between 0 and 1,000");
  expect(field.getAttribute("aria-describedby")).toBe(flaw.id);
  expect(field.value).toBe(text);
  await app.user.tab();
  expect(field.isConnected).toBe(true);
  await app.user.click(field);
  await app.user.clear(field);
  await app.user.keyboard("5");
  expect(app.page.queryByRole("alert")).toBeNull();
  await app.user.keyboard("{Enter}");
  expect(app.parameters().invitesPerWeek).toBe(5);
});

test("a screen reader hears the value in words, and never for one without end", async () => {
  const app = renderApp("?enthusiasmHalfLife=never");
  expect(value(app, "Conversion").getAttribute("aria-valuetext")).toBe("22\u00a0%");
  const halfLife = value(app, "Interest halves every");
  expect(halfLife.getAttribute("aria-valuetext")).toBe("never");
  expect(halfLife.hasAttribute("aria-valuenow")).toBe(false);
});

test("moving a value keeps the playhead's day", async () => {
  const app = renderApp("?day=90");
  await drag(app, "Conversion", 40);
  app.tick();
  app.arrive({ members: 100 });
  expect(app.page.getByText("day 90", { selector: "p" })).toBeTruthy();
});
