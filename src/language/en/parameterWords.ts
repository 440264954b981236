/** What people read of each parameter: its name, the words behind its number where the unit does not say it, and its choices. */
export const parameterWords = {
  market: {
    label: "Market",
    choices: { unlimited: "Unlimited", mixed: "Limited", network: "Contacts only" },
  },
  population: {
    label: "People in all",
  },
  startingMembers: {
    label: "Members at the start",
  },
  organicPerDay: {
    label: "Join by themselves",
    suffix: "a day",
  },
  peopleEach: {
    label: "People behind each point",
  },

  network: {
    label: "Who knows whom",
    choices: {
      random: "By chance",
      "small-world": "Neighbours",
      "scale-free": "A few know very many",
      communities: "Groups",
    },
  },
  contacts: {
    label: "Contacts of a person",
  },
  rewiring: {
    label: "Contacts far away",
  },
  communities: {
    label: "Number of groups",
  },
  mixing: {
    label: "Contacts outside one's own group",
  },
  startPlacement: {
    label: "Where those who begin stand",
    choices: { random: "Anywhere", "best-connected": "Best connected", neighbours: "Close together" },
  },
  networkSeed: {
    label: "Seed of the contacts",
  },

  inviteStyle: {
    label: "How members invite",
    choices: { steady: "Week by week", burst: "On joining", circle: "Everybody they know" },
  },
  invitesPerWeek: {
    label: "Invitations a week",
    suffix: "a week",
  },
  enthusiasmHalfLife: {
    label: "Interest halves every",
  },
  invitesPerMember: {
    label: "Invitations in all",
  },
  inviteSpread: {
    label: "How that differs from member to member",
    choices: { fixed: "All the same", poisson: "By chance", geometric: "Very unequal" },
  },
  circleShare: {
    label: "Contacts who are asked",
  },
  sendDelayDays: {
    label: "Invitations wait",
  },
  promoterShare: {
    label: "Members who ever invite",
  },

  conversion: {
    label: "Conversion",
  },
  cycleDays: {
    label: "Cycle time",
  },
  cycleShape: {
    label: "How the cycle time differs",
    choices: { fixed: "Always the same", exponential: "By chance", staged: "In stages" },
  },
  cycleStages: {
    label: "Stages",
  },

  fitShare: {
    label: "People whom it suits",
  },
  misfitConversion: {
    label: "Conversion of the others",
  },
  targeting: {
    label: "Invitations that are aimed",
  },
  fatigue: {
    label: "Tired of being asked",
  },
  burn: {
    label: "Put off for good",
  },
  maxAsks: {
    label: "Stops asking a contact after",
    suffix: "asks",
  },
  networkEffect: {
    label: "Pull of active contacts",
  },
  threshold: {
    label: "Active contacts before joining",
  },

  activation: {
    label: "Joiners who become active",
  },
  churnPerMonth: {
    label: "Churn",
    suffix: "a month",
  },
  churnShape: {
    label: "Leaving early or late",
    suffix: "(1: evenly)",
  },
  stickiness: {
    label: "Hold of active contacts",
  },
  quitWithoutRecruitsDays: {
    label: "Give up without recruits after",
  },
  returnPerMonth: {
    label: "Come back by themselves",
    suffix: "a month",
  },
  winback: {
    label: "Winning back",
  },

  days: {
    label: "Length of the run",
  },
  memberLimit: {
    label: "Stop at",
  },
  seed: {
    label: "Seed",
  },
} as const;
