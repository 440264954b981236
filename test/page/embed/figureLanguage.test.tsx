import { afterEach, expect, test } from "vitest";
import { figureLanguage } from "../../../src/page/embed/figureLanguage.ts";

function inside(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>("invi-tree")!;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("lang");
});

test("a figure speaks the language that is said on it, else the one around it, else that of the page", () => {
  const german = { way: "de/", frameTitle: "Invitree: wie sich eine Einladung verbreitet" };
  const english = { way: "", frameTitle: "Invitree: how an invitation spreads" };
  document.documentElement.lang = "de-AT";
  expect(figureLanguage(inside("<invi-tree></invi-tree>"))).toEqual(german);
  expect(figureLanguage(inside('<invi-tree lang="en"></invi-tree>'))).toEqual(english);
  expect(figureLanguage(inside('<p lang="en"><invi-tree></invi-tree></p>'))).toEqual(english);
  expect(figureLanguage(inside('<p lang="en"><invi-tree lang="DE"></invi-tree></p>'))).toEqual(german);
});

test("where nobody says a language, or one that figures are not made in, it is English", () => {
  expect(figureLanguage(inside("<invi-tree></invi-tree>")).way).toBe("");
  for (const language of ["fr", "", "constructor", "den"])
    expect(figureLanguage(inside(`<invi-tree lang="${language}"></invi-tree>`)).way).toBe("");
});
