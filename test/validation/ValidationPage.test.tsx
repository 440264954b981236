import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { LawRecord } from "../../src/validation/record.ts";
import { ValidationPage } from "../../src/validation/page/ValidationPage.tsx";
import { axe } from "../page/axe.ts";

const held: LawRecord = {
  id: "V06",
  chapter: "Growth",
  title: "Twos",
  says: "Two, four, eight.",
  source: "Arithmetic.",
  notices: ["threes"],
  tried: "2,000 runs",
  link: "v=1&days=20",
  observations: [
    { what: "members", observed: 8.2, expected: 8, tolerance: 0.5 },
    { what: "p", observed: 0.3, atLeast: 1e-5 },
  ],
  picture: {
    kind: "plot",
    x: { label: "day" },
    y: { label: "members", scale: "log" },
    found: [
      {
        points: [
          [0, 2],
          [1, 4],
          [2, 8],
        ],
      },
    ],
    theory: [
      {
        points: [
          [0, 2],
          [2, 8],
        ],
      },
    ],
  },
};
const broken: LawRecord = {
  ...held,
  id: "V01",
  chapter: "The machine",
  title: "Digits",
  tried: "",
  link: null,
  observations: [
    { what: "right", observed: 1, expected: 1, tolerance: 0 },
    { what: "wrong", observed: 2, expected: 1, tolerance: 0 },
  ],
  picture: { kind: "comparison", rows: [{ name: "ones", expected: "ff", observed: "fe" }] },
};

const show = (records: readonly LawRecord[]) =>
  render(<ValidationPage records={records} themeName="light" style={{}} />);

test("a law that held says by how much, and links to its run", async () => {
  const { container } = show([held]);
  screen.getByText("All 1 laws hold, in 2 figures.");
  const card = screen.getByRole("article");
  expect(card.textContent).toContain(
    "Held: members: observed 8.20, expected 8.00\u00a0±\u00a00.50 (2,000 runs).",
  );
  expect(card.textContent).toContain("It would notice: threes.");
  expect(within(card).getByRole("link").getAttribute("href")).toBe("./?v=1&days=20");
  expect(card.querySelectorAll("circle")).toHaveLength(3);
  expect(await axe(container)).toEqual([]);
});

test("a law that did not hold says which figure, first of all", () => {
  show([held, broken]);
  screen.getByText("Not held: Digits.");
  const card = screen.getAllByRole("article")[1];
  expect(card.textContent).toContain("Not held: wrong: observed 2, expected 1.");
  expect(within(card).queryByRole("link")).toBeNull();
});
