import { formatMoney } from "../../../src/page/words/formatMoney.ts";

/** A text with its amounts, such as 1,250.00, written as the machine's own locale writes them. */
export const inOwnLocale = (text: string): string =>
  text.replace(/\d[\d,]*\.\d\d(?!\d)/g, (amount) =>
    formatMoney(Math.round(100 * Number(amount.replaceAll(",", "")))),
  );
