/** Ein Satzteil in seiner Reihenfolge: Text, und die Zahlen dazwischen. */
type Said<Part> = readonly (string | Part)[];

/** Der Name eines Szenarios lässt sich nicht beugen und steht in Anführungszeichen; der Buchstabe einer Seite nicht. */
const quoted = (name: string): string => (name.length === 1 ? name : `„${name}“`);

const things = { members: "Mitglieder", invitations: "Einladungen" } as const;
type Things = keyof typeof things;

/** Einladungen stehen hinter „mit“. */
const soMany = (noun: Things): string => (noun === "invitations" ? "so vielen" : "so viele");

/** Wie sich eine Zahl zu einer anderen verhält: was davon hervorsticht, und der Rest. */
export const asMany = (noun: Things): readonly [string, string] => [
  `eben${soMany(noun)} ${things[noun]}`,
  "",
];
export const manyTimes = (times: string, noun: Things): readonly [string, string] => [
  `${times}-mal ${soMany(noun)}`,
  ` ${things[noun]}`,
];
export const more = (percent: string, noun: Things): readonly [string, string] => [
  `${percent} mehr`,
  ` ${things[noun]}`,
];
export const fewer = (percent: string, noun: Things): readonly [string, string] => [
  `${percent} weniger`,
  ` ${things[noun]}`,
];

export const member = "Mitglied";
export const members = "Mitglieder";
export const aboutMembers = (count: string): string => `etwa ${count} Mitglieder`;

/** Zwei Läufe an einem Tag. @param said einer der nächsten fünf, und was ihn fortsetzt */
export const onDay = <Part>(day: string, said: Said<Part>): Said<Part> => [`An Tag ${day} `, ...said, "."];
export const nobodyJoined = "ist auf beiden Seiten niemand beigetreten";
export const bothHave = <Part>(members: Part): Said<Part> => ["haben beide ", members];
export const otherHasNone = <Part>(name: string, members: Part, other: string): Said<Part> => [
  `hat ${quoted(name)} `,
  members,
  `, ${quoted(other)} keine`,
];
/** @param compared von Mitgliedern: eines der vier oben; @param isTimes ob es `manyTimes` ist */
export const compares = <Part>(
  name: string,
  compared: readonly Part[],
  other: string,
  isTimes: boolean,
): Said<Part> => [`hat ${quoted(name)} `, ...compared, ` ${isTimes ? "wie" : "als"} ${quoted(other)}`];

/** Setzt diese fort. @param name wessen Einladungen es sind, wo von keinem die Rede ist; sonst null */
export const withInvitations = <Part>(name: string | null, compared: readonly Part[]): Said<Part> => [
  name === null ? ", mit " : `, ${quoted(name)} mit `,
  ...compared,
];
export const onlyInvitations = (name: string | null, count: number, told: string): string =>
  `${name === null ? ", mit " : `, ${quoted(name)} mit `}${told}\u00a0${count === 1 ? "Einladung" : "Einladungen"} gegenüber keiner`;

const shares = { lost: ["haben", "Geld verloren"], active: ["sind", "noch aktiv"] } as const;
/** Für wen etwas gilt, wo von einem Lauf die Rede ist. */
export const besideShare = <Part>(own: Part, what: keyof typeof shares, other: Part): Said<Part> => [
  "; ",
  own,
  ` der Mitglieder ${shares[what].join(" ")}, gegenüber `,
  other,
];
/** Dasselbe, wo von keinem die Rede ist. */
export const shareInBoth = <Part>(
  own: Part,
  what: keyof typeof shares,
  name: string,
  other: Part,
  otherName: string,
): Said<Part> => [
  `; in ${quoted(name)} ${shares[what][0]} `,
  own,
  ` ${shares[what][1]}, in ${quoted(otherName)} `,
  other,
];
export const onlyOnePays = <Part>(share: Part, paid: string, free: string): Said<Part> => [
  `; in ${quoted(paid)} haben `,
  share,
  ` Geld verloren, und in ${quoted(free)} zahlt niemand`,
];

/** @param told `dayOfHeadStart`, standing out */
export const headStart = <Part>(told: Part): Said<Part> => [
  "; so viele, wie der kleinere Lauf jetzt hat, hatte der größere schon ",
  told,
];
export const dayOfHeadStart = (day: string): string => `an Tag ${day}`;

export const besideK = <Part>(K: Part, other: Part): Said<Part> => [
  "; sein K ist ",
  K,
  ", gegenüber ",
  other,
];
export const KInBoth = <Part>(K: Part, name: string, other: Part, otherName: string): Said<Part> => [
  `; K ist in ${quoted(name)} `,
  K,
  `, in ${quoted(otherName)} `,
  other,
];

export const ended = (name: string, day: string): string => `${quoted(name)} endete an Tag ${day}.`;
export const endedFull = (name: string, day: string): string =>
  `${quoted(name)} endete an Tag ${day}, mit so vielen Mitgliedern, wie ein Lauf haben darf.`;

const same = "Dieselben Menschen mit denselben Einladungen";
export const nothingDiffers = `${same}: Ändere einen Wert, um einen Unterschied zu sehen.`;
export const onlyMoney = `${same}: Nur das Geld ist anders.`;
/** Ein Lauf unter zwei Plänen. @param first und `second`: je eines der nächsten vier */
export const moneyOnDay = <Part>(day: string, first: Said<Part>, second: Said<Part>): Said<Part> => [
  `${onlyMoney} An Tag ${day}: `,
  ...first,
  ", ",
  ...second,
  ".",
];
export const lostIn = <Part>(share: Part, name: string): Said<Part> => [
  share,
  ` haben in ${quoted(name)} Geld verloren`,
];
export const alsoLostIn = <Part>(share: Part, name: string): Said<Part> => [share, ` in ${quoted(name)}`];
export const beingSettled = (name: string): string => `${quoted(name)} wird noch abgerechnet`;
export const nobodyPays = (name: string): string => `in ${quoted(name)} zahlt niemand`;
