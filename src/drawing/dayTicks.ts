/** Steps that people count days in: days, weeks, months, quarters, years. */
const steps = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];

/**
 * The days to label on an axis of `days` days and `width` px, whose labels are `labelWidth` px wide: from day 0 in
 * the smallest usual step that leaves air between them.
 */
export function dayTicks(days: number, width: number, labelWidth: number): readonly number[] {
  const fits = (step: number): boolean => (width * step) / days >= labelWidth + 14;
  const step = steps.find(fits) ?? Math.max(days, 1);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, tick) => tick * step);
}
