import * as text from "#language/laws/elsewhere.ts";
/** A row of validation.json that these laws do not try. */
export interface OtherRow {
  readonly id: string;
  readonly title: string;
  readonly says: string;
}

/** Checked by another command. */
export const checkedElsewhere: readonly OtherRow[] = [
  {
    id: "V05",
    title: text.V05.title,
    says: text.V05.says,
  },
];
