/**
 * Mean distance between two members along the lines from sponsor to recruit; 0 for fewer than two members. It is close to
 * 2 for a star, where one brings everybody, and a third of the members for a chain.
 * Members without a sponsor (starting, organic), if there are several, are joined as if one person outside had brought
 * them all.
 *
 * @param sponsors row of each member's sponsor, −1 for none; a sponsor's row is below its recruit's
 * @returns mean number of lines between two different members
 * @source Goel, Anderson, Hofman & Watts 2016: 2W ÷ (n(n − 1)) with the Wiener index W = Σ s(n − s) over the lines, s being
 * the members below a line; one pass
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
