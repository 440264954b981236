export const moreInvitations = "invitations 5 % too many";

export const V34 = {
  title: "The S-curve",
  says: "10,000 people, 100 start, and everybody invites one person in about three days, whoever it is. More and more invitations go to people who are in already. Half have joined after 15.3 days.",
  source: "The logistic, Verhulst (1838).",
  what: ["joined by day 10", "joined by day 20"],
  x: "day",
  y: "of all people",
} as const;

export const V35 = {
  title: "Advertising and word of mouth",
  says: "Each day 3 % of those still outside come by themselves, and every member brings others: the curve that Bass found for television sets and washing machines.",
  source: "Bass, A new product growth model for consumer durables (1969).",
  notices: ["10 % too many who come by themselves"],
  joinedBy: (day: string): string => `joined by day ${day}`,
  x: "day",
  y: "of all people",
} as const;

export const V36 = {
  title: "The fastest day",
  says: "The same people: most join on day 6.2, when 46 % are in, and 11 % of all join a day. So the app’s expectation says, without a run; here it is held against the formula.",
  source: "Bass (1969): t* = ln(q/p) ÷ (p + q); p and q from Sultan, Farley & Lehmann (1990).",
  what: ["its day", "joined by then", "joins on it"],
  x: "day",
  y: "join a day",
} as const;

export const V37 = {
  title: "How far a wave gets before it ends",
  says: "Everybody brings two people while the market is empty, and leaves. The wave ends before everybody has been in: at K = 2 it reaches 80 %, as an epidemic would.",
  source: "Kermack & McKendrick (1927); Keeling & Rohani, Modeling Infectious Diseases, ch. 2.",
  notices: ["churn 10 % too high"],
  what: ["ever joined"],
  x: "K in the empty market",
  y: "ever joined",
} as const;
