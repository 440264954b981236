import { act, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { lessons } from "../../../src/lessons/lessons.ts";
import { axe } from "../axe.ts";
import { openPage } from "../presenter/openPage.tsx";

beforeEach(() => sessionStorage.clear());

const [cliff, cycle] = lessons;

async function openTeachers(app: ReturnType<typeof openPage>) {
  const { page, user } = app;
  await user.click(page.getByText("Lessons", { selector: "summary" }));
  await user.click(await page.findByText("For teachers", { selector: "summary" }));
  return within(await page.findByRole("region", { name: "A link for your class" }));
}

test("a teacher makes a link: lesson, step, luck; copies it and shows its code", async () => {
  const app = openPage("");
  const { page, user, container } = app;
  const link = await openTeachers(app);
  const address = () => link.getByRole<HTMLInputElement>("textbox", { name: "The link" }).value;
  expect(address()).toBe("https://example.org/invitree/?lesson=cliff");
  await user.selectOptions(page.getByRole("combobox", { name: "Lesson" }), cycle.title);
  await user.selectOptions(
    link.getByRole("combobox", { name: "Open at step" }),
    `2: ${cycle.steps[1].title}`,
  );
  await user.click(link.getByRole("radio", { name: "another for each pupil" }));
  expect(address()).toBe("https://example.org/invitree/?lesson=cycle&lesson.step=2&lesson.seed=each");
  await user.click(link.getByRole("button", { name: "Copy the link" }));
  expect(await navigator.clipboard.readText()).toBe(address());
  expect(link.getByText("The link is copied.")).toBeDefined();
  await user.click(link.getByRole("button", { name: "Show the QR code" }));
  expect(await link.findByRole("img", { name: `QR code of ${address()}` })).toBeDefined();
  expect(await axe(container)).toEqual([]);
});

test("“Present” begins there in large type; left, the page has its folded parts as they were", async () => {
  const app = openPage("");
  const { page, user, arrive, lessonsLeft } = app;
  await user.click(page.getByText("The largest families", { selector: "summary" }));
  const link = await openTeachers(app);
  await user.selectOptions(
    link.getByRole("combobox", { name: "Open at step" }),
    `3: ${cliff.steps[2].title}`,
  );
  await user.click(link.getByRole("button", { name: "Present" }));
  await page.findByRole("heading", { name: cliff.steps[2].title, level: 2 });
  arrive(100);
  await user.keyboard("{Escape}");
  // The teacher's own lesson has the place for teachers, at the step at hand.
  await user.click(page.getAllByText("For teachers", { selector: "summary" }).at(-1)!);
  const own = within((await page.findAllByRole("region", { name: "A link for your class" })).at(-1)!);
  expect(own.getByRole<HTMLInputElement>("textbox", { name: "The link" }).value).toMatch(
    /\?lesson=cliff&lesson\.step=3$/,
  );
  expect(lessonsLeft()).toBe(0);
  await user.click(page.getByRole("button", { name: "Leave the lesson" }));
  expect(lessonsLeft()).toBe(1);
  for (const name of ["Lessons", "The largest families", "For teachers"])
    expect(page.getByText(name, { selector: "summary" }).closest("details")?.open, name).toBe(true);
  expect(page.getByText("Run it many times", { selector: "summary" }).closest("details")?.open).toBe(false);
});

test("a pupil who was handed a link has no answers at hand, and nothing but the step's", async () => {
  const { page, arrive } = openPage("?lesson=cliff");
  await page.findByRole("heading", { name: cliff.steps[0].title, level: 2 });
  arrive(100);
  for (const name of ["For teachers", "Lessons", "Run it many times", "Your own numbers"])
    expect(page.queryByText(name, { selector: "summary" }), name).toBeNull();
  for (const name of ["Copy link", "Present", "Compare", "Disc"])
    expect(page.queryByRole("button", { name }), name).toBeNull();
});

test("notes and sheets go onto paper, and leave the page when the printer's dialogue is over", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  const app = openPage("");
  const { page, user, container } = app;
  await openTeachers(app);
  const paper = () => document.body.lastElementChild!;
  const over = (): void => act(() => void window.dispatchEvent(new Event("afterprint")));

  await user.click(page.getByRole("button", { name: "Print the notes" }));
  expect(print).toHaveBeenCalledOnce();
  expect(container.contains(paper())).toBe(false);
  expect(paper().querySelectorAll("article")).toHaveLength(1);
  expect(paper().textContent).toContain("in this run luck made it 135. The last one joined on day 82.");
  over();
  expect(screen.queryByText(/in this run luck made it 135/)).toBeNull();

  await user.click(page.getByRole("button", { name: "Print the notes of all lessons" }));
  const titles = [...paper().querySelectorAll("h3")].map((heading) => heading.textContent);
  expect(titles).toEqual(lessons.map(({ title }) => title));
  over();

  await user.click(page.getByRole("button", { name: "Print the pupils’ sheet" }));
  expect([...paper().querySelectorAll("li")].map((item) => item.textContent)).toEqual([
    "Fewer than 500",
    "500 to 3,000",
    "More than 3,000",
  ]);
  const marks = [...paper().querySelectorAll("svg text")].map((mark) => mark.textContent);
  expect(marks).toEqual(expect.arrayContaining(["10,000", "120", "day", "people"]));
  over();
  expect(print).toHaveBeenCalledTimes(3);
});

test("the notes can be read on the page", async () => {
  const app = openPage("");
  const { page, user } = app;
  await openTeachers(app);
  await user.click(page.getByText("Read the notes here", { selector: "summary" }));
  expect(page.getByRole("heading", { name: "Questions, and answers to expect" })).toBeDefined();
  expect(page.getByText(/^K rose from 0\.75 to 1\.25\./)).toBeDefined();
});
