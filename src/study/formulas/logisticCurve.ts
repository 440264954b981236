/**
 * Members at a time by the logistic: dN/dt = r N (1 − N/m) from N(0), so that N = m ÷ (1 + (m/N(0) − 1) e^(−r t)).
 * @param r growth a day while all are outside
 * @param m everybody
 * @source P. F. Verhulst, "Notice sur la loi que la population suit dans son accroissement" (1838)
 */
export function logisticCurve(start: number, r: number, m: number, day: number): number {
  return start === 0 ? 0 : m / (1 + (m / start - 1) * Math.exp(-r * day));
}
