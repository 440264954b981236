export const upsideDown = "shares that go to the levels in reverse order";
export const withoutFee = "an entry fee that counts as no cost";

export const V66 = {
  title: "The last row pays for all the others",
  says: "Each pays 100 to join; 50, 30 and 10 of it go to the three above. Even if nobody fails, and every single one brings three others, the last row has nobody left to bring: 67 % lose. If everybody brings five, the last row is 80 %.",
  source: "Counting: 3⁶ ÷ (1 + 3 + … + 3⁶), between 1 − 1/m and the share of the bottom row.",
  what: ["in loss, three each", "in loss, five each"],
  y: "members in loss",
  names: ["each brings\nthree", "each brings\nfive"],
} as const;

export const V67 = {
  title: "Two recruits each, and three quarters lose",
  says: "Of a fee of 100, 40, 20 and 10 go up. With two recruits each, those of the last row but one get 80 back and lose too: three quarters of all. Above them there is a gain, of 1.4 fees at most: the founder gets no more than the eighth row.",
  source: "Counting: 1,536 of 2,047, near 1 − 1/m².",
  notices: ["half of the fee for the first level, where two recruits make it good"],
  what: ["in loss"],
  netOf: (row: string): string => `net of row ${row} of 11, in fees`,
  x: "row, from the top",
  y: "net of a member, in entry fees",
} as const;

export const V68 = {
  title: "Three quarters lose, at any market size",
  says: "Half of the fee goes to whoever brought the newcomer, and all are equally good at that. To lose nothing takes two recruits, and at any time three quarters have fewer: when there are a hundred members, and when the market of 10,000 is full. The end of recruiting does not make the losers; it only leaves them where they always were.",
  source: "Meir & Moon (1988) for random recursive trees: 1/2 have no recruit, 1/4 have one.",
  notices: ["joining that takes three days", "a cent less a recruit, so that two are not enough"],
  what: ["in loss when everybody is in"],
  x: "members",
  y: "members in loss",
} as const;
