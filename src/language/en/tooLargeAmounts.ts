/** Why a plan is not settled. */
export const tooLargeAmounts =
  "These amounts are too large to be counted to the cent over so many members and months.";
