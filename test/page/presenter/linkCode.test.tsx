import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePath } from "../../../src/page/presenter/codePath.ts";
import { LinkCode } from "../../../src/page/presenter/LinkCode.tsx";
import { readCode } from "./readCode.ts";

const quietZone = 4;

/** The squares that a path fills. */
function squaresOf(path: string, size: number): boolean[][] {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    squares[Number(y)].fill(true, Number(x), Number(x) + Number(length));
  return squares;
}

/** The squares of the code of an address, as they are drawn. */
function drawn(address: string): boolean[][] {
  const { container, unmount } = render(<LinkCode address={address} />);
  const [ground, dark] = [...container.querySelectorAll("path")];
  const size = Number(container.querySelector("svg")?.getAttribute("viewBox")?.split(" ")[2]);
  expect(ground.getAttribute("fill")).toBe("#fff");
  expect(dark.getAttribute("fill")).toBe("#000");
  const squares = squaresOf(dark.getAttribute("d") ?? "", size);
  unmount();
  return squares;
}

test("the path fills the dark squares and no others", () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
    [true, false, true, false],
  ];
  expect(codePath(rows)).toBe("M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3zM0 3h1v1h-1zM2 3h1v1h-1z");
  expect(squaresOf(codePath(rows), 4)).toEqual(rows);
});

test("read square by square, the code says the address, with room around it", () => {
  const anyAddress = fc
    .stringMatching(/^[a-z0-9&=.~%-]{0,150}$/)
    .map((query) => `https://example.org/invitree/?${query}`);
  fc.assert(
    fc.property(anyAddress, (address) => {
      const squares = drawn(address);
      const inside = squares.slice(quietZone, -quietZone).map((row) => row.slice(quietZone, -quietZone));
      expect(readCode(inside)).toBe(address);
      const count = (rows: readonly (readonly boolean[])[]) => rows.flat().filter(Boolean).length;
      expect(count(squares)).toBe(count(inside));
    }),
    { numRuns: 25 },
  );
});

test("it has a name, and an address too long for any code gets a sentence", () => {
  const { rerender } = render(<LinkCode address="https://example.org/?v=1" />);
  expect(screen.getByRole("img", { name: "QR code of https://example.org/?v=1" })).toBeDefined();
  rerender(<LinkCode address={"x".repeat(4_000)} />);
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText("This link is too long for a QR code.")).toBeDefined();
});
