export const V05 = {
  title: "The same run in Chromium, Firefox, WebKit and Node",
  says: "A list of links with their fingerprints, recomputed in every engine: npm run test:engines.",
} as const;
