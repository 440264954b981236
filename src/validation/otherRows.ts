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

/** Not in the model yet: they count as nothing. */
export const later: readonly OtherRow[] = [
  {
    id: "V66",
    title: "Who loses in a full pyramid",
    says: "Three or five recruits each: the bottom row, 67 or 80 %.",
  },
  { id: "V67", title: "Two recruits each", says: "The two bottom rows lose: 75 %." },
  { id: "V68", title: "Recruiting by chance", says: "75 % lose, whatever the size of the market." },
  { id: "V70", title: "Commissions add up", says: "Each order pays each member above it once." },
  { id: "V72", title: "Compression", says: "Who is not eligible is skipped, and uses up no level." },
  { id: "V73", title: "No cent is lost", says: "Members, company, suppliers and customers sum to zero." },
];
