export const withoutBreakage = "shares of uplines who left that vanish";

export const V70 = {
  title: "Each order pays everybody above it once",
  says: "A plan pays 5 % of each order to each of the three above the buyer. Then all commissions, with those that nobody got because the upline had left, are 5 % of all orders of people with one above them, and 5 % of those with two, and of those with three. To the cent, in a run of thousands who come and go.",
  source: "Counting the orders instead of the payments.",
  notices: ["a fourth level", "uplines who left that are skipped"],
  what: ["commissions and what nobody got, in all"],
  x: "day of settlement",
  y: "commissions, and what nobody got",
} as const;

export const V72 = {
  title: "Whoever left is skipped, or their share is lost",
  says: "A brought B, B brought C, C brought D; C has left. D orders for 100, and the plan pays 10 to the first above and 5 to the second. With compression C is skipped: B gets 10, A gets 5. Without it C’s 10 stay with the company and B, the second above, gets 5.",
  source: "The definition of dynamic compression.",
  notices: [
    "no compression where there should be",
    "compression where there should be none",
    "members who left that go on earning",
  ],
  /** Who gets what. */
  what: ["A of D’s order", "B of D’s order", "A of all orders", "B of all orders", "nobody’s"],
  lastOrder: "D’s order",
  withCompression: "with compression",
  without: "without",
  inWay: (what: string, way: string): string => `${what}, ${way}`,
  amounts: (a: string, b: string, nobodys: string): string => `A ${a}, B ${b}, nobody ${nobodys}`,
} as const;

export const V73 = {
  title: "No cent comes from nowhere, none is lost",
  says: "Whatever a plan promises, and however it is rounded: what all members, the company, its suppliers and its customers have won or lost is zero together, on any day. Tried on every scenario of the app under its plan, and under plans drawn by chance: levels up to a hundred, shares that add up to more than there is, refunds, compression.",
  source: "Double entry: Pacioli (1494).",
  notices: ["a cent that a payment is rounded up by"],
  what: ["cents lost or won, the worst of the plans", "cents lost or won, the worst of the scenarios"],
  counts: "plans",
  ofPlans: (count: string): string => `${count} plans`,
  ofScenarios: (count: string): string => `${count} scenarios`,
} as const;
