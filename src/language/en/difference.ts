/** A clause in its order: plain stretches, and the figures between them. */
type Said<Part> = readonly (string | Part)[];

const things = { members: "members", invitations: "invitations" } as const;
type Things = keyof typeof things;

/** How one count compares with another: what stands out of it, and the rest. */
export const asMany = (noun: Things): readonly [string, string] => [`as many ${things[noun]}`, ""];
export const manyTimes = (times: string, noun: Things): readonly [string, string] => [
  `${times}\u00a0×`,
  ` the ${things[noun]}`,
];
export const more = (percent: string, noun: Things): readonly [string, string] => [
  `${percent} more`,
  ` ${things[noun]}`,
];
export const fewer = (percent: string, noun: Things): readonly [string, string] => [
  `${percent} fewer`,
  ` ${things[noun]}`,
];

export const member = "member";
export const members = "members";
export const aboutMembers = (count: string): string => `about ${count} members`;

/** Two runs on a day. @param said one of the next five, and whatever goes on from it */
export const onDay = <Part>(day: string, said: Said<Part>): Said<Part> => [`On day ${day}, `, ...said, "."];
export const nobodyJoined = "nobody has joined on either side";
export const bothHave = <Part>(members: Part): Said<Part> => ["both have ", members];
export const otherHasNone = <Part>(name: string, members: Part, other: string): Said<Part> => [
  `${name} has `,
  members,
  `, ${other} none`,
];
/** @param compared of members: one of the four above; @param isTimes whether it is `manyTimes` */
export const compares = <Part>(
  name: string,
  compared: readonly Part[],
  other: string,
  isTimes: boolean,
): Said<Part> => [`${name} has `, ...compared, ` ${isTimes ? "of" : "than"} ${other}`];

/** Goes on from these. @param name of whose invitations they are, where neither is spoken of; else null */
export const withInvitations = <Part>(name: string | null, compared: readonly Part[]): Said<Part> => [
  name === null ? ", with " : `, ${name} with `,
  ...compared,
];
export const onlyInvitations = (name: string | null, count: number, told: string): string =>
  `${name === null ? ", with " : `, ${name} with `}${told}\u00a0${count === 1 ? "invitation" : "invitations"} beside none`;

const shares = { lost: "have lost money", active: "are still active" } as const;
/** Of whom something holds, where one run is spoken of. */
export const besideShare = <Part>(own: Part, what: keyof typeof shares, other: Part): Said<Part> => [
  "; ",
  own,
  ` of them ${shares[what]}, beside `,
  other,
];
/** The same where neither is. */
export const shareInBoth = <Part>(
  own: Part,
  what: keyof typeof shares,
  name: string,
  other: Part,
  otherName: string,
): Said<Part> => ["; ", own, ` ${shares[what]} in ${name}, `, other, ` in ${otherName}`];
export const onlyOnePays = <Part>(share: Part, paid: string, free: string): Said<Part> => [
  "; ",
  share,
  ` have lost money in ${paid}, and in ${free} nobody pays`,
];

/** @param told `dayOfHeadStart`, standing out */
export const headStart = <Part>(told: Part): Said<Part> => ["; it had as many already ", told];
export const dayOfHeadStart = (day: string): string => `on day ${day}`;

export const besideK = <Part>(K: Part, other: Part): Said<Part> => ["; its K is ", K, ", beside ", other];
export const KInBoth = <Part>(K: Part, name: string, other: Part, otherName: string): Said<Part> => [
  "; K is ",
  K,
  ` in ${name}, `,
  other,
  ` in ${otherName}`,
];

export const ended = (name: string, day: string): string => `${name} ended on day ${day}.`;
export const endedFull = (name: string, day: string): string =>
  `${name} ended on day ${day}, at the most members that a run may have.`;

const same = "The same people with the same invitations";
export const nothingDiffers = `${same}: change a value to see a difference.`;
export const onlyMoney = `${same}: only the money differs.`;
/** One run under two plans. @param first and `second`: one of the next four each */
export const moneyOnDay = <Part>(day: string, first: Said<Part>, second: Said<Part>): Said<Part> => [
  `${onlyMoney} On day ${day}, `,
  ...first,
  ", ",
  ...second,
  ".",
];
export const lostIn = <Part>(share: Part, name: string): Said<Part> => [share, ` have lost money in ${name}`];
export const alsoLostIn = <Part>(share: Part, name: string): Said<Part> => [share, ` in ${name}`];
export const beingSettled = (name: string): string => `${name} is being settled`;
export const nobodyPays = (name: string): string => `nobody pays in ${name}`;
