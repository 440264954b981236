import { expect, test } from "vitest";
import { sayObservation } from "../../src/validation/sayObservation.ts";

test.each([
  [
    { observed: 20455.3, expected: 20470, tolerance: 583 },
    { observed: "20,455", expected: "20,470 ± 583" },
  ],
  [
    { observed: 0.41523, expected: 0.41719, tolerance: 0.0157, as: "share" },
    { observed: "41.5 %", expected: "41.7 % ± 1.6 points" },
  ],
  [
    { observed: 20_470, expected: 20_470, tolerance: 0 },
    { observed: "20,470", expected: "20,470" },
  ],
  [
    { observed: 0.0000004, atLeast: 1e-5 },
    { observed: "0.0000004", expected: "at least 0.00001" },
  ],
  [
    { observed: 0.17, atLeast: 0.1, as: "share" },
    { observed: "17.0 %", expected: "at least 10 %" },
  ],
] as const)("%j", (figures, said) => {
  const { observed, expected } = sayObservation({ what: "it", ...figures });
  const plain = (text: string): string => text.replaceAll("\u00a0", " ");
  expect({ observed: plain(observed), expected: plain(expected) }).toEqual(said);
});
