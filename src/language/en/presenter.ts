/** The buttons at the top, and what they are called while they are on. */
export const tools = "Presenting";
export const showCode = "QR code";
export const fullScreen = "Full screen";
export const leaveFullScreen = "Leave full screen";
export const leave = "Leave";
export const leaveName = "Leave presenter mode";
export const stepBack = "The step before";
export const stepOn = "On";
export const daysBack = "Ten days back";
export const daysOn = "Ten days on";

/** The keys, each with what it does. */
export const keysOfRun = [
  ["Space", "plays"],
  ["← →", "a day"],
  ["Page ↑ ↓", "ten days"],
  ["Q", "QR code"],
  ["F", "full screen"],
  ["Esc", "leaves"],
] as const;
export const keysOfLesson = [
  ["Page ↓", "on"],
  ["Page ↑", "back"],
  ["Space", "plays"],
  ["← →", "a day"],
  ["Q", "QR code"],
  ["F", "full screen"],
  ["Esc", "leaves"],
] as const;
/** While a question waits for its answer nothing is played. */
export const keysOfQuestion = [
  ["Page ↓", "on"],
  ["Page ↑", "back"],
  ["Q", "QR code"],
  ["F", "full screen"],
  ["Esc", "leaves"],
] as const;
export const keysName = "Keys";

export const waits = "The run waits. Page Down shows what happens.";
export const noFullScreen = "This browser allows no full screen here.";

export const codeName = "QR code of the link";
export const codeOf = (address: string): string => `QR code of ${address}`;
export const scanRun = "Scan it to open this run on your own device.";
export const scanLesson = "Scan it to open this lesson on your own device.";
export const tooLong = "This link is too long for a QR code.";
export const theCode = "The QR code";
export const close = "Close";

export const curve = "Curve";
export const sentence = "The settings in words";
export const money = "Who got paid";
