/** More families than this are neither listed nor told apart. */
export const mostFamilies = 8;

/**
 * The largest families of a run: a family is a member who recruited, its head, with everybody below it in the finished
 * run. No two of them have a member in common.
 */
export interface Families {
  /** Rows of the heads, the largest family first; as many as `mostFamilies`, or fewer. */
  readonly heads: Int32Array;
  /** For each row the number of its family, or `heads.length` for all who are in none of them. */
  readonly familyOf: Uint8Array;
}

/** So often a family is divided at most; of lists that are cut at `longestList` no one who is wanted is lost. */
const mostDivisions = 56;
const longestList = mostFamilies + mostDivisions;

/** The heads of families by sponsor: `first[sponsor]`, then `next[head]` and so on to −1; those without a sponsor under `count`. */
interface HeadsBySponsor {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function headsBySponsor(sponsors: Int32Array, downlines: Int32Array, count: number): HeadsBySponsor {
  const first = new Int32Array(count + 1).fill(-1);
  const next = new Int32Array(count);
  for (let row = count - 1; row >= 0; row--) {
    if (downlines[row] === 0) continue;
    const sponsor = sponsors[row] < 0 ? count : sponsors[row];
    next[row] = first[sponsor];
    first[sponsor] = row;
  }
  return { first, next };
}

/** Puts a head into a list, the largest family first, of equal ones the older; the end of a list that grows too long is dropped. */
function insertHead(list: number[], downlines: Int32Array, head: number): void {
  if (list.length === longestList && downlines[head] <= downlines[list[longestList - 1]]) return;
  let place = list.length;
  while (place > 0 && downlines[list[place - 1]] < downlines[head]) place--;
  list.splice(place, 0, head);
  if (list.length > longestList) list.pop();
}

/** A family in parts: the heads below its own where it first branches into several families; null where it never does. */
function partsOf(
  { first, next }: HeadsBySponsor,
  downlines: Int32Array,
  head: number,
): readonly number[] | null {
  let branch = first[head];
  while (branch >= 0 && next[branch] < 0) branch = first[branch];
  if (branch < 0) return null;
  const parts: number[] = [];
  for (; branch >= 0; branch = next[branch]) insertHead(parts, downlines, branch);
  return parts;
}

/** Which of the list is to be divided next; −1: none. */
function dividedNext(list: readonly number[], downlines: Int32Array, undivided: ReadonlySet<number>): number {
  if (list.length < mostFamilies) return list.findIndex((head) => !undivided.has(head));
  const others = list.slice(1, mostFamilies).reduce((sum, head) => sum + downlines[head] + 1, 0);
  return downlines[list[0]] + 1 > others && !undivided.has(list[0]) ? 0 : -1;
}

function chooseHeads(sponsors: Int32Array, downlines: Int32Array, count: number): readonly number[] {
  const heads = headsBySponsor(sponsors, downlines, count);
  const list: number[] = [];
  for (let head = heads.first[count]; head >= 0; head = heads.next[head]) insertHead(list, downlines, head);
  const undivided = new Set<number>();
  for (let divisions = 0; divisions < mostDivisions;) {
    const place = dividedNext(list, downlines, undivided);
    if (place < 0) break;
    const parts = partsOf(heads, downlines, list[place]);
    if (parts === null) {
      undivided.add(list[place]);
      continue;
    }
    list.splice(place, 1);
    for (const part of parts) insertHead(list, downlines, part);
    divisions++;
  }
  return list.slice(0, mostFamilies);
}

/**
 * Chooses the families that tell a run apart best, in O(count). It begins with those of the members without a sponsor.
 * As long as there are fewer than `mostFamilies`, the largest that can be is divided into parts; as long as the largest is
 * larger than all others of the list together, it is. The parts of a family are those of the recruits who recruited
 * in their turn; of a family in which only one did, those of this one. Who recruited, but is the head of a family
 * that was divided, is in no family.
 * @param downlines members below each row in the finished run, as `layDisc` counts them
 */
export function largestFamilies(sponsors: Int32Array, downlines: Int32Array, count: number): Families {
  const heads = Int32Array.from(chooseHeads(sponsors, downlines, count));
  const familyOf = new Uint8Array(count).fill(heads.length);
  // To ask of each row whether it is a head would take longer than all the rest.
  const inOrder = heads.toSorted();
  for (let row = 0, at = 0; row < count; row++) {
    const sponsor = sponsors[row];
    if (row === inOrder[at]) familyOf[row] = heads.indexOf(inOrder[at++]);
    else if (sponsor >= 0) familyOf[row] = familyOf[sponsor];
  }
  return { heads, familyOf };
}
