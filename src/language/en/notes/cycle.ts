export const aim =
  "Pupils can tell how much each round brings from how many rounds fit into the time, and see that the second counts for more.";
export const needs = "A device for two, or the wall alone. Doubling should be familiar.";
export const plan = [
  [
    4,
    "Before the screen: 10 people double every ten days. How many after 60? After 60 days of doubling every five?",
  ],
  [6, "Step 1. Everybody draws, then the run. Ask where the stairs come from."],
  [5, "Step 2. Let two pupils argue for different answers before the run is shown."],
  [6, "Step 3. In pairs: note the end for cycle times of 20, 10 and 5 days, and look for the rule."],
  [4, "Step 4, and the questions below."],
] as const;
export const questions = [
  [
    "Why does the first curve look like stairs?",
    "Each invitation takes ten days to the day, so everybody joins in rounds: six of them in 60 days, each about twice as large as the one before. {strong} have joined at the end.",
  ],
  [
    "K fell from 2 to 1.4, and yet {fast} joined. How?",
    "In three days instead of ten there are {fastRounds} rounds instead of six. 1.4 twenty times over is about 840, 2 six times over is 64.",
  ],
  [
    "Halve the waiting from ten days to five. Does that double the members?",
    "No: from {strong} to {halved}. Twice as many rounds square the growth. At 20 days there are only three rounds, and {slow} members.",
  ],
] as const;
export const misconceptions = [
  [
    "Fast is only convenient; what counts in the end is how many say yes.",
    "In the same 60 days the weaker, faster invitation brought many times as many as the stronger, slow one.",
  ],
  [
    "A faster cycle always helps.",
    "It brings the rounds sooner, whatever they are. Where K is below 1 it fades sooner.",
  ],
] as const;
export const further = [
  "Doubling the share who say yes, to 40 %, gives {doubled} at ten days. Halving the waiting gives {halved} and may be much cheaper: a shorter form, an earlier reminder.",
  "Compare with interest: once a year at 100 %, or each month at 8 %?",
] as const;
