import type { ChoiceParameter } from "./parameter.ts";
import type { parameterTable, ParameterKey } from "./parameterTable.ts";

/** What people read of a parameter. */
export interface ParameterWords {
  readonly label: string;
  /** One plain line: what the value means to somebody who has read nothing. */
  readonly meaning: string;
  /** Words behind the number where the unit alone does not say it, e.g. "a week". */
  readonly suffix?: string;
  /** What the page calls each word of a choice. */
  readonly choices?: Readonly<Record<string, string>>;
}

type WordsOf<Row> = Row extends ChoiceParameter
  ? ParameterWords & { readonly choices: Readonly<Record<Row["choices"][number], string>> }
  : ParameterWords;

/** The words for each row of the parameter table. The model knows nothing of them. */
export const parameterWords: { readonly [Key in ParameterKey]: WordsOf<(typeof parameterTable)[Key]> } = {
  market: {
    label: "Market",
    meaning:
      "Whom an invitation can reach: always somebody new, anybody among a fixed number of people, or only one's own contacts.",
    choices: { unlimited: "Unlimited", mixed: "Limited", network: "Contacts only" },
  },
  population: {
    label: "People in all",
    meaning: "Everybody who could ever join. Once most have, invitations reach people who are already in.",
  },
  startingMembers: {
    label: "Members at the start",
    meaning: "How many are in on day 0, before anybody was invited.",
  },
  organicPerDay: {
    label: "Join by themselves",
    meaning:
      "People who come without an invitation, through advertising or a search. They invite like all others.",
    suffix: "a day",
  },
  peopleEach: {
    label: "People behind each point",
    meaning:
      "One simulated member stands for so many people. It multiplies the numbers shown and nothing else.",
  },

  network: {
    label: "Who knows whom",
    meaning:
      "Anybody by chance; neighbours and a few far away; a few who know very many; or groups that keep to themselves.",
    choices: {
      random: "By chance",
      "small-world": "Neighbours",
      "scale-free": "A few know very many",
      communities: "Groups",
    },
  },
  contacts: {
    label: "Contacts of a person",
    meaning: "How many others each person knows, on average.",
  },
  rewiring: {
    label: "Contacts far away",
    meaning: "The share of contacts that leads to anybody at all instead of to a neighbour.",
  },
  communities: {
    label: "Number of groups",
    meaning: "So many groups of equal size; most contacts stay within one.",
  },
  mixing: {
    label: "Contacts outside one's own group",
    meaning: "The share of contacts that leads to another group. At 0 nothing ever spreads to the next.",
  },
  startPlacement: {
    label: "Where those who begin stand",
    meaning: "Anywhere; where the most contacts are; or all close together.",
    choices: { random: "Anywhere", "best-connected": "Best connected", neighbours: "Close together" },
  },
  networkSeed: {
    label: "Seed of the contacts",
    meaning: "The same number gives the same contacts, whatever the luck of the run is.",
  },

  inviteStyle: {
    label: "How members invite",
    meaning:
      "A few people every week for as long as they are active; a number of people on joining; or, among contacts, everybody they know, once.",
    choices: { steady: "Week by week", burst: "On joining", circle: "Everybody they know" },
  },
  invitesPerWeek: {
    label: "Invitations a week",
    meaning: "How many people a member who invites asks each week, at the rate of the day of joining.",
    suffix: "a week",
  },
  enthusiasmHalfLife: {
    label: "Interest halves every",
    meaning:
      "Members tire of inviting: after this time they invite half as often, after twice the time a quarter.",
  },
  invitesPerMember: {
    label: "Invitations in all",
    meaning: "How many people a member who invites asks on joining, on average.",
  },
  inviteSpread: {
    label: "How that differs from member to member",
    meaning: "All the same; by chance around the mean; or most very few and some very many.",
    choices: { fixed: "All the same", poisson: "By chance", geometric: "Very unequal" },
  },
  circleShare: {
    label: "Contacts who are asked",
    meaning: "The chance that a member asks a contact at all: 100 % asks everybody once.",
  },
  sendDelayDays: {
    label: "Invitations wait",
    meaning: "The mean time from joining until each invitation is sent; 0 sends them all on joining.",
  },
  promoterShare: {
    label: "Members who ever invite",
    meaning: "The others join and stay or leave like everybody, but never ask anybody.",
  },

  conversion: {
    label: "Conversion",
    meaning: "The chance that an invitation is accepted.",
  },
  cycleDays: {
    label: "Cycle time",
    meaning: "The mean time from an invitation to joining. The shorter, the faster everything grows.",
  },
  cycleShape: {
    label: "How the cycle time differs",
    meaning: "Always the same; by chance, often short and sometimes long; or in stages: know, like, trust.",
    choices: { fixed: "Always the same", exponential: "By chance", staged: "In stages" },
  },
  cycleStages: {
    label: "Stages",
    meaning: "How many equal steps lead from the invitation to joining; the invitation can fail at each.",
  },

  fitShare: {
    label: "People whom it suits",
    meaning: "The product is made for this share of all people; conversion is theirs.",
  },
  misfitConversion: {
    label: "Conversion of the others",
    meaning: "The chance that somebody whom it does not suit accepts an invitation.",
  },
  targeting: {
    label: "Invitations that are aimed",
    meaning: "The share of invitations for which a member picks somebody whom it suits.",
  },
  fatigue: {
    label: "Tired of being asked",
    meaning: "Each earlier invitation, from anybody, lowers the chance to accept by this share.",
  },
  burn: {
    label: "Put off for good",
    meaning: "The share of refusals after which somebody is never open to it again.",
  },
  maxAsks: {
    label: "Stops asking a contact after",
    meaning: "So often a member may ask one and the same contact. After 0 asks nobody is asked at all.",
    suffix: "asks",
  },
  networkEffect: {
    label: "Pull of active contacts",
    meaning: "Each active contact besides the sponsor raises the chance to accept by this share of it.",
  },
  threshold: {
    label: "Active contacts before joining",
    meaning: "Somebody considers an invitation only once so many of their contacts are active.",
  },

  activation: {
    label: "Joiners who become active",
    meaning: "The others sign up, never start and never invite.",
  },
  churnPerMonth: {
    label: "Churn",
    meaning: "The share of new members who leave within their first 30 days.",
    suffix: "a month",
  },
  churnShape: {
    label: "When they leave",
    meaning: "1: as likely on any day. Below 1: most leave early and who stays, stays. Above 1: the reverse.",
  },
  stickiness: {
    label: "Hold of active contacts",
    meaning:
      "Friends keep one in: at 1, one active contact halves the chance to leave, two leave a third of it.",
  },
  quitWithoutRecruitsDays: {
    label: "Give up without recruits after",
    meaning: "Who has brought nobody by that age leaves.",
  },
  returnPerMonth: {
    label: "Come back by themselves",
    meaning: "The share of those who left that comes back within 30 days.",
    suffix: "a month",
  },
  winback: {
    label: "Winning back",
    meaning:
      "How readily somebody who left accepts a new invitation: 0 % never, 100 % as readily as anybody else.",
  },

  days: {
    label: "Length of the run",
    meaning: "How many days are simulated.",
  },
  memberLimit: {
    label: "Stop at",
    meaning: "The run ends in the instant in which so many have joined.",
  },
  seed: {
    label: "Seed",
    meaning: "The luck of this run: the same seed and settings give the same run everywhere.",
  },
};
