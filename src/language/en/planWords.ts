/** The words for each value of a plan. */
export const planWords = {
  entryFee: {
    label: "Fee to join",
    meaning: "Paid once by everybody who joins, the first members too.",
  },
  entrySplit: {
    label: "Of the fee, up the line",
    meaning:
      "A share a level: first to whoever brought the new member, then to whoever brought them, and so on. The company keeps the rest.",
  },
  price: {
    label: "Price of the product",
    meaning: "What an order costs, whoever orders. At 0 there is no product.",
  },
  unitCost: {
    label: "Cost of the product",
    meaning: "What the company pays its suppliers for each order.",
  },
  ordersPerMonth: {
    label: "Own orders",
    suffix: "a month",
    meaning: "What an active member orders for itself, on average.",
  },
  ownUseShare: {
    label: "Own orders wanted anyway",
    meaning: "Members would have bought these without the plan: they do not count as a cost of taking part.",
  },
  retailCustomers: {
    label: "Orders of outsiders",
    suffix: "a month",
    meaning: "What an active member sells to people who do not take part, on average.",
  },
  retailMargin: {
    label: "The seller keeps",
    meaning: "Of what an outsider pays for an order.",
  },
  commission: {
    label: "Of each order, up the line",
    meaning:
      "Commissions on own orders and those of outsiders, a share a level, beginning with whoever brought the member.",
  },
  commissionDeeper: {
    label: "For every further level",
    meaning: "The share of an order that each level beyond those gets.",
  },
  compression: {
    label: "Skip whoever may not earn",
    meaning: "Yes: their level goes to the next one up who may. No: their share stays with the company.",
  },
  qualification: {
    label: "Own orders it takes to earn commissions",
    suffix: "a month",
    meaning: "Whoever orders less gets none in that month.",
  },
  monthlyCost: {
    label: "Cost of taking part",
    suffix: "a month",
    meaning: "Courses, travel, samples: what an active member pays to others.",
  },
  refundShare: {
    label: "Paid back on leaving",
    meaning: "Of the own orders of the last month. Commissions on them stay paid.",
  },
} as const;

/** What the plans to start from are called. */
export const planNames = {
  nobody: "Nobody is paid",
  affiliate: "Affiliate",
  twoLevels: "Two levels with a product",
  unilevel: "Unilevel",
  pyramid: "Pyramid",
  fhtm: "FHTM (shares are chosen)",
} as const;
