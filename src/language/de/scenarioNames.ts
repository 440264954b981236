/** Wie die Szenarien heißen, nach ihrem Schlüssel in einem Link. */
export const names = {
  opening: "Eine neue App, zehn Freunde",
  "word-of-mouth": "Mundpropaganda",
  mailing: "Massenversand",
  conversations: "Persönliche Gespräche",
  targeted: "Gezielte Einladungen",
  untargeted: "Einladungen an irgendwen",
  friends: "Nur Freunde und Familie",
  "network-effect": "Netzwerkeffekt",
  networking: "Geschäftskontakte",
  skok: "Skoks Beispiel",
  affiliate: "Partnerprogramm",
  mlm: "Multi-Level-Marketing, zwei Ebenen",
  unilevel: "Multi-Level-Marketing, Unilevel",
  pyramid: "Pyramidensystem",
  hotmail: "Hotmail 1996–97",
  dropbox: "Dropbox 2008–09",
  facebook: "Facebook 2005–11",
  whatsapp: "WhatsApp 2013–20",
  fhtm: "Fortune Hi-Tech Marketing",
} as const;

/** Was neben den veröffentlichten Punkten steht, in der Reihenfolge ihrer Tage. */
export const points = {
  skok: { formula: "20.470 nach der Formel" },
  hotmail: {
    july: "20.000, Ende Juli 1996",
    january: "1 Million, Januar 1997",
    february: "2 Millionen, fünf Wochen später",
    reuters: "9,5 Millionen, Reuters",
    investors: "12 Millionen, seine Investoren",
  },
  dropbox: { first: "100.000, September 2008", last: "4 Millionen, Jahreswechsel 2009/10" },
  facebook: {
    of2004: "1 Million, Ende 2004",
    of2005: "5,5 Millionen",
    of2006: "12 Millionen",
    of2007: "58 Millionen, Ende 2007",
    of2008: "150 Millionen",
    of2009: "360 Millionen, Ende 2009",
    of2010: "608 Millionen",
    of2011: "845 Millionen, Ende 2011",
  },
  whatsapp: {
    first: "200 Millionen, April 2013",
    second: "400 Millionen",
    third: "500 Millionen, April 2014",
    fourth: "1 Milliarde, Februar 2016",
    last: "2 Milliarden, Februar 2020",
  },
  fhtm: { all: "mehr als 350.000 in vier Jahren" },
} as const;
