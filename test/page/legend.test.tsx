import { act, fireEvent, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { LoadClassFilter } from "../../src/page/classFilterLoader.ts";
import { ClassFilter } from "../../src/page/ClassFilter.tsx";
import type { ColourChoice } from "../../src/parameters/lookChoices.ts";
import { axe } from "./axe.ts";
import { people, plain, renderLegend } from "./renderLegend.tsx";

test.each(["generation", "lineage", "joined", "state", "net"] as const)(
  "assistive technology finds no fault in it, by %s, with a class chosen or without",
  async (colour) => {
    const { container, store } = await renderLegend(colour);
    expect(await axe(container)).toEqual([]);
    act(() => store.actions.setLook({ chosenClass: 1 }));
    expect(await axe(container)).toEqual([]);
  },
);

test("what the colours tell is a choice", async () => {
  const { legend, user, store } = await renderLegend("generation");
  const choice: HTMLSelectElement = legend.getByRole("combobox", { name: "Colour by" });
  expect(choice.selectedOptions[0].textContent).toBe("Generation");
  expect([...choice.options].map(({ text }) => text)).toEqual([
    "Generation",
    "Family",
    "Join date",
    "Active or left",
  ]);
  act(() => store.actions.setLook({ chosenClass: 2 }));
  await user.selectOptions(choice, "Family");
  expect(store.state.getState().look).toMatchObject({ colour: "lineage", chosenClass: null });
});

test("generations are a slider whose lowest value is everybody", async () => {
  const { legend, user, chosen, colouring, membersOf } = await renderLegend("generation");
  const slider = legend.getByRole("slider", { name: "Show only one generation" });
  const last = colouring.classes.length - 1;
  expect(last).toBeGreaterThan(3);
  expect(slider.getAttribute("aria-valuemin")).toBe("-1");
  expect(slider.getAttribute("aria-valuemax")).toBe(String(last));
  expect(slider.getAttribute("aria-valuenow")).toBe("-1");
  expect(slider.getAttribute("aria-valuetext")).toBe("Everybody");
  slider.focus();
  const press = async (keys: string): Promise<number | null> => {
    await user.keyboard(keys);
    return chosen();
  };
  expect(await press("{ArrowLeft}")).toBeNull();
  expect(await press("{ArrowRight}{ArrowRight}")).toBe(1);
  expect(slider.getAttribute("aria-valuenow")).toBe("1");
  expect(slider.getAttribute("aria-valuetext")).toBe(`Generation 1: ${people(membersOf(1, 180))}`);
  expect(await press("{End}")).toBe(last);
  expect(await press("{ArrowUp}")).toBe(last);
  expect(await press("{Home}")).toBe(0);
  expect(await press("{PageDown}")).toBeNull();
  expect(await press("{ArrowUp}{ArrowUp}{ArrowDown}")).toBe(0);
  expect(await press("{Escape}")).toBeNull();
});

test("Escape lets go of a chosen class before it lets go of a kept person", async () => {
  const { legend, container, store, chosen } = await renderLegend("generation");
  const escapes: boolean[] = [];
  container.addEventListener("keydown", (event) => escapes.push(event.defaultPrevented));
  const slider = legend.getByRole("slider");
  act(() => store.actions.setLook({ chosenClass: 2 }));
  act(() => slider.focus());
  await userEvent.keyboard("{Escape}{Escape}");
  expect(chosen()).toBeNull();
  expect(escapes).toEqual([true, false]);
});

test("a class is chosen under the finger, and let go by a second press", async () => {
  const { legend, chosen, colouring } = await renderLegend("generation");
  const slider = legend.getByRole("slider");
  const count = colouring.classes.length;
  slider.getBoundingClientRect = () => new DOMRect(100, 0, 10 * count, 44);
  slider.setPointerCapture = () => undefined;
  const at = (each: number) => ({ clientX: 105 + 10 * each, button: 0, pointerId: 1, pointerType: "touch" });
  fireEvent.pointerDown(slider, at(2));
  expect(chosen()).toBe(2);
  fireEvent.pointerUp(slider, at(2));
  expect(chosen()).toBe(2);
  fireEvent.pointerDown(slider, at(2));
  fireEvent.pointerMove(slider, at(3));
  expect(chosen()).toBe(3);
  fireEvent.pointerMove(slider, at(2));
  fireEvent.pointerUp(slider, at(2));
  // It came back to where it was: that is no second press.
  expect(chosen()).toBe(2);
  fireEvent.pointerDown(slider, at(2));
  fireEvent.pointerUp(slider, at(2));
  expect(chosen()).toBeNull();
  fireEvent.pointerDown(slider, at(-5));
  expect(chosen()).toBe(0);
  fireEvent.pointerMove(slider, at(count + 5));
  expect(chosen()).toBe(count - 1);
  fireEvent.pointerCancel(slider, at(count));
  fireEvent.pointerMove(slider, at(1));
  expect(chosen()).toBe(count - 1);
});

test("what is under the pointer is named before it is chosen", async () => {
  const { legend, chosen, colouring, membersOf } = await renderLegend("generation");
  const slider = legend.getByRole("slider");
  slider.getBoundingClientRect = () => new DOMRect(0, 0, 10 * colouring.classes.length, 44);
  fireEvent.pointerMove(slider, { clientX: 25, pointerType: "mouse" });
  expect(slider.textContent).toBe(`Generation 2: ${people(membersOf(2, 180))}`);
  expect(chosen()).toBeNull();
  fireEvent.pointerLeave(slider, { pointerType: "mouse" });
  expect(slider.textContent).toBe("");
});

test("what is shown alone is said near the picture, with the people at the playhead, and the whole comes back", async () => {
  const { legend, user, store, chosen, membersOf } = await renderLegend("generation");
  expect(legend.getByRole("status").textContent).toBe("");
  expect(legend.queryByRole("button", { name: "Show everybody" })).toBeNull();
  act(() => store.actions.setLook({ chosenClass: 3 }));
  expect(legend.getByRole("status").textContent).toBe("Only generation 3 is shown");
  expect(legend.getByText(plain(people(membersOf(3, 180))))).toBeTruthy();
  act(() => store.actions.setDay(120));
  expect(membersOf(3, 120)).not.toBe(membersOf(3, 180));
  expect(legend.getByText(plain(people(membersOf(3, 120))))).toBeTruthy();
  await user.click(legend.getByRole("button", { name: "Show everybody" }));
  expect(chosen()).toBeNull();
  expect(legend.getByRole("status").textContent).toBe("");
  expect(document.activeElement).toBe(legend.getByRole("slider"));
});

test("people are counted for all that a point stands for", async () => {
  const { legend, store, membersOf } = await renderLegend("generation", { query: "?day=180&peopleEach=200" });
  act(() => store.actions.setLook({ chosenClass: 0 }));
  const count = (200 * membersOf(0, 180)).toLocaleString("en");
  expect(legend.getByText(`${count} people`)).toBeTruthy();
});

test("while it plays no name is said anew all the time", async () => {
  const { legend, store, frames } = await renderLegend("generation", { query: "?day=10" });
  act(() => store.actions.setLook({ chosenClass: 1 }));
  act(() => store.actions.play());
  const slider = legend.getByRole("slider");
  expect(slider.getAttribute("aria-valuetext")).toBe("Generation 1");
  const observer = new MutationObserver(() => undefined);
  observer.observe(slider, { attributes: true, subtree: true, childList: true });
  const before = store.state.getState().readDay;
  for (let frame = 0; frame < 30; frame++) act(() => frames.tick());
  expect(store.state.getState().readDay).toBeGreaterThan(before);
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
});

test("join dates are a slider too, between the run's first day and its last", async () => {
  const { legend, user, chosen, membersOf } = await renderLegend("joined");
  const slider = legend.getByRole("slider", { name: "Show only who joined then" });
  expect(legend.getByText("day 0")).toBeTruthy();
  expect(legend.getByText("180")).toBeTruthy();
  slider.focus();
  await user.keyboard("{End}");
  expect(chosen()).toBe(17);
  expect(slider.getAttribute("aria-valuetext")).toBe(
    `Joined on days 170 to 179: ${people(membersOf(17, 180))}`,
  );
});

test("families are buttons, named for their heads", async () => {
  const { legend, user, chosen, colouring, membersOf } = await renderLegend("lineage");
  const buttons = within(legend.getByRole("group", { name: "Show only" })).getAllByRole("button");
  expect(buttons).toHaveLength(colouring.classes.length);
  const head = colouring.classes[1].from + 1;
  const second = legend.getByRole("button", {
    name: `Member ${head}’s family: ${people(membersOf(1, 180))}`,
  });
  expect(second.textContent).toBe(String(head));
  expect(second.getAttribute("aria-pressed")).toBe("false");
  await user.click(second);
  expect(chosen()).toBe(1);
  expect(second.getAttribute("aria-pressed")).toBe("true");
  expect(legend.getByRole("status").textContent).toBe(`Only member ${head}’s family is shown`);
  await user.click(buttons[0]);
  expect(chosen()).toBe(0);
  expect(second.getAttribute("aria-pressed")).toBe("false");
  await user.keyboard("{Escape}");
  expect(chosen()).toBeNull();
  expect(document.activeElement).toBe(buttons[0]);
  await user.click(second);
  await user.click(second);
  expect(chosen()).toBeNull();
});

test("by state both are buttons, counted at the playhead, and left is not named twice", async () => {
  const { legend, user, chosen, columns, store } = await renderLegend("state");
  const { active, joined } = columns.census;
  const left = (day: number): string => people(joined[day] - active[day]);
  await user.click(legend.getByRole("button", { name: `Left: ${left(180)}` }));
  expect(chosen()).toBe(1);
  expect(legend.getByRole("status").textContent).toBe("Only those who have left are shown");
  act(() => store.actions.setDay(120));
  expect(left(120)).not.toBe(left(180));
  expect(legend.getByRole("button", { name: `Left: ${left(120)}` })).toBeTruthy();
  expect(legend.getByRole("button", { name: `Active: ${people(active[120])}` })).toBeTruthy();
  expect(legend.getAllByText("left")).toHaveLength(1);
});

test("another colouring has other classes and other counts", async () => {
  const { legend, store, show, colouringOf } = await renderLegend("generation");
  act(() => store.actions.setLook({ colour: "state" }));
  await show(colouringOf("state"));
  expect(legend.queryByRole("slider")).toBeNull();
  expect(legend.getByRole("button", { name: /^Active: / })).toBeTruthy();
  act(() => store.actions.setLook({ colour: "joined", chosenClass: 0 }));
  const joined = colouringOf("joined");
  await show(joined);
  const first = joined.classOf.filter((each) => each === 0).length;
  expect(legend.getByText(plain(people(first)))).toBeTruthy();
});

test("the embed's legend is read, not pressed, and says what the link's colours tell", async () => {
  let loads = 0;
  const load: LoadClassFilter = async () => {
    loads++;
    return ClassFilter;
  };
  const textOf = async (colour: ColourChoice) => {
    const { container, legend } = await renderLegend(colour, { embedded: true, load });
    expect(
      legend.queryByRole("combobox") ?? legend.queryByRole("slider") ?? legend.queryByRole("button"),
    ).toBeNull();
    expect(await axe(container)).toEqual([]);
    return container.textContent;
  };
  expect(await textOf("generation")).toMatch(/^Generation0 to \d+left$/);
  expect(await textOf("joined")).toBe("Join dateday 0 to 180left");
  expect(await textOf("lineage")).toMatch(/^Familyof member\d+.*left$/);
  expect(await textOf("state")).toBe("activeleft");
  expect(await textOf("net")).toMatch(/^Moneylost to gainedleft/);
  expect(loads).toBe(0);
});

test("until the filter has come the legend is read; what failed is tried again with the next colours", async () => {
  let loads = 0;
  const load: LoadClassFilter = async () => {
    loads++;
    if (loads === 1) throw new Error("no network");
    return ClassFilter;
  };
  const { legend, show, colouringOf, store } = await renderLegend("generation", { load });
  expect(loads).toBe(1);
  expect(legend.queryByRole("slider")).toBeNull();
  expect(legend.getByText("to")).toBeTruthy();
  act(() => store.actions.setLook({ colour: "joined" }));
  await show(colouringOf("joined"));
  expect(loads).toBe(2);
  expect(legend.getByRole("slider")).toBeTruthy();
});
