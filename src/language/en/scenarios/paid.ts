export const affiliate = {
  about: [
    "A shop pays 20 % of every order to whoever brought the customer, over one level; taking part costs nothing, and one customer in twenty takes part.",
    "Notice that nobody loses and few earn: 96 % of the members recruit nobody, 3 % have been paid anything, and three quarters of what is paid go to the top 1 %.",
    "Try twice as many promoters, 10 %: 8,575 instead of 6,577 join, still by and large in a straight line.",
  ],
  sources: [
    "InviteReferrals: about 5 % of customers refer others, with 100 to 200 invitations each; the conversions that it gives, 2 to 5 % and of these 2 to 3 %, are far below the 3 % of this run, which is generous.",
    "Commissions of 5 to 30 %, of 20 to 30 % for software: trade pages; 30 % is typical of 2,600 programmes: Rewardful.",
  ],
  chosen:
    "Published are the share of promoters, how often they invite, and the range in which the commission of 20 % lies. Everything else is chosen.",
};

export const mlm = {
  about: [
    "Everybody buys a kit and a monthly order, sells to people outside, and earns on the orders of the two levels below.",
    "Notice that the curve is a success and the books are not: 17,937 join within three years, 57 % of them recruit nobody, and 74 % are in loss, of those who joined in the last hundred days 98 %.",
    "Try a run without outside customers: 99 % are in loss, and every reward comes out of recruits’ own pockets.",
  ],
  sources: [
    "Nearly half quit in any given year: the Federal Trade Commission on Herbalife, 2016. That is the churn of 5.5 % a month; nothing else in this run is about that company.",
    "Staff of the Federal Trade Commission on 70 published income statements, 2024: where the data suffice, most participants earned 1,000 dollars or less a year; such statements mostly leave out low earners and expenses.",
    "Overrides limited to two levels: as the articles that this project grew from describe them.",
  ],
  chosen:
    "Only the churn is published. Chosen are the kit for 50, the 10 a month that taking part costs, the monthly order for 60, of which half would have been wanted anyway, the two outside customers a month, the commissions of 10 and 5 %, and all else: how many lose depends on it.",
};

export const unilevel = {
  about: [
    "The same people and the same luck as with two levels, but 5 % of each order goes to each of eight levels, and members sell far less to people outside.",
    "Notice that the tree is the same and the money is not: 94 % are in loss instead of 74 %, and the top 1 % get 59 % of all rewards instead of 23 %.",
    "Try two outside customers a month here too: 81 % are in loss, and what is left of the difference comes of the levels.",
  ],
  sources: ["About 5 % a level over four to eight levels: trade pages on unilevel plans."],
  chosen:
    "Published are the 5 % and the number of levels. Everything else is chosen, as with two levels; one outside customer in two months stands against two a month.",
};

export const pyramid = {
  about: [
    "Whoever joins pays 100: 50 go to whoever brought them, 30 and 10 to the next two above; there is no product.",
    "Notice that everybody is equally able and nobody tires, yet half of all members recruit nobody and 72 % lose; of the half who joined last 95 %.",
    "Try it beside one level at half the fee: three quarters lose, among 1,000 people as among 100,000.",
  ],
  sources: [
    "Half recruit nobody, and three quarters lose at one level of half the fee: known of trees in which each newcomer comes through a member drawn at random. It holds where joining is immediate and nobody leaves or tires.",
  ],
  chosen: "Every number is chosen. It is a model case, not a company.",
};

/** What each is to be seen beside. */
export const beside = {
  twiceThePromoters: "Twice as many promoters",
  unilevel: "A unilevel plan on the same run",
  nobodyOutside: "No customers outside",
  quitters: "Who recruits nobody within 30 days leaves",
  twoLevels: "Two levels on the same run",
  asManyOutside: "As many outside customers as with two levels",
  oneLevel: "One level at half the fee",
  oneLevelFew: "One level at half the fee, 1,000 people",
  oneLevelMany: "One level at half the fee, 100,000 people",
  threeDays: "Joining takes three days",
};
