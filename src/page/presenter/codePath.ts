/** The dark squares of a row, each run of them one stroke: where it begins, and how many they are. */
function strokesOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const strokes: [number, number][] = [];
  row.forEach((isDark, at) => {
    const last = strokes.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === at) last[1]++;
    else strokes.push([at, 1]);
  });
  return strokes;
}

/** The dark squares of a code as one SVG path, each a unit wide. @param rows true: dark */
export const codePath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => strokesOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join("");
