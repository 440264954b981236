import { fireEvent, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { linkOf } from "../../src/store/appState.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { plans } from "../../src/parameters/plans.ts";
import { inOwnLocale } from "./words/inOwnLocale.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

interface Editor extends RenderedApp {
  plan(): Plan;
  /** The folded group in a line. */
  summary(): string | undefined;
  slider(name: string): HTMLInputElement;
  field(name: string): HTMLInputElement;
  /** Types in a field instead of what is there, and takes it. */
  type(name: string, text: string): Promise<void>;
  /** What is told to be wrong. */
  alert(): string | undefined;
  click(role: "button" | "radio", name: string): Promise<void>;
}

const title = "Money: who pays and who is paid";
const spaced = (text: string | null | undefined): string | undefined => text?.replace(/\s/g, " ");
const own = (text: string): string | undefined => spaced(inOwnLocale(text));

/** An app with a plan, at rest, whose settings have come. */
async function renderEditor(begun: Plan = emptyPlan): Promise<Editor> {
  const app = renderApp(writeLink({ ...readLink("").state, day: 90, plan: begun }));
  const settings = within(await app.page.findByRole("region", { name: "All settings" }));
  const field = (name: string): HTMLInputElement => settings.getByRole("textbox", { name });
  return {
    ...app,
    plan: () => app.store.state.getState().settings.present.plan,
    summary: () => spaced(settings.getByText(title).nextSibling?.textContent),
    slider: (name) => settings.getByRole("slider", { name }),
    field,
    async type(name, text) {
      await app.user.clear(field(name));
      await app.user.type(field(name), `${text}{Enter}`);
    },
    alert: () => spaced(settings.queryByRole("alert")?.textContent),
    click: (role, name) => app.user.click(app.page.getByRole(role, { name })),
  };
}

test("nobody is paid at first, and only what begins a plan is there", async () => {
  const { summary, page } = await renderEditor();
  expect(summary()).toBe("Nobody is paid");
  expect(page.getByRole("radio", { name: "Nobody is paid", checked: true })).toBeTruthy();
  for (const name of ["Fee to join", "Price of the product", "Cost of taking part"])
    expect(page.getByRole("textbox", { name })).toBeTruthy();
  for (const name of ["Of the fee, up the line", "Own orders", "Of each order, up the line"])
    expect(page.queryByRole("textbox", { name })).toBeNull();
});

test("a plan to start from sets all its values in one step, and asks for no run", async () => {
  const { click, plan, summary, field, page, client, parameters } = await renderEditor();
  const before = parameters();
  await click("radio", "Pyramid");
  expect(plan()).toEqual(plans.pyramid);
  expect(summary()).toBe(own("100.00 to join; 50 %, 30 %, 10 % of it go up the line"));
  expect(spaced(field("Fee to join").value)).toBe(own("100.00"));
  expect(spaced(field("Of the fee, up the line").value)).toBe("50 %, 30 %, 10 %");
  expect(page.getByText(own("Of 100.00: 90.00 up the line, 10.00 to the company.")!)).toBeTruthy();
  expect(parameters()).toBe(before);
  expect(client.asked).toHaveLength(1);
  await click("button", "Undo");
  expect(plan()).toEqual(emptyPlan);
  expect(page.getByRole("radio", { name: "Nobody is paid", checked: true })).toBeTruthy();
});

test("once a value is changed it is none of the plans to start from", async () => {
  const { click, type, page } = await renderEditor();
  await click("radio", "Unilevel");
  await type("Fee to join", "60");
  const start = within(page.getByRole("radiogroup", { name: "Start from" }));
  expect(start.queryByRole("radio", { checked: true })).toBeNull();
  await type("Fee to join", "50");
  expect(start.getByRole("radio", { checked: true })).toBe(start.getByRole("radio", { name: "Unilevel" }));
});

test.each([
  ["Fee to join", "49.9", { entryFee: 4_990 }, "49.90"],
  ["Fee to join", "1,000", { entryFee: 100_000 }, "1,000.00"],
  ["Price of the product", "€ 12.50", { price: 1_250 }, "12.50"],
  ["Own orders", "1.5 orders a month", { ordersPerMonth: 1.5 }, "1.5"],
  ["The seller keeps", "30", { retailMargin: 0.3 }, "30 %"],
  ["Of each order, up the line", "20, 10 5 %", { commission: [0.2, 0.1, 0.05] }, "20 %, 10 %, 5 %"],
  ["Of each order, up the line", "4 × 2.5 %", { commission: [0.025, 0.025, 0.025, 0.025] }, "4 × 2.5 %"],
  ["Of each order, up the line", "none", { commission: [] }, "none"],
])("%s: %s is understood", async (name, typed, expected, shown) => {
  const { type, plan, field, alert } = await renderEditor(plans.twoLevels);
  const before = plan();
  await type(name, typed);
  expect(plan()).toEqual({ ...before, ...expected });
  expect(spaced(field(name).value)).toBe(own(shown));
  expect(alert()).toBeUndefined();
});

test.each([
  ["Fee to join", "-5", "Fee to join: an amount between 0.00 and 10,000,000.00, to the cent."],
  ["Fee to join", "1e15", "Fee to join: an amount between 0.00 and 10,000,000.00, to the cent."],
  ["Fee to join", "abc", "“abc” is not understood."],
  ["Fee to join", "", "Nothing was typed."],
  ["Own orders wanted anyway", "101", "a share between 0 % and 100 %."],
  ["Of each order, up the line", "10, -5", "Level 2: a share between 0 % and 1,000 %."],
  ["Of each order, up the line", "10, x", "“x” is not understood. Level 2"],
  ["Of each order, up the line", "101 × 1", "at most 100 levels; these are 101."],
  ["Of each order, up the line", "", "Nothing was typed."],
])("%s: “%s” is told to be wrong, and nothing is lost", async (name, typed, words) => {
  const { type, plan, field, alert, user, store } = await renderEditor(plans.twoLevels);
  const before = plan();
  const shown = field(name).value;
  await type(name, typed);
  expect(alert()).toContain(own(words));
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  const flaw = field(name).getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(flaw)?.getAttribute("role")).toBe("alert");
  expect(plan()).toBe(before);
  expect(store.state.getState().settings.past).toHaveLength(0);
  // It stays while something else is changed, until it is mended or given up.
  await type("Cost of taking part", "12");
  expect(field(name).value).toBe(typed);
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  await user.click(field(name));
  await user.keyboard("{Escape}");
  expect(field(name).value).toBe(shown);
  expect(alert()).toBeUndefined();
});

