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
    title: "The same run in Chromium, Firefox, WebKit and Node",
    says: "A list of links with their fingerprints, recomputed in every engine: npm run test:engines.",
  },
];
