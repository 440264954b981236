/**
 * Moves labels apart that would lie over each other on a vertical edge. `wanted` are the middles where they
 * belong; the result, in the same order, keeps them `height` apart and, as far as they fit, with their whole
 * height within low…high. Nobody is moved without need, and the order from top to bottom stays.
 */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  low: number,
  high: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a] - wanted[b] || a - b);
  // Groups of labels that touch, each around the mean of what its members want.
  const groups: { members: number[]; middle: number }[] = [];
  const settle = (members: number[]): { members: number[]; middle: number } => {
    const half = (members.length * height) / 2;
    const mean = members.reduce((sum, index) => sum + wanted[index], 0) / members.length;
    return { members, middle: Math.max(low + half, Math.min(high - half, mean)) };
  };
  for (const index of order) {
    let group = settle([index]);
    for (let above = groups.at(-1); above !== undefined; above = groups.at(-1)) {
      const room = ((above.members.length + group.members.length) * height) / 2;
      if (group.middle - above.middle >= room) break;
      groups.pop();
      group = settle([...above.members, ...group.members]);
    }
    groups.push(group);
  }
  const placed = [...wanted];
  for (const { members, middle } of groups) {
    const top = middle - ((members.length - 1) * height) / 2;
    members.forEach((index, place) => (placed[index] = top + place * height));
  }
  return placed;
}
