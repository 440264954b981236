export const nobodyIsPaid = "Nobody is paid";

/** Many levels in short. @param sum of all their shares */
export const levelsWith = (levels: number, sum: string): string => `${levels}\u00a0levels with ${sum} in all`;
export const furtherLevels = (share: string): string => `${share} for every further level`;
/** @param parts what goes there, as shares; `isOne`: it is a single one */
export const upTheLine = (parts: readonly string[], isOne: boolean): string =>
  `${parts.join(" and ")} of it ${isOne ? "goes" : "go"} up the line`;

export const toJoin = (amount: string): string => `${amount} to join`;
export const anOrder = (amount: string): string => `${amount} an order`;
export const toTakePart = (amount: string): string => `${amount} a month to take part`;

export const partUp = (amount: string): string => `${amount} up the line`;
export const partUpAndFurther = (amount: string, further: string): string =>
  `${amount} up the line and ${further} for every further level`;
export const partToCompany = (amount: string): string => `${amount} to the company`;
export const partToSuppliers = (amount: string): string => `${amount} to suppliers`;
export const partToSeller = (amount: string): string => `${amount} to the seller`;

export const ownOrder = (price: string): string => `an own order of ${price}`;
export const outsidersOrder = (price: string): string => `an outsider’s order of ${price}`;

/** @param what an amount, or an order; `parts` where it goes */
export const goes = (what: string, parts: readonly string[]): string => `Of ${what}: ${parts.join(", ")}.`;
export const tooMuch = "More is promised than comes in.";
export const companyPays = (amount: string): string => `The company pays ${amount} more than it gets.`;