test("more may be promised than comes in, which is said beside it", async () => {
  const { type, plan, page, alert } = await renderEditor(plans.pyramid);
  await type("Of the fee, up the line", "80, 40");
  expect(plan().entrySplit).toEqual([0.8, 0.4]);
  expect(alert()).toBeUndefined();
  expect(page.getByText(/up the line\. More is promised than comes in\./)).toBeTruthy();
});

test("levels are added and taken away one by one, each a step", async () => {
  const { click, plan, field, page, user } = await renderEditor();
  await click("radio", "Pyramid");
  const split = "Of the fee, up the line";
  await click("button", `${split}: add a level`);
  expect(plan().entrySplit).toEqual([0.5, 0.3, 0.1, 0.1]);
  await click("button", "Undo");
  expect(plan().entrySplit).toEqual([0.5, 0.3, 0.1]);
  for (let level = 0; level < 3; level++) await click("button", `${split}: remove the last level`);
  expect(field(split).value).toBe("none");
  const remove = page.getByRole("button", { name: `${split}: remove the last level` });
  expect(remove.getAttribute("aria-disabled")).toBe("true");
  // The button stays under the keyboard, and does nothing more.
  expect(document.activeElement).toBe(remove);
  await user.keyboard("{Enter}");
  expect(plan().entrySplit).toEqual([]);
  await click("button", `${split}: add a level`);
  expect(plan().entrySplit).toEqual([0.1]);
});

