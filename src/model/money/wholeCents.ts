const millionths = 1_000_000;

/** floor(cents × share), the share taken in whole millionths: exact for every amount, however large. */
export const partOf = (cents: number, share: number): number =>
  Number((BigInt(cents) * BigInt(Math.round(share * millionths))) / BigInt(millionths));
