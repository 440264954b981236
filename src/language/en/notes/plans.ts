export const aim =
  "Pupils can ask two questions of a plan that promises money: what does it cost to take part, and who pays in from outside?";
export const needs = "A device for two, or the wall alone. After “Who is at the bottom?”.";
export const plan = [
  [3, "Before the screen: “With this you earn money by telling friends.” What would you want to know first?"],
  [3, "Step 1. The tree: which share has brought nobody?"],
  [4, "Step 2. Who pays for these rewards?"],
  [6, "Step 3. Hands up for a share, then the run."],
  [6, "Step 4. Hands up again; let somebody who was wrong explain what happened."],
  [4, "Step 5. Fees alone."],
  [4, "Step 6, and the questions below."],
] as const;
export const questions = [
  [
    "{alone} have brought nobody. Why do they lose under one plan and not under another?",
    "It depends on what taking part costs them. Where it costs nothing and they buy only what they want anyway, nobody loses. With a fee and orders that they would not have made, {two} do.",
  ],
  [
    "Eight levels earn instead of two, and {eight} lose instead of {two}. Why?",
    "Deeper levels pay those who stand high: the hundredth part who got most have {topEight} of all rewards, before {topTwo}. And with a quarter of the sales to outsiders less money comes in.",
  ],
  [
    "Under which plan do fewest lose, among those that cost something?",
    "Fees alone, with {fees}. Yet there nothing is sold at all: every cent that somebody gains is another’s fee. The share who lose is not the whole of it.",
  ],
] as const;
export const misconceptions = [
  [
    "Who works hard enough stands at the top.",
    "The tree is the same each time. The plan decides how much its lower part pays.",
  ],
  [
    "Products make the difference between fair and unfair.",
    "Only as far as somebody wants them without the plan. What members buy to take part is a fee by another name.",
  ],
] as const;
export const further = [
  "Take a real plan from a brochure: fee, monthly orders, levels, shares. Set it as the plan on the page, and see what it does.",
  "Look for the income statement that some companies publish. Which share of members is not in it?",
] as const;
export const sheet = {
  asks: "One tree, four plans. Draw a bar for each: which share of the members has lost money after three years?",
  bars: ["A share of each sale", "Two levels", "Eight levels", "Fees alone"],
} as const;
