export const lost = (percent: string): string => `${percent} im Minus`;
/** @param share was dafür gezahlt wird: „30 %“ */
export const ofLevel = (level: number, share: string): string => `Ebene ${level}: ${share}`;
export const ofFeesAndOrders = (fees: string, orders: string): string =>
  `${fees} der Gebühren, ${orders} der Bestellungen`;
