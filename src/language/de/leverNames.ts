/** Wie eine Einstellung heißt, die besser sein könnte, in den Wörtern ihrer Beschriftung. */
const names: Readonly<Record<string, string>> = {
  population: "mehr Menschen insgesamt",
  startingMembers: "mehr Mitglieder am Anfang",
  organicPerDay: "mehr, die von selbst beitreten",
  contacts: "mehr Kontakte eines Menschen",
  invitesPerWeek: "mehr Einladungen pro Woche",
  enthusiasmHalfLife: "eine längere Halbwertszeit des Interesses",
  invitesPerMember: "mehr Einladungen insgesamt",
  circleShare: "mehr Kontakte, die gefragt werden",
  sendDelayDays: "Einladungen, die kürzer warten",
  promoterShare: "mehr Mitglieder, die überhaupt einladen",
  conversion: "eine höhere Konversion",
  cycleDays: "eine kürzere Zykluszeit",
  fitShare: "mehr Menschen, zu denen es passt",
  misfitConversion: "eine höhere Konversion der anderen",
  targeting: "mehr gezielte Einladungen",
  fatigue: "weniger Überdruss an Einladungen",
  burn: "weniger für immer Abgeschreckte",
  maxAsks: "mehr Anfragen an einen Kontakt",
  networkEffect: "ein stärkerer Sog aktiver Kontakte",
  threshold: "weniger aktive Kontakte vor dem Beitritt",
  activation: "mehr Beitretende, die aktiv werden",
  churnPerMonth: "weniger Abwanderung",
  stickiness: "ein stärkerer Halt durch aktive Kontakte",
  quitWithoutRecruitsDays: "eine längere Frist, um jemanden zu werben",
  returnPerMonth: "mehr, die von selbst zurückkommen",
  winback: "häufigeres Zurückgewinnen",
};

/** Eine Einstellung im Satz; die anderen heißen wie ihre Beschriftung. @param key ihr Schlüssel in der Tabelle */
export const leverName = (key: string, label: string): string => names[key] ?? label;
