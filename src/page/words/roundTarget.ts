/**
 * A round number near another: 1, 1.5, 2, 3, 5 or 7.5 times a power of ten, the nearest by its ratio; at least 1.
 */
export function roundTarget(people: number): number {
  if (!(people > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(people));
  const steps = [1, 1.5, 2, 3, 5, 7.5, 10].map((times) => times * power);
  const away = (step: number): number => Math.abs(Math.log(step / people));
  return Math.round(steps.reduce((best, step) => (away(step) < away(best) ? step : best)));
}
