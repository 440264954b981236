/** What the value of each parameter means to somebody who has read nothing: one plain line. */
export const parameterMeanings = {
  market:
    "Whom an invitation can reach: always somebody new, anybody among a fixed number of people, or only one's own contacts.",
  population: "Everybody who could ever join. Once most have, invitations reach people who are already in.",
  startingMembers: "How many are in on day 0, before anybody was invited.",
  organicPerDay:
    "People who come without an invitation, through advertising or a search. They invite like all others.",
  peopleEach:
    "One simulated member stands for so many people. It multiplies the numbers shown and nothing else.",
  network:
    "Anybody by chance; neighbours and a few far away; a few who know very many; or groups that keep to themselves.",
  contacts: "How many others each person knows, on average.",
  rewiring: "The share of contacts that leads to anybody at all instead of to a neighbour.",
  communities: "So many groups of equal size; most contacts stay within one.",
  mixing: "The share of contacts that leads to another group. At 0 nothing ever spreads to the next.",
  startPlacement: "Anywhere; where the most contacts are; or all close together.",
  networkSeed: "The same number gives the same contacts, whatever the luck of the run is.",
  inviteStyle:
    "A few people every week for as long as they are active; a number of people on joining; or, among contacts, everybody they know, once.",
  invitesPerWeek: "How many people a member who invites asks each week, at the rate of the day of joining.",
  enthusiasmHalfLife:
    "Members tire of inviting: after this time they invite half as often, after twice the time a quarter.",
  invitesPerMember: "How many people a member who invites asks on joining, on average.",
  inviteSpread: "All the same; by chance around the mean; or most very few and some very many.",
  circleShare: "The chance that a member asks a contact at all: 100 % asks everybody once.",
  sendDelayDays: "The mean time from joining until each invitation is sent; 0 sends them all on joining.",
  promoterShare: "The others join and stay or leave like everybody, but never ask anybody.",
  conversion: "The chance that an invitation is accepted.",
  cycleDays: "The mean time from an invitation to joining. The shorter, the faster everything grows.",
  cycleShape: "Always the same; by chance, often short and sometimes long; or in stages: know, like, trust.",
  cycleStages: "How many equal steps lead from the invitation to joining; the invitation can fail at each.",
  fitShare: "The product is made for this share of all people; conversion is theirs.",
  misfitConversion: "The chance that somebody whom it does not suit accepts an invitation.",
  targeting: "The share of invitations for which a member picks somebody whom it suits.",
  fatigue: "Each earlier invitation, from anybody, lowers the chance to accept by this share.",
  burn: "The share of refusals after which somebody is never open to it again.",
  maxAsks: "So often a member may ask one and the same contact. After 0 asks nobody is asked at all.",
  networkEffect: "Each active contact besides the sponsor raises the chance to accept by this share of it.",
  threshold: "Somebody considers an invitation only once so many of their contacts are active.",
  activation: "The others sign up, never start and never invite.",
  churnPerMonth: "The share of new members who leave within their first 30 days.",
  churnShape:
    "1: as likely on any day. Below 1: most leave early and who stays, stays. Above 1: the reverse.",
  stickiness:
    "Friends keep one in: at 1, one active contact halves the chance to leave, two leave a third of it.",
  quitWithoutRecruitsDays: "Who has brought nobody by that age leaves.",
  returnPerMonth: "The share of those who left that comes back within 30 days.",
  winback:
    "How readily somebody who left accepts a new invitation: 0 % never, 100 % as readily as anybody else.",
  days: "How many days are simulated.",
  memberLimit: "The run ends in the instant in which so many have joined.",
  seed: "The luck of this run: the same seed and settings give the same run everywhere.",
} as const;
