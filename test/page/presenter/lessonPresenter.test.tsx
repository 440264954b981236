import { beforeEach, expect, test } from "vitest";
import { lessons } from "../../../src/lessons/lessons.ts";
import { axe } from "../axe.ts";
import { openPage } from "./openPage.tsx";

beforeEach(() => sessionStorage.clear());

const [{ steps, title }] = lessons;

test("a whole lesson by a clicker: question, run, step after step; the class's answers need no click", async () => {
  const { page, user, focused, arrive, container, store } = openPage("?lesson=cliff&present=1");
  const heading = (name: string) => page.findByRole("heading", { name, level: 2 });
  expect(await heading(steps[0].title)).toBe(focused());
  expect(page.getByRole("heading", { level: 1 }).textContent).toContain(title);
  expect(page.getByText("Step 1 of 4")).toBeDefined();
  arrive(135);
  expect(page.getAllByRole("radio")).toHaveLength(3);
  expect(page.queryByRole("slider", { name: "Day" })).toBeNull();
  // The keys that play are told when there is something to play.
  const keys = (): string => page.getByRole("list", { name: "Keys" }).textContent;
  expect(keys()).not.toContain("plays");
  expect(await axe(container)).toEqual([]);
  const { day } = store.state.getState();

  await user.keyboard("{PageDown}");
  expect(page.queryAllByRole("radio")).toHaveLength(0);
  expect(keys()).toContain("Space plays");
  expect(page.getByText(/^It was: Fewer than 500\./)).toBeDefined();
  expect(page.getByText(/^In all 135 joined, the 20 included/)).toBeDefined();
  expect(page.getByRole("region", { name: "Curve" })).toBeDefined();
  await user.keyboard("{PageDown}");

  expect(await heading(steps[1].title)).toBe(focused());
  arrive(3_000);
  const drawing = page.getByRole("slider", { name: /^How many will have joined\?/ });
  // A clicker's keys go on from the drawing too; its own are left to it.
  drawing.focus();
  await user.keyboard("{ArrowRight}{ArrowUp}");
  expect(drawing.getAttribute("aria-valuetext")).toBe("day 20: 220 people");
  await user.keyboard("{PageDown}");
  expect(page.getByText(/^You drew 220 by the end; 3,000 had joined\./)).toBeDefined();
  await user.keyboard("{PageDown}");

  expect(await heading(steps[2].title)).toBe(focused());
  arrive(200);
  expect(page.getByRole("slider", { name: "Conversion" })).toBeDefined();
  await user.keyboard("{PageUp}");
  expect(await heading(steps[1].title)).toBe(focused());
  arrive(3_000);
  await user.keyboard("{PageDown}");
  expect(await heading(steps[2].title)).toBe(focused());
  arrive(200);
  await user.keyboard("{PageDown}");
  expect(await heading(steps[3].title)).toBe(focused());
  // There is no further one.
  await user.keyboard("{PageDown}");
  expect(page.getByText("Step 4 of 4")).toBeDefined();

  await user.keyboard("{Escape}");
  expect(page.getByRole("button", { name: "Leave the lesson" })).toBeDefined();
  expect(page.getByRole("heading", { name: steps[3].title, level: 2 })).toBeDefined();
  // The page's own app has heard nothing of it.
  expect(store.state.getState().day).toBe(day);
});

test("while a run is played, the clicker goes to its end first", async () => {
  const { page, user, arrive } = openPage("?lesson=cliff&present=1", false);
  await page.findByRole("heading", { name: steps[0].title, level: 2 });
  arrive(135);
  await user.keyboard("{PageDown}");
  expect(page.queryByText(/^It was: /)).toBeNull();
  await user.keyboard("{PageDown}");
  expect(page.getByText(/^It was: Fewer than 500\./)).toBeDefined();
  expect(page.getByText("Step 1 of 4")).toBeDefined();
});

test("what was shown to a class without an answer outlives a reload", async () => {
  const first = openPage("?lesson=cliff&present=1");
  await first.page.findByRole("heading", { name: steps[0].title, level: 2 });
  first.arrive(135);
  await first.user.keyboard("{PageDown}{PageDown}");
  await first.page.findByRole("heading", { name: steps[1].title, level: 2 });
  first.unmount();
  const again = openPage("?lesson=cliff&present=1");
  await again.page.findByRole("heading", { name: steps[1].title, level: 2 });
  await again.user.keyboard("{PageUp}");
  again.arrive(135);
  expect(again.page.getByText(/^It was: Fewer than 500\./)).toBeDefined();
});

test("its code opens the lesson at the step at hand, with the luck that was asked for", async () => {
  const { page, user } = openPage("?lesson=cliff&lesson.step=3&lesson.seed=each&present=1");
  await page.findByRole("heading", { name: steps[2].title, level: 2 });
  await user.keyboard("q");
  const dialog = page.getByRole("dialog", { name: "QR code of the link" });
  expect(dialog.textContent).toContain(
    "https://example.org/invitree/?lesson=cliff&lesson.step=3&lesson.seed=each",
  );
  await user.keyboard("q{PageDown}q");
  expect(page.getByRole("dialog").textContent).toContain("lesson=cliff&lesson.step=4&lesson.seed=each");
});
