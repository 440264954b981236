/**
 * Adopters at a time by Bass: dN/dt = (p + q N/m)(m − N) from N(0). In closed form, with X = (p + q N(0)/m) ÷ (1 − N(0)/m) ·
 * e^((p + q) t): N = m (X − p) ÷ (X + q).
 * @param p share of those outside who join by themselves a day
 * @param q people a member brings a day, while all others are outside
 * @param m everybody
 * @source F. M. Bass, "A New Product Growth for Model Consumer Durables", Management Science 15 (1969); his own N(0) is 0
 */
export function bassCurve(start: number, p: number, q: number, m: number, day: number): number {
  const share = start / m;
  if (share >= 1) return m;
  if (p + q * share === 0) return start;
  const odds = ((p + q * share) / (1 - share)) * Math.exp((p + q) * day);
  return odds === Infinity ? m : (m * (odds - p)) / (odds + q);
}
