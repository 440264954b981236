import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

/** An app whose settings have come. */
async function renderSettings(query?: string): Promise<RenderedApp> {
  const app = renderApp(query);
  await app.page.findByRole("region", { name: "All settings" });
  return app;
}

const slider = ({ page }: RenderedApp, name: string): HTMLInputElement => page.getByRole("slider", { name });
const field = ({ page }: RenderedApp, name: string): HTMLInputElement => page.getByRole("textbox", { name });

test("only parameters that act are there, and they follow the choices", async () => {
  const app = await renderSettings();
  expect(app.page.queryByRole("slider", { name: "Invitations in all" })).toBeNull();
  await app.user.click(app.page.getByRole("radio", { name: "On joining" }));
  expect(app.parameters().inviteStyle).toBe("burst");
  expect(app.page.queryByRole("slider", { name: "Invitations a week" })).toBeNull();
  expect(slider(app, "Invitations in all")).toBeTruthy();
  await app.user.click(app.page.getByRole("radio", { name: "Unlimited" }));
  expect(app.page.queryByRole("slider", { name: "People in all" })).toBeNull();
});

test("a folded group says what it is set to", async () => {
  const app = await renderSettings();
  const group = (name: string) =>
    app.page.getByText(name).closest("summary")?.textContent?.replaceAll("\u00a0", " ");
  expect(group("Why people say no, and what pulls them in")).toMatch(/Nothing set$/);
  expect(group("Joining")).toBe("JoiningConversion 22 % · Cycle time 4 days");
  fireEvent.change(slider(app, "Put off for good"), { target: { value: "100" } });
  expect(group("Why people say no, and what pulls them in")).toMatch(/Put off for good 10 %$/);
  expect(app.page.queryByText("Contacts")).toBeNull();
  await app.user.click(app.page.getByRole("radio", { name: "Contacts only" }));
  expect(group("Contacts")).toBe("ContactsBy chance · Contacts of a person 12");
});

test("a circle can be chosen among contacts only, and ends with them", async () => {
  const app = await renderSettings();
  const circle = () => app.page.queryByRole("radio", { name: "Everybody they know" });
  expect(circle()).toBeNull();
  await app.user.click(app.page.getByRole("radio", { name: "Contacts only" }));
  await app.user.click(circle() as HTMLElement);
  expect(app.parameters().inviteStyle).toBe("circle");
  expect(slider(app, "Contacts who are asked")).toBeTruthy();
  expect(app.page.queryByRole("slider", { name: "Stops asking a contact after" })).toBeNull();
  await app.user.click(app.page.getByRole("radio", { name: "Limited" }));
  expect(app.parameters()).toMatchObject({ market: "mixed", inviteStyle: "burst" });
  expect(slider(app, "Invitations in all")).toBeTruthy();
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters()).toMatchObject({ market: "network", inviteStyle: "circle" });
});

test("more contacts than a page can hold are lowered, and a note says so once", async () => {
  const app = await renderSettings("?market=network&population=1000000");
  const notes = () =>
    app.page.queryAllByText(/^Contacts of a person was lowered: .* 20,000,000 contacts in all\.$/);
  const contacts = field(app, "Contacts of a person");
  for (const typed of ["41", "1000"]) {
    await app.user.clear(contacts);
    await app.user.type(contacts, `${typed}{Enter}`);
    expect(app.parameters().contacts).toBe(40);
    expect(notes()).toHaveLength(1);
  }
  fireEvent.change(slider(app, "People in all"), { target: { value: "0" } });
  expect(app.parameters()).toMatchObject({ population: 100, contacts: 40 });
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(app.parameters()).toMatchObject({ population: 1_000_000, contacts: 12 });
});

