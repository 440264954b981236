/**
 * Where a falling function crosses zero, between two places where it is positive and negative (±∞ allowed),
 * to the last digits.
 * @source regula falsi with the Illinois step, and a halving wherever that does not get on
 */
export function rootOfFalling(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let atLow = f(low);
  let atHigh = f(high);
  for (let round = 0; round < 200 && high - low > 4e-16 * Math.max(Math.abs(low), Math.abs(high)); round++) {
    const falsi = (low * atHigh - high * atLow) / (atHigh - atLow);
    const isUseful = falsi > low && falsi < high && round % 4 !== 3;
    const middle = isUseful ? falsi : low + (high - low) / 2;
    const value = f(middle);
    if (value === 0 || middle === low || middle === high) return middle;
    if (value > 0) {
      low = middle;
      atLow = value;
      atHigh /= 2;
    } else {
      high = middle;
      atHigh = value;
      atLow /= 2;
    }
  }
  return low + (high - low) / 2;
}
