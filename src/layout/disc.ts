/**
 * Where every member stands in the growth disc. The unit of length is such that a member has an area of π:
 * row i stands at radius √(i + ½), so that the first n members fill a disc of radius √n, whatever n.
 */
export interface Disc {
  /** Two columns, one row a member. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Members below each one in the finished run, itself not counted. */
  readonly downlines: Int32Array;
}

/** Steps of the table of directions in a full turn: linear between them, a place is off by less than 10⁻⁷ of its radius. */
const turn = 8192;

/** cos and sin of every step, in pairs: a million calls of Math.cos and Math.sin would cost more than all the rest. */
function directionTable(): Float64Array {
  const table = new Float64Array(2 * (turn + 2));
  for (let step = 0; step < turn + 2; step++) {
    // From the bottom, clockwise on a screen, where y points down: so the line of a single root grows upward.
    const angle = (2 * Math.PI * step) / turn + Math.PI / 2;
    table[2 * step] = Math.cos(angle);
    table[2 * step + 1] = Math.sin(angle);
  }
  return table;
}

/** Members below each row, itself not counted: one pass from the youngest, as every recruit has a higher row than its sponsor. */
function countDownlines(sponsors: Int32Array, count: number): Int32Array {
  const downlines = new Int32Array(count);
  for (let row = count - 1; row >= 0; row--) {
    const sponsor = sponsors[row];
    if (sponsor >= 0) downlines[sponsor] += downlines[row] + 1;
  }
  return downlines;
}

/** Everybody's recruits, one after the other: those of row i are `rows[begins[i]]` … `rows[begins[i + 1] − 1]`, in the order of joining. */
interface Recruits {
  readonly begins: Int32Array;
  readonly rows: Int32Array;
}

/** Sorts the rows by their sponsor; who has none stands under the row `count`, the turn's own. */
function groupRecruits(sponsors: Int32Array, count: number): Recruits {
  const begins = new Int32Array(count + 3);
  for (let row = 0; row < count; row++) begins[(sponsors[row] < 0 ? count : sponsors[row]) + 2]++;
  for (let row = 2; row < begins.length; row++) begins[row] += begins[row - 1];
  const rows = new Int32Array(count);
  // Counted two places further on, so that filling moves each begin from its predecessor's place to its own.
  for (let row = 0; row < count; row++) rows[begins[(sponsors[row] < 0 ? count : sponsors[row]) + 1]++] = row;
  return { begins, rows };
}

/**
 * How far to go through `count` recruits to come from the one on a seat to the one on the next seat, clockwise.
 * The recruits take their seats as the seeds of a sunflower do, each about a golden section of all seats after
 * the one before: at any time they are spread over the whole slice, where taking them in order would wind
 * them into a spiral with an empty wedge. The k-th sits on k × stride modulo count, so the step is the inverse.
 */
function stepBetweenSeats(count: number): number {
  if (count < 4) return 1;
  let stride = Math.round((count * (3 - Math.sqrt(5))) / 2);
  for (; ; stride++) {
    // Euclid's algorithm, extended: at its end `divisor` is the common one and `inverse` × stride ≡ divisor.
    let [divisor, rest] = [stride, count];
    let [inverse, next] = [1, 0];
    while (rest > 0) {
      const times = Math.floor(divisor / rest);
      [divisor, rest] = [rest, divisor - times * rest];
      [inverse, next] = [next, inverse - times * next];
    }
    if (divisor === 1) return ((inverse % count) + count) % count;
  }
}

/**
 * Everybody's slice, two numbers a row: where it begins and how wide it is, in steps of a turn. A member's
 * recruits share its slice, each as much as its downline and itself are of the member's downline, and who has
 * no sponsor shares the turn.
 */
function shareTurn(sponsors: Int32Array, downlines: Int32Array, count: number): Float64Array {
  const { begins, rows } = groupRecruits(sponsors, count);
  const slices = new Float64Array(2 * count);
  const share = (sponsor: number, slice: number, width: number, heads: number): void => {
    const first = begins[sponsor];
    const recruits = begins[sponsor + 1] - first;
    const widthOfAHead = width / heads;
    const step = stepBetweenSeats(recruits);
    let begin = slice;
    let recruit = 0;
    for (let seat = 0; seat < recruits; seat++) {
      const row = rows[first + recruit];
      const part = (downlines[row] + 1) * widthOfAHead;
      slices[2 * row] = begin;
      slices[2 * row + 1] = part;
      begin += part;
      recruit += step;
      if (recruit >= recruits) recruit -= recruits;
    }
  };
  share(count, 0, turn, count);
  for (let row = 0; row < count; row++) {
    if (downlines[row] > 0) share(row, slices[2 * row], slices[2 * row + 1], downlines[row]);
  }
  return slices;
}

/**
 * Lays the members of a run out as the growth disc, in O(count): the radius of row i is √(i + ½), the angle is
 * its lineage. Everybody owns a slice, as wide as its final downline among its siblings'; the recruits share
 * the slice of their sponsor, and each stands in the middle of its own. `sponsors` has a lower row, or −1, for
 * each of the first `count` rows.
 */
export function layDisc(sponsors: Int32Array, count: number): Disc {
  const downlines = countDownlines(sponsors, count);
  const slices = shareTurn(sponsors, downlines, count);
  const directions = directionTable();
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const middle = slices[2 * row] + slices[2 * row + 1] / 2;
    const step = middle | 0;
    const part = middle - step;
    const radius = Math.sqrt(row + 0.5);
    const cosine = directions[2 * step];
    const sine = directions[2 * step + 1];
    x[row] = radius * (cosine + (directions[2 * step + 2] - cosine) * part);
    y[row] = radius * (sine + (directions[2 * step + 3] - sine) * part);
  }
  return { x, y, downlines };
}
