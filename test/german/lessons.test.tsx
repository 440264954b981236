import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, test } from "vitest";
import { figuresNamed } from "../../src/lessons/chooseRemark.ts";
import { lessons } from "../../src/lessons/lessons.ts";
import { App } from "../../src/page/App.tsx";
import { createAppStudies } from "../../src/page/appStudies.ts";
import { furtherParts } from "../../src/page/furtherParts.ts";
// At hand from the start: the page then has it as soon as a test waits for anything.
import "../../src/page/lessons/LessonPlace.tsx";
import { PageLayout } from "../../src/page/PageLayout.tsx";
import { startApp } from "../store/startApp.ts";

/** The texts of a lesson, by where they stand. */
type Texts = Readonly<Record<string, unknown>>;
const english = import.meta.glob<Texts>("../../src/language/en/lessons/*.ts", { eager: true });
const german = import.meta.glob<Texts>("../../src/language/de/lessons/*.ts", { eager: true });

function plainTexts(text: unknown, place = ""): readonly (readonly [place: string, text: string])[] {
  if (typeof text === "string") return [[place, text]];
  return Object.entries(text as Texts).flatMap(([key, inner]) => plainTexts(inner, `${place}.${key}`));
}

describe.each(lessons)("$id in German", (lesson) => {
  const en = english[`../../src/language/en/lessons/${lesson.id}.ts`];
  const de = german[`../../src/language/de/lessons/${lesson.id}.ts`];

  it("says everything, and tells the same figures as in English", () => {
    const originals = new Map(plainTexts({ ...en }));
    const translated = plainTexts({ ...de });
    expect(translated.map(([place]) => place)).toEqual([...originals.keys()]);
    for (const [place, text] of translated) {
      const original = originals.get(place)!;
      expect(text).not.toBe(original);
      expect(figuresNamed(text).toSorted()).toEqual(figuresNamed(original).toSorted());
    }
  });

  it("is what the lesson says, and short", () => {
    const all = new Set(plainTexts({ ...de }).map(([, text]) => text));
    expect(all).toContain(lesson.title);
    expect(all).toContain(lesson.idea);
    for (const { title, says, asks, remarks = [] } of lesson.steps) {
      expect(title.length).toBeLessThanOrEqual(42);
      for (const sentence of says) expect(sentence.length).toBeLessThanOrEqual(180);
      for (const remark of remarks) expect(remark.says.length).toBeLessThanOrEqual(260);
      const choices = asks?.kind === "choose" ? asks.choices.map((choice) => choice.says) : [];
      const said = [title, ...says, asks?.asks ?? title, ...choices, ...remarks.map((remark) => remark.says)];
      for (const text of said) expect(all).toContain(text);
    }
  });
});

beforeEach(() => sessionStorage.clear());

/** Opens the German page with a query. */
function open(query: string) {
  const { store, client } = startApp(query, { reducedMotion: true });
  const Layout = () => <PageLayout query={query} />;
  const { container } = render(
    <App
      Layout={Layout}
      loadParts={async () => furtherParts}
      store={store}
      embedded={false}
      pageAddress="https://example.org/invitree/de/"
      studies={createAppStudies(() => Promise.reject(new Error("none")), "app")}
    />,
  );
  return { page: within(container), client };
}

test("a whole lesson in German, from its link to its end", async () => {
  const { page, client } = open("?lesson=cliff");
  const user = userEvent.setup();
  const arrive = (members: number): void => act(() => client.arrive({ members }));
  const step = (name: string) => page.findByRole("heading", { name, level: 2 });
  const press = (name: string) => user.click(page.getByRole("button", { name }));
  arrive(50);

  await step("Wie viele wirbt eines?");
  expect(page.getByText("Schritt 1 von 4")).toBeDefined();
  expect(page.getByText("Hier geht es um K.")).toBeDefined();
  expect(page.getByText("Der Lauf wartet auf deine Antwort.")).toBeDefined();
  arrive(1_350);
  await user.click(page.getByRole("radio", { name: "Mehr als 3.000" }));
  await press("Zeig es mir");
  expect(page.getByRole("region", { name: "Kurve" })).toBeDefined();
  expect(page.getByText(/^Richtig war: 500 bis 3\.000\./)).toBeDefined();
  expect(page.getByText(/^Insgesamt sind 1\.350 beigetreten, die 20 mitgezählt/)).toBeDefined();
  expect(page.getByText("eingetroffen")).toBeDefined();
  await press("Weiter");

  await step("Ein wenig mehr");
  arrive(3_000);
  const drawing = page.getByRole("slider", {
    name: /^Wie viele werden beigetreten sein\? Zeichne: Links und rechts/,
  });
  act(() => drawing.focus());
  await user.keyboard("{End}{Shift>}{ArrowUp}{/Shift}");
  expect(drawing.getAttribute("aria-valuetext")).toBe("Tag 120: 1.020 Menschen");
  await press("Zeig es mir");
  expect(page.getByText(/^Du hast bis zum Ende 1\.020 gezeichnet; beigetreten sind 3\.000\./)).toBeDefined();
  expect(page.getByText(/^Das sind 2,9-mal so viele wie gezeichnet\./)).toBeDefined();
  await press("Weiter");

  await step("Finde die Kante");
  arrive(200);
  expect(page.getByRole("group", { name: "Was du ändern kannst" })).toBeDefined();
  expect(page.getByRole("slider", { name: "Konversion" })).toBeDefined();
  expect(page.getByRole("button", { name: "Zurück" })).toBeDefined();
  await press("Weiter");

  await step("Was bleibt");
  await press("Fertig");
  expect(page.queryByText("Lektion verlassen")).toBeNull();
});

test("a lesson that there is not: the list of all in German", async () => {
  const { page } = open("?lesson=nothing");
  expect(await page.findByText(/^Dieser Link nennt eine Lektion, die es nicht gibt\./)).toBeDefined();
  const names = page.getAllByRole("listitem").map((item) => item.textContent);
  expect(names).toEqual(lessons.map(({ title, minutes, idea }) => `${title}${minutes} Minuten${idea}`));
});
