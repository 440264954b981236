/**
 * A number without an exponent: the shortest decimal that is read back as the same double.
 * Takes any finite number below 10²¹ in size; beyond that the exponent stays.
 */
export function plainDecimal(value: number): string {
  const [mantissa, exponent] = String(value + 0).split("e-");
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${digits}`;
}
