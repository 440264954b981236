/** What an input is called where it is one that could be better, in the words of its label. */
const names: Readonly<Record<string, string>> = {
  organicPerDay: "people who join by themselves",
  enthusiasmHalfLife: "interest that halves later",
  sendDelayDays: "invitations that wait less",
  cycleDays: "a faster cycle",
  fatigue: "people less tired of being asked",
  burn: "fewer put off for good",
  maxAsks: "asking a contact more often",
  networkEffect: "the pull of active contacts",
  threshold: "fewer active contacts before joining",
  stickiness: "the hold of active contacts",
  quitWithoutRecruitsDays: "giving up later without recruits",
  returnPerMonth: "members who come back by themselves",
};

/** An input within a sentence, the others by the label itself. @param key its key in the table of parameters */
export const leverName = (key: string, label: string): string =>
  names[key] ?? label.charAt(0).toLowerCase() + label.slice(1);
