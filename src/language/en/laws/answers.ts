export const V57 = {
  title: "Whom one asks matters more than how many",
  says: "The product is made for one person in five: of these 30 % accept, of the others 5 %. Whoever aims seven of ten invitations at them gets 24 % of yeses, instead of 10 % at random.",
  source: "The law of total probability: θ·c₁ + (1 − θ)(s·c₁ + (1 − s)·c₀).",
  notices: ["an aim 10 % too good"],
  what: ["accepted of 200,000 invitations"],
  x: "invitations that are aimed",
  y: "accepted",
} as const;

export const V58 = {
  title: "Asking again helps less each time",
  says: "One person is asked three times: the chance of a yes is 20 %, then 10 %, then 5 %. In the end 31.6 % have joined, not 49 % as if they never tired.",
  source: "1 − 0.8 · 0.9 · 0.95; Leskovec, Adamic & Huberman (2007): success falls with repetition.",
  notices: ["a conversion 10 % too high", "nobody tires"],
  what: ["joined after three asks"],
  x: "times asked",
  y: "joined",
} as const;

export const V59 = {
  title: "Know, like, trust",
  says: "An answer takes three stages of thirty days on average, and can fail at each. 21 % get through, after 90 days on average, most between 40 and 140.",
  source: "Erlang’s law of three stages: standard deviation 90 ÷ √3.",
  notices: ["two stages for three"],
  what: ["accepted", "days until joining", "their standard deviation"],
  x: "days until joining",
  y: "of those who join",
} as const;
