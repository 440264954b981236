export const lost = (percent: string): string => `${percent} lost`;
/** @param share what is paid for it: "30 %" */
export const ofLevel = (level: number, share: string): string => `level ${level}: ${share}`;
export const ofFeesAndOrders = (fees: string, orders: string): string =>
  `${fees} of fees, ${orders} of orders`;
