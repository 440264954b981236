/** What the scenarios are called, by their keys in a link. */
export const names = {
  opening: "A new app, ten friends",
  "word-of-mouth": "Word of mouth",
  mailing: "Mass mailing",
  conversations: "Personal conversations",
  targeted: "Invitations that are aimed",
  untargeted: "Invitations to anybody",
  friends: "Friends and family only",
  "network-effect": "Network effect",
  networking: "Business networking",
  skok: "Skok’s example",
  affiliate: "Affiliate programme",
  mlm: "Multi-level marketing, two levels",
  unilevel: "Multi-level marketing, unilevel",
  pyramid: "Pyramid scheme",
  hotmail: "Hotmail 1996–97",
  dropbox: "Dropbox 2008–09",
  facebook: "Facebook 2005–11",
  whatsapp: "WhatsApp 2013–20",
  fhtm: "Fortune Hi-Tech Marketing",
} as const;

/** What stands beside the published points, in the order of their days. */
export const points = {
  skok: { formula: "20,470 by the formula" },
  hotmail: {
    july: "20,000, end of July 1996",
    january: "1 million, January 1997",
    february: "2 million, five weeks later",
    reuters: "9.5 million, Reuters",
    investors: "12 million, its investors",
  },
  dropbox: { first: "100,000, September 2008", last: "4 million, turn of 2009/10" },
  facebook: {
    of2004: "1 million, end of 2004",
    of2005: "5.5 million",
    of2006: "12 million",
    of2007: "58 million, end of 2007",
    of2008: "150 million",
    of2009: "360 million, end of 2009",
    of2010: "608 million",
    of2011: "845 million, end of 2011",
  },
  whatsapp: {
    first: "200 million, April 2013",
    second: "400 million",
    third: "500 million, April 2014",
    fourth: "1 billion, February 2016",
    last: "2 billion, February 2020",
  },
  fhtm: { all: "more than 350,000 in four years" },
} as const;
