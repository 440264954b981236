import type { SeedRange } from "./experiment.ts";

/** How many seeds there are. */
export const seedCount = ({ first, last }: SeedRange): number => last - first + 1;

/**
 * The seeds in an order of which every beginning is evenly spread over the whole range.
 * @source van der Corput 1935: the numbers 0, 1, 2, … with their binary digits in reverse
 */
export function seedOrder(seeds: SeedRange): Float64Array {
  const count = seedCount(seeds);
  const digits = Math.ceil(Math.log2(Math.max(1, count)));
  const order = new Float64Array(count);
  let filled = 0;
  for (let i = 0; filled < count; i++) {
    const place = reversed(i, digits);
    if (place < count) order[filled++] = seeds.first + place;
  }
  return order;
}

function reversed(number: number, digits: number): number {
  let rest = number;
  let result = 0;
  for (let digit = 0; digit < digits; digit++) {
    result = result * 2 + (rest % 2);
    rest = Math.floor(rest / 2);
  }
  return result;
}
