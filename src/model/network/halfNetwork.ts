/** Each contact once: the row of a person holds those of its contacts that have lower numbers. */
export interface HalfNetwork {
  /** Person p's row is contacts[starts[p]] … contacts[starts[p + 1] − 1]; people + 1 positions. */
  readonly starts: Int32Array;
  readonly contacts: Int32Array;
}

/** Rows of this length and more are left to the engine's sort; shorter ones are quicker sorted by insertion. */
const longRow = 40;

/** Puts pairs, in any order, into the rows of their higher ends, in no order. */
export function groupByHigher(people: number, higher: Int32Array, lower: Int32Array): HalfNetwork {
  const starts = new Int32Array(people + 1);
  for (let i = 0; i < higher.length; i++) starts[higher[i]]++;
  let end = 0;
  for (let person = 0; person <= people; person++) starts[person] = end += starts[person];
  const contacts = new Int32Array(lower.length);
  for (let i = lower.length - 1; i >= 0; i--) contacts[--starts[higher[i]]] = lower[i];
  return { starts, contacts };
}

/** Sorts each row in place, ascending. */
export function sortRows({ starts, contacts }: HalfNetwork): void {
  for (let person = 1; person < starts.length; person++) {
    const from = starts[person - 1];
    const to = starts[person];
    if (to - from >= longRow) contacts.subarray(from, to).sort();
    else insertionSort(contacts, from, to);
  }
}

function insertionSort(values: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i];
    let at = i;
    while (at > from && values[at - 1] > value) values[at] = values[--at];
    values[at] = value;
  }
}

/**
 * Takes pairs that are there more than once out of sorted rows, in place; gives back what is left.
 * @param noteBits so many of the lowest bits of an entry are a note about the pair; they are dropped too
 * @param onDouble is told of each entry taken out, with its note
 */
export function withoutDoubles(
  { starts, contacts }: HalfNetwork,
  noteBits = 0,
  onDouble?: (higher: number, entry: number) => void,
): HalfNetwork {
  let kept = 0;
  let from = 0;
  for (let person = 0; person < starts.length - 1; person++) {
    const to = starts[person + 1];
    const first = kept;
    for (let i = from; i < to; i++) {
      const contact = contacts[i] >> noteBits;
      if (kept > first && contacts[kept - 1] === contact) onDouble?.(person, contacts[i]);
      else contacts[kept++] = contact;
    }
    from = to;
    starts[person + 1] = kept;
  }
  return { starts, contacts: contacts.subarray(0, kept) };
}

/** Whether a pair is in sorted rows. */
export function has({ starts, contacts }: HalfNetwork, higher: number, lower: number): boolean {
  let low = starts[higher];
  let high = starts[higher + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (contacts[middle] < lower) low = middle + 1;
    else high = middle;
  }
  return low < starts[higher + 1] && contacts[low] === lower;
}

/** Sorted rows and further pairs in one. @param pairs higher × people + lower, ascending; none in the rows already */
export function withPairs(half: HalfNetwork, pairs: Float64Array): HalfNetwork {
  const people = half.starts.length - 1;
  const starts = new Int32Array(people + 1);
  const contacts = new Int32Array(half.contacts.length + pairs.length);
  let count = 0;
  let next = 0;
  for (let person = 0, i = 0; person < people; person++) {
    for (; next < pairs.length && pairs[next] < (person + 1) * people; next++) {
      const contact = pairs[next] - person * people;
      while (i < half.starts[person + 1] && half.contacts[i] < contact)
        contacts[count++] = half.contacts[i++];
      contacts[count++] = contact;
    }
    while (i < half.starts[person + 1]) contacts[count++] = half.contacts[i++];
    starts[person + 1] = count;
  }
  return { starts, contacts };
}

/** Lists each pair of sorted rows at both ends, all rows ascending. */
export function bothWays(half: HalfNetwork): { readonly starts: Int32Array; readonly contacts: Int32Array } {
  const people = half.starts.length - 1;
  const pairs = half.starts[people];
  const starts = new Int32Array(people + 1);
  for (let i = 0; i < pairs; i++) starts[half.contacts[i] + 1]++;
  /** Where the next contact with a higher number goes: behind all lower ones. */
  const nextHigher = new Int32Array(people);
  for (let person = 0; person < people; person++) {
    nextHigher[person] = starts[person] + half.starts[person + 1] - half.starts[person];
    starts[person + 1] += nextHigher[person];
  }
  const contacts = new Int32Array(2 * pairs);
  for (let person = 0, i = 0; person < people; person++) {
    for (let at = starts[person]; i < half.starts[person + 1]; i++) {
      const lower = half.contacts[i];
      contacts[at++] = lower;
      contacts[nextHigher[lower]++] = person;
    }
  }
  return { starts, contacts };
}
