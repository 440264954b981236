/** What the colours of a map say. */
export const titles = {
  joined: (day: string): string => `Share of all people who join by day ${day}`,
  joinedOf: (day: string, most: string): string => `Who join by day ${day}, of at most ${most}`,
  growth: "Growth while it is fastest",
  loss: "Share of members who lose money",
} as const;
/** Where it never came about. */
export const none = { joined: "nobody", growth: "never doubles", loss: "nobody" } as const;
export const perDay = (rate: string): string => `${rate} a day`;
