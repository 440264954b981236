/**
 * Mean distance between two members along the lines from sponsor to recruit, 0 for fewer than two members.
 * 2 for a star, about a third of the members for a chain: it tells a broadcast from word of mouth.
 * Lines that begin apart (several starting or organic members) are counted as if one common root had brought
 * them all, which is no member itself and starts or ends no way.
 *
 * @param sponsors row of each member's sponsor, −1 for none; a sponsor's row is below its recruit's
 * @returns mean number of lines between two different members
 * @source Goel, Anderson, Hofman & Watts 2016: the Wiener index W = Σ s(n − s) over the lines, s the members
 * below a line, as 2W ÷ (n(n − 1)); O(n)
 */
export function structuralVirality(sponsors: ArrayLike<number>): number {
  const count = sponsors.length;
  if (count < 2) return 0;
  const below = new Float64Array(count).fill(1); // members of each downline, the member included
  let roots = 0;
  for (let row = count - 1; row >= 0; row--) {
    const sponsor = sponsors[row];
    if (sponsor < 0) roots += 1;
    else below[sponsor] += below[row];
  }
  let wiener = 0;
  for (let row = 0; row < count; row++) {
    const isLine = sponsors[row] >= 0 || roots > 1;
    if (isLine) wiener += below[row] * (count - below[row]);
  }
  return (2 * wiener) / (count * (count - 1));
}
