export const V05 = {
  title: "Derselbe Lauf in Chromium, Firefox, WebKit und Node",
  says: "Eine Liste von Links mit ihren Fingerabdrücken, in jeder Engine nachgerechnet: npm run test:engines.",
} as const;
