/** Error correction of versions 1 to 10 (ISO/IEC 18004, table 9): level → words of each block, and blocks. */
const correction = [
  { level: "M", words: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26], blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5] },
  { level: "L", words: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18], blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4] },
  { level: "H", words: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28], blocks: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8] },
  { level: "Q", words: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24], blocks: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8] },
] as const;

/** Where alignment patterns stand, along either axis; by version, from 1. */
const alignment = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type Squares = readonly (readonly boolean[])[];

/** Level of correction and mask, from the copy at the first corner. */
function readFormat(squares: Squares): { level: number; mask: number } {
  let bits = 0;
  const add = (x: number, y: number): void => void (bits = (bits << 1) | Number(squares[y][x]));
  for (let x = 0; x <= 5; x++) add(x, 8);
  add(7, 8);
  add(8, 8);
  add(8, 7);
  for (let y = 5; y >= 0; y--) add(8, y);
  const format = bits ^ 0b101010000010010;
  return { level: format >> 13, mask: (format >> 10) & 7 };
}

/** Whether a square carries data: corners, timing, alignment, format and version do not. */
function carries(version: number, size: number): (x: number, y: number) => boolean {
  const centres = alignment[version - 1];
  const isAligned = (x: number, y: number): boolean =>
    centres.some((centreY) =>
      centres.some((centreX) => {
        const isCorner =
          (centreX === 6 && centreY === 6) ||
          (centreX === 6 && centreY === size - 7) ||
          (centreX === size - 7 && centreY === 6);
        return !isCorner && Math.abs(x - centreX) <= 2 && Math.abs(y - centreY) <= 2;
      }),
    );
  return (x, y) => {
    const isCorner = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
    const isVersion = version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
    return !isCorner && !isVersion && x !== 6 && y !== 6 && !isAligned(x, y);
  };
}

/** The words in the order in which they stand: up and down in columns of two, from the right. */
function readWords(squares: Squares, version: number, mask: number): number[] {
  const size = squares.length;
  const isData = carries(version, size);
  const bits: boolean[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (isData(x, y)) bits.push(squares[y][x] !== masks[mask](x, y));
    }
    isUp = !isUp;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((word, bit) => 2 * word + Number(bit), 0),
  );
}

/** Multiplies in the field of 256 elements of the standard. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** Whether a block is one of the code: its polynomial is 0 at the first powers of 2. */
function isWhole(block: readonly number[], corrections: number): boolean {
  let power = 1;
  for (let at = 0; at < corrections; at++) {
    const point = power;
    if (block.reduce((sum, word) => times(sum, point) ^ word, 0) !== 0) return false;
    power = times(power, 2);
  }
  return true;
}

/**
 * The text of a QR code, versions 1 to 10, read square by square after the standard; nothing is corrected, everything checked.
 * @param squares true: dark; without a quiet zone
 */
export function readCode(squares: Squares): string {
  const version = (squares.length - 17) / 4;
  const { level, mask } = readFormat(squares);
  const words = readWords(squares, version, mask);
  const { words: corrections, blocks } = {
    words: correction[level].words[version - 1],
    blocks: correction[level].blocks[version - 1],
  };
  const shortest = Math.floor(words.length / blocks) - corrections;
  const longer = words.length % blocks;
  const parts: number[][] = Array.from({ length: blocks }, () => []);
  let at = 0;
  for (let row = 0; row <= shortest; row++)
    for (let block = 0; block < blocks; block++)
      if (row < shortest || block >= blocks - longer) parts[block].push(words[at++]);
  const data = parts.flatMap((part) => [...part]);
  for (let row = 0; row < corrections; row++)
    for (let block = 0; block < blocks; block++) parts[block].push(words[at++]);
  if (!parts.every((part) => isWhole(part, corrections))) throw new Error("A block is damaged.");

  const bits = data.map((word) => word.toString(2).padStart(8, "0")).join("");
  if (!bits.startsWith("0100")) throw new Error("The text does not stand there as bytes.");
  const lengthBits = version < 10 ? 8 : 16;
  const length = Number.parseInt(bits.slice(4, 4 + lengthBits), 2);
  const bytes = Array.from({ length }, (_, byte) => {
    const from = 4 + lengthBits + 8 * byte;
    return Number.parseInt(bits.slice(from, from + 8), 2);
  });
  return new TextDecoder().decode(new Uint8Array(bytes));
}
