import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { axe } from "../page/axe.ts";
import { renderApp } from "../page/renderApp.tsx";

/** Words that no German text has, and every English page. */
const english = /\b(the|and|with|who|have|people|joined|settings?|everybody|money)\b/i;

/** What is read and heard of an element and all that is in it. */
function wordsOf(container: HTMLElement): readonly string[] {
  const named = ["aria-label", "title", "alt", "placeholder", "aria-valuetext"].flatMap((attribute) =>
    [...container.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? ""),
  );
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? "");
  return [...named, ...texts].filter((text) => text.trim() !== "");
}

test("the page's parts are there by their German names", async () => {
  const { page } = renderApp("?day=90");
  for (const name of [
    "Die Einstellungen in Worten",
    "Wer wen geworben hat, als Graph",
    "Kurve",
    "Zeitleiste",
  ])
    expect(page.getByRole("region", { name }), name).toBeTruthy();
  for (const name of ["Rückgängig", "Wiederholen", "Zurücksetzen", "Link kopieren", "Neuer Zufall"])
    expect(await page.findByRole("button", { name }), name).toBeTruthy();
  expect(page.getByRole("button", { name: /abspielen|Pause/i }).title).toMatch(/\(Leertaste\)$/);
  expect(page.getByRole("slider", { name: "Tag" }).getAttribute("aria-valuetext")).toMatch(/^Tag \d+$/);
  expect(page.getByText("Tag 90", { selector: "p" })).toBeTruthy();
  const tabs = within(page.getByRole("tablist", { name: "Kurve" })).getAllByRole("tab");
  expect(tabs.map(({ textContent }) => textContent)).toEqual([
    "Verlauf",
    "Beitritte pro Tag",
    "Einladungen",
    "K je Woche",
  ]);
  expect(page.getByRole("radio", { name: "Scheibe" })).toBeTruthy();
  expect(await page.findByRole("button", { name: "Vergleichen" })).toBeTruthy();
  expect(await page.findByRole("heading", { name: "Alle Einstellungen" })).toBeTruthy();
});

/** What is English on a page, links in that language left out. */
function englishOn(container: HTMLElement): readonly string[] {
  for (const link of container.querySelectorAll("[lang=en]")) link.remove();
  return wordsOf(container).filter((text) => english.test(text));
}

test.each([
  "?scenario=pyramid&day=90",
  "?person=2&day=90&colour=lineage",
  "?cycleShape=staged&colour=joined",
])("nothing of the page is English but what is called so: %s", async (query) => {
  const { page, rendered } = renderApp(query);
  await page.findByRole("heading", { name: "Alle Einstellungen" });
  await page.findByRole("button", { name: "Einbetten" });
  for (const part of rendered.container.querySelectorAll("details")) part.open = true;
  await page.findByText("Strukturelle Viralität");
  expect(englishOn(rendered.container)).toEqual([]);
});

test("nothing of a comparison is English", async () => {
  const { page, rendered } = renderApp("?b.scenario=mlm&day=90");
  expect(await page.findByRole("region", { name: "Der Unterschied" })).toBeTruthy();
  expect(await page.findByRole("region", { name: /^Seite B: / })).toBeTruthy();
  expect(page.getByRole("button", { name: "Ende des Vergleichs" })).toBeTruthy();
  expect(englishOn(rendered.container)).toEqual([]);
});

test("the builder is German, and what it gives is", async () => {
  const { page, user, rendered } = renderApp();
  await user.click(await page.findByRole("button", { name: "Einbetten" }));
  const dialog = await page.findByRole("dialog", { name: "Diesen Lauf einbetten" });
  expect(within(dialog).getByRole("group", { name: "Was sie zeigt" })).toBeTruthy();
  expect(wordsOf(rendered.container).filter((text) => english.test(text) && !text.startsWith("<"))).toEqual(
    [],
  );
  await user.click(within(dialog).getByRole("radio", { name: /^Ein Element/ }));
  const snippet = within(dialog).getByRole<HTMLTextAreaElement>("textbox", {
    name: "In deine Seite einfügen",
  });
  expect(snippet.value).toMatch(/ lang="de" title="Invitree: Eine neue App, zehn Freunde"/);
});

test("values are stepped and told as German writes numbers", async () => {
  const { page, user, parameters } = renderApp();
  const conversion = page.getByRole("spinbutton", { name: "Konversion" });
  expect(conversion.textContent).toBe("22\u00a0%");
  conversion.focus();
  await user.keyboard("{ArrowUp}");
  expect(parameters().conversion).toBeCloseTo(0.23, 9);
  expect(page.getByRole("spinbutton", { name: "Menschen insgesamt" }).textContent).toBe("20.000");
});

test("a run that was stopped is told to be", () => {
  const { page, arrive } = renderApp();
  arrive({}, "stopped");
  expect(page.getByText(/^Angehalten an Tag \d+ von 180\.$/)).toBeTruthy();
});

test("the English page is one press away, with the run as it stands", async () => {
  const { page, user } = renderApp("?scenario=pyramid&day=90");
  const [link] = (await page.findAllByRole("link", { name: "English" })) as HTMLAnchorElement[];
  expect([link.getAttribute("hreflang"), link.lang]).toEqual(["en", "en"]);
  const conversion = page.getByRole("spinbutton", { name: "Konversion" });
  conversion.focus();
  await user.keyboard("{ArrowUp}");
  link.addEventListener("click", (event: Event) => event.preventDefault());
  await user.click(link);
  const { origin, pathname, searchParams } = new URL(link.href);
  expect(`${origin}${pathname}`).toBe("https://example.org/");
  expect(Object.fromEntries(searchParams)).toMatchObject({
    scenario: "pyramid",
    conversion: "0.21",
    day: "90",
  });
});

test("a figure in somebody else's page is German", async () => {
  const { page, rendered } = renderApp("?day=90", { embedded: true });
  expect(page.getByRole("link", { name: "Ganze Seite öffnen" })).toBeTruthy();
  expect(page.getByText(/^Menschen sind bis Tag 90 beigetreten$/)).toBeTruthy();
  expect(englishOn(rendered.container)).toEqual([]);
});

test("the German page has no faults that axe knows of", async () => {
  const { page, rendered } = renderApp();
  await page.findByRole("heading", { name: "Alle Einstellungen" });
  expect(await axe(rendered.container)).toEqual([]);
});
