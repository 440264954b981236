export const hotmail = {
  about: [
    "Every message sent through the free mail service Hotmail ended in a line that invited its reader to join.",
    "Notice that the first million takes half a year and the second about five weeks, although no member tries any harder.",
    "Try 100,000 people in all: the early points hardly move, but the run ends near 20 million, far above what was published.",
  ],
  sources: [
    "Launched on 4 July 1996, here day 0; more than 20,000 by the end of that month and 1 million in January 1997: later accounts, among them ViralBlog, 2012.",
    "2 million five weeks after the first: Adam L. Penenberg, “Viral Loop”, 2009.",
    "9.5 million on 31 December 1997: Reuters, that day.",
    "Over 12 million in the first year and a half: Steve Jurvetson and Tim Draper, “Viral Marketing”, 1997, edited 1998.",
  ],
  chosen:
    "Only the points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them; so is the market of 10.7 million people, which sets where it ends, and so is the seed: with others some points are missed. The days in January and February 1997 are ours.",
  disputed:
    "The last point is disputed: Reuters gave 9.5 million, the investors 12 million, for about the same day. The run ends between the two. “Viral Loop” also gives 750,000 by early September 1996, which does not fit the other points and is left out.",
};

export const dropbox = {
  about: [
    "Dropbox gave free storage to both sides of an accepted invitation and grew from 100,000 users to 4 million in 15 months.",
    "Notice that nothing ever jumps: the curve bends upwards all the way, because there are ever more members to invite others.",
    "Try a run in which nobody joins by themselves: fewer than one user in ten comes that way, yet without them only about half as many join.",
  ],
  sources: [
    "Registered users, 100,000 in September 2008 and 4 million 15 months later: Drew Houston, “Startup Lessons Learned”, talk, April 2010. Day 0 is the end of September 2008.",
    "The same talk says that referrals raised sign-ups by 60 % and counts 2.8 million invitations in one month. Neither can be read off this run, which has one kind of invitation for everything that members do.",
  ],
  chosen:
    "Only the two points are published. How often members invite, how many accept, how fast, how many come by themselves and how many leave are chosen so that the curve meets them. So is the market of 20 million people.",
};

export const facebook = {
  about: [
    "Facebook grew from one million active users at the end of 2004 to 845 million at the end of 2011, one friend inviting the next.",
    "Notice, on the logarithmic curve, a nearly straight line that bends only when most of the market is in: the same habit, a fifth of an invitation a week, carries it all the way.",
    "Try a market twice as large: in 2009 it makes little difference, in 2011 it ends at 1.5 billion.",
  ],
  sources: [
    "Active users at the end of 2004, 2005 and 2006, and 150 million on 7 January 2009: Facebook’s own announcements. Day 0 is 31 December 2004.",
    "58, 360, 608 and 845 million at the end of 2007, 2009, 2010 and 2011: as given at its flotation, 2012, and in the press.",
    "Accounts of the end of 2005 lie between 5.5 and 6 million.",
  ],
  chosen:
    "Only the points are published, and they are of active users. One simulated member stands for 20,000 people. How often members invite, how many accept, how many leave and return, the market of 950 million people and the seed are chosen so that the curve meets the points from the end of 2007 on within 15 %. Those of 2005 and 2006 it misses by a quarter: the site was open to few at first, and to everybody from September 2006 on, which one steady habit cannot follow.",
};

export const whatsapp = {
  about: [
    "WhatsApp told of 200 million active users in April 2013 and of 2 billion in February 2020.",
    "Notice that the points lie on nearly a straight line, 20 to 25 million more every month for seven years: that is not exponential growth.",
    "Try a run in which nobody joins by themselves and members invite ten times as often, 0.2 a week: it too passes a billion before 2016, but on a curve that bends up and then down, and ends at 3.6 billion active users.",
  ],
  sources: [
    "200 million, 16 April 2013, here day 0; 400 million, 19 December 2013; 500 million, 22 April 2014; 1 billion, 1 February 2016; 2 billion, 12 February 2020: WhatsApp’s own announcements.",
  ],
  chosen:
    "Only the points are published, and they are of active users. One simulated member stands for 40,000 people. That three newcomers in four come by themselves, how often members invite, how many accept, leave and return, and the market of 4 billion people are chosen so that the curve meets the points.",
};

export const fhtm = {
  about: [
    "Participants paid 249 to join and 300 to 400 a month to qualify for payments; a court halted the company in 2013.",
    "Notice that nearly all who ever join have joined after two years and have left after four, that 81 % of all rewards are shares of entry fees, and that 99 % are in loss, early ones and late ones.",
    "Try twice as many people: recruiting lasts some months longer, twice as many join, and the share in loss is the same.",
  ],
  sources: [
    "More than 350,000 people joined in four years; the court-appointed receiver found that more than 98 % of them lost money, that at least 88 % did not recoup their enrolment fees, and that more than 81 % of payments were for recruiting: Federal Trade Commission, 2014.",
    "249 dollars to join and 300 to 400 a month: press reports, 2013 and 2014.",
  ],
  chosen:
    "Published are the number who joined, the four years, the two amounts and the receiver’s findings. One simulated member stands for 10 people. When they joined, how many left and who invited whom are chosen, and so is every share of the plan: so that about 81 % of rewards are for recruiting. That more than 98 % lose then comes out of the run; of its members 82 % do not get their entry fee back by rewards, fewer than were found.",
};

/** What each is to be seen beside. */
export const beside = {
  largerMarket: "A market of 20 million people",
  nobodyAlone: "Nobody joins by themselves",
  twiceTheMarket: "A market twice as large",
  invitationsAlone: "By invitations alone, ten times as many",
  twiceThePeople: "Twice as many people",
};
