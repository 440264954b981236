import fc from "fast-check";

/** Sponsors of up to `most` members: each row a lower row, or −1 for who has none. */
export const anyTree = (most: number): fc.Arbitrary<Int32Array> =>
  fc
    .array(fc.double({ min: -0.15, max: 1, maxExcluded: true, noNaN: true }), { maxLength: most })
    .map((draws) =>
      Int32Array.from(draws, (draw, row) => (draw < 0 || row === 0 ? -1 : Math.floor(draw * row))),
    );

/** The rows below a row, by the definition. */
export function downlineByDefinition(sponsors: Int32Array, row: number): number[] {
  const isBelow = (at: number): boolean =>
    sponsors[at] === row || (sponsors[at] > row && isBelow(sponsors[at]));
  return [...sponsors.keys()].filter(isBelow);
}

/** The generation of each row, by the definition. */
export function generationsOf(sponsors: Int32Array): Int32Array {
  const generations = new Int32Array(sponsors.length);
  for (const [row, sponsor] of sponsors.entries())
    generations[row] = sponsor < 0 ? 0 : generations[sponsor] + 1;
  return generations;
}

/** Members below each row, by the definition. */
export const downlinesOf = (sponsors: Int32Array): Int32Array =>
  Int32Array.from(sponsors, (_, row) => downlineByDefinition(sponsors, row).length);
