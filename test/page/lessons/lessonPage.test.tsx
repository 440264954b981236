import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { lessons } from "../../../src/lessons/lessons.ts";
import { App } from "../../../src/page/App.tsx";
import { createAppStudies } from "../../../src/page/appStudies.ts";
import { furtherParts } from "../../../src/page/furtherParts.ts";
// At hand from the start: the page then has it as soon as a test waits for anything.
import "../../../src/page/lessons/LessonPlace.tsx";
import { PageLayout } from "../../../src/page/PageLayout.tsx";
import { startApp } from "../../store/startApp.ts";
import { axe } from "../axe.ts";

beforeEach(() => sessionStorage.clear());

const [lesson] = lessons;

/** Opens the page with a query; the first run of whatever is shown has arrived. */
async function open(query: string, home = "app") {
  const app = startApp(query, { reducedMotion: true });
  const Layout = () => <PageLayout query={query} />;
  const { container, unmount } = render(
    <App
      Layout={Layout}
      loadParts={async () => furtherParts}
      store={app.store}
      embedded={false}
      pageAddress="https://example.org/invitree/"
      studies={createAppStudies(() => Promise.reject(new Error("none")), home)}
    />,
  );
  const page = within(container);
  const arrive = (members: number): void => act(() => app.client.arrive({ members }));
  arrive(50);
  const heading = (name: string) => page.findByRole("heading", { name, level: 2 });
  /** The control that has the keyboard. */
  const focused = (): Element => container.ownerDocument.activeElement!;
  return { ...app, container, page, arrive, heading, focused, unmount, user: userEvent.setup() };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Goes to a control by the Tab key alone. */
async function tabTo({ user, focused }: Opened, control: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 40 && focused() !== control; presses++) await user.tab();
  expect(focused()).toBe(control);
}
async function press(app: Opened, name: string): Promise<void> {
  await tabTo(app, app.page.getByRole("button", { name }));
  await app.user.keyboard("{Enter}");
}

test("a whole lesson by keyboard, from its link to its end", async () => {
  const app = await open("?lesson=cliff");
  const { page, user, heading, focused, arrive } = app;
  const [first, second, third, last] = lesson.steps;

  // The step has the keyboard; its question waits, and nothing of the run is given away.
  expect(await heading(first.title)).toBe(focused());
  arrive(135);
  expect(page.queryByRole("region", { name: "Curve" })).toBeNull();
  expect(page.queryByRole("slider", { name: "Day" })).toBeNull();
  await press(app, "See what happens");
  expect(page.queryByRole("button", { name: "Next" })).toBeNull();
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.keyboard(" ");
  await user.keyboard("{ArrowDown}");
  await press(app, "See what happens");
  // Without motion the end is shown at once.
  expect(page.getByRole("region", { name: "Curve" })).toBeDefined();
  expect(page.getByText(/^It was: Fewer than 500\.|^You were right\./)).toBeDefined();
  expect(page.getByText(/^In all 135 joined, the 20 included/)).toBeDefined();
  await press(app, "Next");

  // A drawing: right along the days, up the people.
  expect(await heading(second.title)).toBe(focused());
  arrive(3_000);
  const drawing = page.getByRole("slider", { name: /^How many will have joined\?/ });
  await tabTo(app, drawing);
  expect(drawing.getAttribute("aria-valuetext")).toBe("day 10: 20 people");
  await user.keyboard("{ArrowRight}{ArrowUp}{ArrowUp}");
  expect(drawing.getAttribute("aria-valuetext")).toBe("day 20: 420 people");
  await user.keyboard("{End}{Shift>}{ArrowUp}{/Shift}");
  expect(drawing.getAttribute("aria-valuetext")).toBe("day 120: 1,420 people");
  await press(app, "See what happens");
  expect(page.getByText(/^You drew 1,420 by the end; 3,000 had joined\./)).toBeDefined();
  expect(page.getByText(/^That is 2\.1 times as many as you drew\./)).toBeDefined();
  await press(app, "Next");

  // One control is unlocked, and no other value can be set.
  expect(await heading(third.title)).toBe(focused());
  arrive(200);
  expect(page.queryAllByRole("spinbutton")).toHaveLength(0);
  const slider = page.getByRole("slider", { name: "Conversion" });
  const asked = app.client.asked.length;
  await tabTo(app, slider);
  await user.keyboard("{Control>}z{/Control}");
  expect(app.client.asked).toHaveLength(asked);
  await press(app, "Next");

  expect(await heading(last.title)).toBe(focused());
  await press(app, "Finish");
  expect(page.getByRole("region", { name: "The settings in words" })).toBeDefined();
  expect(sessionStorage).toHaveLength(0);
});