test("a hundred levels are one field of a few lines, and no more can be added", async () => {
  const levels = Array.from({ length: 100 }, (_, level) => (100 - level) / 10_000);
  const { plan, field, page, user } = await renderEditor({ ...emptyPlan, entryFee: 100, entrySplit: levels });
  expect(plan().entrySplit).toEqual(levels);
  const split = field("Of the fee, up the line");
  expect(spaced(split.value)?.split(", ")).toHaveLength(100);
  expect(Number(split.getAttribute("rows"))).toBeLessThanOrEqual(4);
  const add = page.getByRole("button", { name: "Of the fee, up the line: add a level" });
  expect(add.getAttribute("aria-disabled")).toBe("true");
  await user.click(add);
  expect(plan().entrySplit).toHaveLength(100);
});

test("Enter takes a list of levels and begins no new line; letters in it are no shortcuts", async () => {
  const { field, user, plan, store } = await renderEditor(plans.pyramid);
  const split = field("Of the fee, up the line");
  await user.clear(split);
  await user.type(split, "12.5, 7.5{Enter}");
  expect(plan().entrySplit).toEqual([0.125, 0.075]);
  expect(spaced(split.value)).toBe("12.5 %, 7.5 %");
  expect(document.activeElement).toBe(split);
  expect(store.state.getState()).toMatchObject({ day: 90, playing: false });
});

test("a slider sets an amount in round steps, and its movements are one step", async () => {
  const { slider, plan, click, user } = await renderEditor(plans.pyramid);
  const fee = slider("Fee to join");
  expect(fee.getAttribute("aria-valuetext")).toBe(inOwnLocale("100.00"));
  for (const value of ["300", "401", "503"]) fireEvent.change(fee, { target: { value } });
  fireEvent.pointerUp(fee);
  expect(plan().entryFee).toBe(25_000);
  fee.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{PageDown}");
  expect(plan().entryFee).toBe(21_000);
  await click("button", "Undo");
  expect(plan().entryFee).toBe(25_000);
  await click("button", "Undo");
  expect(plan().entryFee).toBe(10_000);
});

test("yes or no", async () => {
  const { plan, page, user } = await renderEditor(plans.twoLevels);
  const skip = within(page.getByRole("radiogroup", { name: "Skip whoever may not earn" }));
  expect(plan().compression).toBe(true);
  await user.click(skip.getByRole("radio", { name: "No" }));
  expect(plan().compression).toBe(false);
});

test("values that do not act are hidden and kept", async () => {
  const { type, plan, page, summary } = await renderEditor(plans.twoLevels);
  const { commission } = plan();
  await type("Price of the product", "0");
  await type("Cost of the product", "0");
  expect(page.queryByRole("textbox", { name: "Of each order, up the line" })).toBeNull();
  expect(page.queryByRole("slider", { name: "The seller keeps" })).toBeNull();
  expect(summary()).toBe(own("50.00 to join · 10.00 a month to take part"));
  await type("Price of the product", "60");
  expect(plan().commission).toBe(commission);
});

test("a changed plan is in the link, and goes back to the scenario's", async () => {
  const { type, click, plan, store } = await renderEditor();
  const query = () => writeLink(linkOf(store.state.getState()));
  expect(query()).toBe("v=1&day=90");
  await type("Fee to join", "250");
  await type("Of the fee, up the line", "40, 20");
  expect(query()).toBe("v=1&plan.entryFee=25000&plan.entrySplit=0.4~0.2&day=90");
  await click("button", "Reset");
  expect(plan()).toEqual(emptyPlan);
  await click("button", "Undo");
  expect(plan().entrySplit).toEqual([0.4, 0.2]);
  await click("button", "Redo");
  expect(query()).toBe("v=1&day=90");
});

test("it has no barriers, a flaw and a remark told too", async () => {
  const { type, page, rendered, alert } = await renderEditor(plans.unilevel);
  for (const group of rendered.container.querySelectorAll("details")) group.open = true;
  await type("Of each order, up the line", "80, 40");
  await type("Fee to join", "-5");
  expect(alert()).toBeDefined();
  const settings = page.getByRole("region", { name: "All settings" });
  expect(await axe(settings)).toEqual([]);
});
