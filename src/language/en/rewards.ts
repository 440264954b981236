/** @param gini the number from which on 1 would be read */
export const giniOver = (gini: string): string => `over ${gini}`;

export const none = (day: string): string =>
  `No rewards by ${day}: nobody has been paid for what others paid.`;

export const mostGot = (share: string): string => `Whoever got most got ${share} of them.`;
/** @param count people in the top 1 % */
export const topGot = (count: number, told: string, share: string): string =>
  `The top 1\u00a0%, ${told}\u00a0${count === 1 ? "person" : "people"}, got ${share} of them.`;
/** @param who a sentence of `mostGot` or `topGot` */
export const rewards = (total: string, day: string, who: string, gini: string): string =>
  `Rewards are entry shares and commissions: ${total} in total by ${day}. ` +
  `${who} Gini ${gini}: 0 if everybody got the same, 1 if one got all.`;

/** In two lines: whoever got most, and what they got. */
export const most = "whoever got most";
export const top = "the top 1\u00a0%";
export const mostGotLine = (share: string): string => `got ${share}`;
export const topGotLine = (share: string): string => `got ${share}`;

export const ofFees = ", of entry fees";
export const ofOrders = ", of what they ordered themselves";
export const ofBoth = (fees: string, orders: string): string =>
  ` (${fees} of entry fees, ${orders} of what they ordered themselves)`;
export const allAnyway = "As it is set here, they would have ordered all of that anyway.";
export const someAnyway = (share: string): string =>
  `As it is set here, they would have ordered ${share} of that anyway.`;
export const nobodyOutside = "Nobody outside has bought anything.";
export const outside = (amount: string): string => `People outside have bought for ${amount} in total.`;

/** @param of `ofFees`, `ofOrders`, `ofBoth` or nothing; `outside` the share from sales to people outside */
export const pockets = (share: string, of: string, outside: string): string =>
  `${share} of the rewards came out of recruits’ own pockets${of}; ${outside} from sales to people outside.`;

/** @param outside the share from sales to people outside */
export const indicators = (outside: string): string =>
  "An indicator, not a verdict: the numbers of this simulation are chosen. Authorities and courts in the United States ask " +
  "whether people are paid for recruiting rather than for sales to those who use the product (Federal Trade Commission in " +
  "Koscot, 1975; Webster v. Omnitrition, 1996; FTC staff guidance on multi-level marketing, 2018 and 2024). Members who " +
  "buy for their own use can be among them (FTC v. BurnLounge, 2014). In its settlement with the FTC of 2016 Herbalife " +
  `agreed to base at least two thirds of rewards on tracked retail sales; here sales to people outside carry ${outside}.`;