test("no barrier in any kind of step", async () => {
  const { container, heading, user, page, arrive } = await open("?lesson=cliff");
  await heading(lesson.steps[0].title);
  arrive(135);
  expect(await axe(container)).toEqual([]);
  await user.click(page.getAllByRole("radio")[0]);
  await user.click(page.getByRole("button", { name: "See what happens" }));
  expect(await axe(container)).toEqual([]);
  await user.click(page.getByRole("button", { name: "Next" }));
  expect(await axe(container)).toEqual([]);
});

test("from the list and back: settings, past and playhead are as they were", async () => {
  const app = await open("?conversion=0.3&day=40");
  const { page, user, store, heading, arrive } = app;
  act(() => store.actions.setParameter("conversion", 0.4));
  arrive(50);
  const before = store.state.getState();
  await user.click(page.getByText("Lessons", { selector: "summary" }));
  await user.click(await page.findByRole("button", { name: new RegExp(`^${lessons[1].title}`) }));
  await heading(lessons[1].steps[0].title);
  arrive(60);
  expect(app.client.asked.at(-1)?.cycleDays).toBe(10);
  await user.click(page.getByRole("button", { name: "Leave the lesson" }));
  const after = store.state.getState();
  expect(after.settings).toBe(before.settings);
  expect(after.settings.past).toHaveLength(1);
  expect([after.day, after.playing, after.look]).toEqual([before.day, before.playing, before.look]);
});

test("a reload goes on where it was, its answers kept; another tab's app begins anew", async () => {
  const first = await open("?lesson=cliff");
  await first.heading(lesson.steps[0].title);
  first.arrive(135);
  await first.user.click(first.page.getAllByRole("radio")[2]);
  await first.user.click(first.page.getByRole("button", { name: "See what happens" }));
  first.unmount();

  const again = await open("?lesson=cliff");
  await again.heading(lesson.steps[0].title);
  again.arrive(135);
  expect(again.page.getAllByRole<HTMLInputElement>("radio")[2].checked).toBe(true);
  expect(again.page.getByText(/^It was: Fewer than 500\./)).toBeDefined();
  again.unmount();

  const other = await open("?lesson=cliff", "other");
  await other.heading(lesson.steps[0].title);
  expect(other.page.getByRole("button", { name: "See what happens" })).toBeDefined();
});

test("a link to a step begins there; every pupil has a luck of their own, and keeps it", async () => {
  const query = "?lesson=cliff&lesson.step=3&lesson.seed=each";
  const first = await open(query);
  await first.heading(lesson.steps[2].title);
  const { seed } = first.client.asked.at(-1)!;
  first.unmount();
  const again = await open(query);
  await again.heading(lesson.steps[2].title);
  expect(again.client.asked.at(-1)?.seed).toBe(seed);
  expect(seed).not.toBe(11);
  again.unmount();
  // Another link is another beginning.
  const other = await open("?lesson=cliff~4");
  await other.heading(lesson.steps[3].title);
});

test("a lesson that there is not: the list, and the way to the page", async () => {
  const { page, user } = await open("?lesson=nothing");
  await user.click(await page.findByRole("button", { name: "To the page" }));
  expect(page.getByRole("region", { name: "The settings in words" })).toBeDefined();
});

test("where nothing can be kept the lesson goes on all the same", async () => {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new Error("full");
  };
  try {
    const { page, user, heading, arrive } = await open("?lesson=cliff");
    await heading(lesson.steps[0].title);
    arrive(135);
    await user.click(page.getAllByRole("radio")[0]);
    await user.click(page.getByRole("button", { name: "See what happens" }));
    expect(page.getByText(/You were right\./)).toBeDefined();
  } finally {
    Storage.prototype.setItem = setItem;
  }
});
