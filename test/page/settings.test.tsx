import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const slider = ({ page }: RenderedApp, name: string): HTMLInputElement => page.getByRole("slider", { name });
const field = ({ page }: RenderedApp, name: string): HTMLInputElement => page.getByRole("textbox", { name });

test("only parameters that act are there, and they follow the choices", async () => {
  const app = renderApp();
  expect(app.page.queryByRole("slider", { name: "Invitations in all" })).toBeNull();
  await app.user.click(app.page.getByRole("radio", { name: "On joining" }));
  expect(app.parameters().inviteStyle).toBe("burst");
  expect(app.page.queryByRole("slider", { name: "Invitations a week" })).toBeNull();
  expect(slider(app, "Invitations in all")).toBeTruthy();
  await app.user.click(app.page.getByRole("radio", { name: "Unlimited" }));
  expect(app.page.queryByRole("slider", { name: "People in all" })).toBeNull();
});

test("a slider sets the value, in round numbers", () => {
  const app = renderApp();
  fireEvent.change(slider(app, "Conversion"), { target: { value: "305" } });
  expect(app.parameters().conversion).toBe(0.3);
  fireEvent.change(slider(app, "People in all"), { target: { value: "1000" } });
  expect(app.parameters().population).toBe(1_000_000);
});

test("the movements of a slider until it is let go are one step", async () => {
  const app = renderApp();
  const range = slider(app, "Churn");
  for (const value of ["200", "300", "400"]) fireEvent.change(range, { target: { value } });
  fireEvent.pointerUp(range);
  fireEvent.change(range, { target: { value: "500" } });
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters().churnPerMonth).toBe(0.4);
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters().churnPerMonth).toBe(0.15);
});

test("arrow keys on a slider step as they do in the sentence", async () => {
  const app = renderApp();
  slider(app, "Invitations a week").focus();
  await app.user.keyboard("{ArrowRight}");
  expect(app.parameters().invitesPerWeek).toBe(4.1);
  await app.user.keyboard("{PageDown}");
  expect(app.parameters().invitesPerWeek).toBe(3.1);
});

test("a slider says its value in words", () => {
  const app = renderApp();
  expect(slider(app, "Interest halves every").getAttribute("aria-valuetext")).toBe("3\u00a0weeks");
});

test("what is typed is taken on Enter, and shown as it is understood", async () => {
  const app = renderApp();
  const text = field(app, "People in all");
  await app.user.clear(text);
  await app.user.type(text, "5k{Enter}");
  expect(app.parameters().population).toBe(5000);
  expect(text.value).toBe("5,000");
  expect(document.activeElement).toBe(text);
});

test("a flaw is told beside the field, Escape brings the value back", async () => {
  const app = renderApp();
  const text = field(app, "Churn");
  await app.user.clear(text);
  await app.user.type(text, "150{Enter}");
  expect(app.page.getByRole("alert").textContent).toContain("between 0");
  expect(text.getAttribute("aria-invalid")).toBe("true");
  expect(app.parameters().churnPerMonth).toBe(0.15);
  await app.user.keyboard("{Escape}");
  expect(text.value).toBe("15\u00a0%");
  expect(app.page.queryByRole("alert")).toBeNull();
});

test("full stops and commas typed there do not move the playhead", async () => {
  const app = renderApp("?day=90");
  await app.user.type(field(app, "Churn"), "1.5,");
  expect(app.store.state.getState().day).toBe(90);
});

test("never is a box, and unticking it brings back what was there", async () => {
  const app = renderApp();
  const never = app.page.getByRole("checkbox", { name: "Interest halves every: never" });
  await app.user.click(never);
  expect(app.parameters().enthusiasmHalfLife).toBe(Infinity);
  expect(field(app, "Interest halves every").value).toBe("never");
  await app.user.click(never);
  expect(app.parameters().enthusiasmHalfLife).toBe(21);
});

test("a value beyond its slider stands at the slider's end", () => {
  const app = renderApp("?invitesPerWeek=50");
  expect(slider(app, "Invitations a week").value).toBe("1000");
  expect(app.parameters().invitesPerWeek).toBe(50);
});

test("undo brings the old value back into every control", async () => {
  const app = renderApp();
  const text = field(app, "Conversion");
  await app.user.clear(text);
  await app.user.type(text, "50{Enter}");
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(text.value).toBe("22\u00a0%");
  expect(slider(app, "Conversion").value).toBe("220");
  expect(app.page.getByRole("spinbutton", { name: "Conversion" }).textContent).toBe("22\u00a0%");
});