test.each([
  ["Stops asking a contact after", "1,5", "a whole number between 0 and 1,000, or never."],
  ["Stops asking a contact after", "1e400", "between 0 and 1,000, or never."],
  ["Active contacts before joining", "0", "between 1 and 1,000."],
  ["Active contacts before joining", "NaN", "“NaN” is not understood."],
  ["Contacts of a person", "1e400", "between 0 and 1,000."],
  ["Tired of being asked", "101", "between 0 % and 100 %."],
  ["Come back by themselves", "100", "between 0 % and 99 %."],
])("%s: %s is told to be wrong and changes nothing", async (name, typed, words) => {
  const app = await renderSettings("?market=network");
  const before = app.parameters();
  const text = field(app, name);
  await app.user.clear(text);
  await app.user.type(text, `${typed}{Enter}`);
  expect(app.page.getByRole("alert").textContent?.replaceAll("\u00a0", " ")).toContain(words);
  expect(app.parameters()).toBe(before);
});

test.each([
  ["Stops asking a contact after", "0", { maxAsks: 0 }],
  ["Stops asking a contact after", "2 asks", { maxAsks: 2 }],
  ["Stops asking a contact after", "never", { maxAsks: Infinity }],
  ["Contacts of a person", "1,5 contacts", { contacts: 1.5 }],
  ["Tired of being asked", "100 %", { fatigue: 1 }],
  ["Put off for good", "all", { burn: 1 }],
  ["Pull of active contacts", "150", { networkEffect: 1.5 }],
])("%s: %s is understood", async (name, typed, expected) => {
  const app = await renderSettings("?market=network&maxAsks=5");
  const text = field(app, name);
  await app.user.clear(text);
  await app.user.type(text, `${typed}{Enter}`);
  expect(app.parameters()).toMatchObject(expected);
});

test("a slider sets the value, in round numbers", async () => {
  const app = await renderSettings();
  fireEvent.change(slider(app, "Conversion"), { target: { value: "305" } });
  expect(app.parameters().conversion).toBe(0.3);
  fireEvent.change(slider(app, "People in all"), { target: { value: "1000" } });
  expect(app.parameters().population).toBe(1_000_000);
});

test("the movements of a slider until it is let go are one step", async () => {
  const app = await renderSettings();
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
  const app = await renderSettings();
  slider(app, "Invitations a week").focus();
  await app.user.keyboard("{ArrowRight}");
  expect(app.parameters().invitesPerWeek).toBe(4.1);
  await app.user.keyboard("{PageDown}");
  expect(app.parameters().invitesPerWeek).toBe(3.1);
});

test("a slider says its value in words", async () => {
  const app = await renderSettings();
  expect(slider(app, "Interest halves every").getAttribute("aria-valuetext")).toBe("3\u00a0weeks");
});

test("what is typed is taken on Enter, and shown as it is understood", async () => {
  const app = await renderSettings();
  const text = field(app, "People in all");
  await app.user.clear(text);
  await app.user.type(text, "5k{Enter}");
  expect(app.parameters().population).toBe(5000);
  expect(text.value).toBe("5,000");
  expect(document.activeElement).toBe(text);
});

test("a flaw is told beside the field, Escape brings the value back", async () => {
  const app = await renderSettings();
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
  const app = await renderSettings("?day=90");
  await app.user.type(field(app, "Churn"), "1.5,");
  expect(app.store.state.getState().day).toBe(90);
});

test("never is a box, and unticking it brings back what was there", async () => {
  const app = await renderSettings();
  const never = app.page.getByRole("checkbox", { name: "Interest halves every: never" });
  await app.user.click(never);
  expect(app.parameters().enthusiasmHalfLife).toBe(Infinity);
  expect(field(app, "Interest halves every").value).toBe("never");
  await app.user.click(never);
  expect(app.parameters().enthusiasmHalfLife).toBe(21);
});

test("a value beyond its slider stands at the slider's end", async () => {
  const app = await renderSettings("?invitesPerWeek=50");
  expect(slider(app, "Invitations a week").value).toBe("1000");
  expect(app.parameters().invitesPerWeek).toBe(50);
});

test("undo brings the old value back into every control", async () => {
  const app = await renderSettings();
  const text = field(app, "Conversion");
  await app.user.clear(text);
  await app.user.type(text, "50{Enter}");
  await app.user.click(app.page.getByRole("button", { name: "Undo" }));
  expect(text.value).toBe("22\u00a0%");
  expect(slider(app, "Conversion").value).toBe("220");
  expect(app.page.getByRole("spinbutton", { name: "Conversion" }).textContent).toBe("22\u00a0%");
});
