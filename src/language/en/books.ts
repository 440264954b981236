/** What reached a member by one way. */
export const kinds = {
  retailMargin: "own sales",
  refund: "refund",
  entryShare: "entry fees",
  ownCommission: "their orders",
  retailCommission: "their sales",
} as const;

export const ofLevel = (level: number, kind: string): string => `level ${level}, ${kind}`;
export const ofLevelAndBelow = (level: number, kind: string): string => `level ${level} and below, ${kind}`;

export const notEvenYet = "not broken even by now";
export const neverInLoss = "never in loss";
export const evenOn = (day: string): string => `broke even on ${day}`;
export const evenAndBackInLoss = (day: string): string => `broke even on ${day}, in loss again`;

/** @param wanted What of it was for goods it would have bought anyway; null: none. */
export const books = (
  earned: string,
  paid: string,
  wanted: string | null,
  net: string,
  day: string,
  breakEven: string,
): string => {
  const anyway = wanted === null ? "" : ` (${wanted} of it for goods it wanted anyway)`;
  return `Earned ${earned}, paid ${paid}${anyway}: net ${net} in total by ${day}, ${breakEven}.`;
};

export const eachOf = (people: string): string => `So for each of the ${people} people it stands for.`;
export const paymentsTo = (member: string): string => `Payments that reached ${member} in total`;

export const columns = { kind: "For", from: "From members", amount: "Amount" } as const;
