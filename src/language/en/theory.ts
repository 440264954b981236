/** Why there is no theory of something, in plain sentences. */
export const askedBefore =
  "Who has been asked before accepts less often: theory would have to know how often each was asked.";
export const closedForGood =
  "Who refuses may be closed for good: theory would have to know whom nobody can ask any more.";
export const activePull =
  "The more are active, the more accept: theory would have to know who is active beside whom.";
export const wonBack = "Invitations win members back: theory would have to know who has left when they come.";
export const activeHold =
  "Active contacts keep members: theory would have to know who is active beside whom.";
export const givingUpIsNotFinal = "Who gives up may come back: no formula follows both.";

export const nothingDoubles =
  "Each member brings one more at most: without help from outside nothing keeps doubling.";
export const nobodyBrings = "Nobody brings anybody: nothing grows, and nothing dies away at a rate.";
export const inOneInstant =
  "Inviting and joining take no time at all: everything happens in one instant, at no rate.";
export const noOneRate = "A few members keep inviting so long that what they bring dies away at no one rate.";
export const explodes = "Inviting and joining take no time at all: it explodes in one instant.";

export const noFastestDay = "In a market without end there is no fastest day.";
export const nobodyLater = "Nobody joins after the first moment.";
export const fastestToCome = "More join every day until the run ends: the fastest day is still to come.";

export const returningInvitesForEver =
  "Who leaves comes back, and keeps inviting for ever: K has no end, but growth has a rate.";
export const everybodyInvitesForEver =
  "Everybody keeps inviting for ever: K has no end, but growth has a rate.";
export const returnsNotCounted = "Who gives up may come back and invite again: that is not counted.";
export const neverDiesOut = "New people keep coming by themselves: it never dies out.";
export const noChanceForReturning =
  "Who comes back goes on inviting: no formula gives the chance that it dies out.";
export const neverUsedUp = "A market without end is never used up.";
export const givingUpSooner =
  "Who finds nobody gives up, sooner as the market fills: no formula gives the end.";

export const estimateOfK = (reason: string): string =>
  `It counts each invitation as if it met somebody new, by itself: an estimate. ${reason}`;
export const networkK =
  "On a network K counts whom a recruit brings among its contacts besides its sponsor, each of them once.";
export const networkFades =
  "It dies away: theory gives the rate at which such a network fills, not that of fading.";
export const contactsExcludeEachOther =
  "One contact asked means another not asked: no formula gives the chance that it dies out.";

export const notOnNetwork = {
  "small-world":
    "The contacts of a person know each other: no theory that we trust follows it on such a network.",
  "scale-free": "A few people have very many contacts: no theory that we trust follows it on such a network.",
  communities: "Most contacts stay within a community: no theory that we trust follows it on such a network.",
} as const;
export const oneContactAtATime = (threshold: number): string =>
  `Nobody joins before ${threshold} contacts are active, and theory follows one contact at a time.`;
export const askedSomeTimes = (times: number): string =>
  `A contact is asked up to ${times} times: theory is worked out for once, or for no limit.`;
export const aimed =
  "Invitations are aimed at some of the contacts: theory would have to know how many there are of these.";
export const asksAgain =
  "Who comes back asks the same contacts again: theory would have to know who was away for how long.";
export const givingUpByContacts =
  "Who finds nobody gives up, and that depends on how many of the contacts are in: no theory follows it.";
export const chosenStart =
  "The starting members have been chosen by where they stand: theory knows only those drawn at random.";
