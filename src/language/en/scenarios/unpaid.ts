export const opening = {
  about: [
    "Ten friends start using an app and tell others, most eagerly in the first weeks.",
    "Notice how long almost nothing seems to happen, and how soon after that most invitations reach people who are already in.",
    "Try to stop it: lower the invitations a week, or raise the churn, until each member brings less than one.",
  ],
  sources: [],
  chosen: "Every number here is chosen: a plausible app, not a measured one.",
};

export const wordOfMouth = {
  about: [
    "Advertising brings about forty people a day; six in ten of them also tell others, for as long as it is new to them.",
    "Notice that the curve stays a straight line and is only steeper: each member brings less than one more, so that 2,661 of 7,161 members come by invitation and never start a wave of their own.",
    "Try a share of promoters of 0 %: advertising alone ends at 4,615 members.",
  ],
  sources: [],
  chosen:
    "Every number is chosen. Vendors of referral software call it good if 8 to 10 % of invitations are accepted and outstanding from 15 % on: 22 % is generous, for a personal word.",
};

export const mailing = {
  about: [
    "Every member sends some three hundred messages to strangers; one in a thousand says yes, and every second who says no wants to hear nothing more.",
    "Notice that 123,230 invitations bring 108 members, while 384 come without one, and that a quarter of all invitations reach people who no longer listen.",
    "Try it beside personal conversations: the same people, half as many invitations.",
  ],
  sources: [],
  chosen: "Every number is chosen.",
};

export const conversations = {
  about: [
    "Every member talks to about eight people; more than one in five of them joins, some ten days later.",
    "Notice that 60,377 invitations bring 10,115 members and that the curve still bends upwards: each member brings 1.7 more.",
    "Try three conversations instead of eight: each member then brings less than one, and it stays small.",
  ],
  sources: [],
  chosen: "Every number is chosen. The people are those of the mass mailing.",
};

export const targeted = {
  about: [
    "The product is made for one person in five, of whom 30 % accept; 70 % of the invitations are aimed at them.",
    "Notice that it ends at 6,069 members in a market of 50,000: what is aimed at the ten thousand for whom it is made comes to find them in already.",
    "Try to aim at nobody: with a targeting of 0 % it ends at 43.",
  ],
  sources: [],
  chosen: "Every number is chosen.",
};

export const untargeted = {
  about: [
    "The same product and the same people as with aimed invitations, but every invitation goes to just anybody, and one in ten is accepted.",
    "Notice that it ends at 43 members: each brings 0.6 more, so that every generation is smaller than the one before.",
    "Try to raise the targeting step by step: from a third on each member brings more than one, and at 50 % thousands join.",
  ],
  sources: [],
  chosen: "Every number is chosen.",
};

export const friends = {
  about: [
    "Everybody asks only the twelve people whom they know, again and again; each time a yes is less likely, and a no may close the door.",
    "Notice that it stops at 74 members and that a third of all invitations reach closed doors, although on paper each member would bring more than two.",
    "Try it without fatigue and without closed doors: 601 have joined after half a year, and it goes on.",
  ],
  sources: [
    "AARP Foundation, study of participants in multi-level marketing, 2018: of those who stopped, 39 % had found it awkward to ask friends and family. No number of this run comes from it.",
  ],
  chosen:
    "Every number of the run is chosen: who has been asked before is half as likely to say yes, and three in ten who say no close the door.",
};

export const networkEffect = {
  about: [
    "Everybody invites all their contacts once; with every friend who is there the product is worth more, so that others join sooner and members stay longer.",
    "Notice that after 120 days a tenth of the 20,000 people are in and 90 days later nearly all of them: it takes one community after the other.",
    "Try a network effect and a stickiness of 0: 3,596 have joined after a year, and more than half of them have left.",
  ],
  sources: [],
  chosen: "Every number is chosen.",
};

export const networking = {
  about: [
    "Business people recommend one another: to know, to like and to trust somebody takes three months, and nobody is paid for it.",
    "Notice that there is nothing to see for a year: 82 of 5,000 people are in after one year, 902 after two, 3,568 after three.",
    "Try trust in one month instead of three: the second year then ends with 3,169 members.",
  ],
  sources: [],
  chosen:
    "Every number is chosen: of a hundred people fifty come to know, sixty in a hundred of these to like, and seventy in a hundred of these to trust, 21 in all.",
};

export const skok = {
  about: [
    "The best-known example of viral growth: ten customers send ten invitations each, one in five is accepted, and a cycle takes two days.",
    "Notice that the formula gives one number, 20,470, while each run is lucky or unlucky: most end between 15,000 and 26,000.",
    "Try a cycle time of 1 day: the run meets its limit of a million members before day 20, for which the formula gives 20,971,510.",
  ],
  sources: [
    "David Skok, “Lessons Learned – Viral Marketing”, forEntrepreneurs, 2009, crediting Stan Reiss with the formula: 10 · (2¹¹ − 1) ÷ (2 − 1) = 20,470.",
  ],
  chosen: "Every number is published. Only the seed is chosen: a run that ends close to the formula.",
};

/** What each is to be seen beside. */
export const beside = {
  halfTheInvitations: "Half as many invitations",
  advertisingAlone: "Advertising alone",
  conversations: "Personal conversations",
  mailing: "Mass mailing",
  untargeted: "Invitations to anybody",
  targeted: "Invitations that are aimed",
  nobodyTires: "Nobody tires of being asked",
  worthTheSame: "It is worth the same, however many friends are there",
  trustSooner: "Trust in one month instead of three",
  cyclesVary: "Two days on average, some sooner and some later",
};
