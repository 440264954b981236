export const sponsor = "Sponsor (level 1)";
export const upline = (level: number): string => `Upline, level ${level}`;
export const uplineAndUp = (level: number): string => `Upline, level ${level} and up`;
export const sellers = "Sellers’ own margin";
export const refunds = "Refunds to who left";
export const suppliers = "Suppliers of the goods";
export const takingPart = "Cost of taking part";
export const company = "Company";

export const companyLoss = (amount: string): string =>
  `The company has paid out more than it took: it has lost ${amount} in total.`;

export const nobodyPaid = (day: string): string => `Nobody has paid anything by ${day}.`;
/** @param hundred "100.00"; `paid` all that was paid */
export const caption = (hundred: string, day: string, paid: string): string =>
  `Of each ${hundred} that members and customers paid in total by ${day} (${paid} in all)`;
export const together = "Together";
