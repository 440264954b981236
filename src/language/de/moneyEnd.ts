const recruits = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "selbst geworbenes Mitglied" : "selbst geworbene Mitglieder"}`;

export const breakEven = (count: number, told: string): string =>
  `Es braucht ${recruits(count, told)}, um die Beitrittsgebühr wieder hereinzuholen.`;
export const breakEvenOrFewer = (count: number, told: string): string =>
  `Es braucht ${recruits(count, told)}, um die Beitrittsgebühr wieder hereinzuholen, weniger, wenn auch diese werben.`;

export const unlimited =
  "In dieser Einstellung lässt sich immer noch jemand einladen, das Werben muss also nicht enden. Wähle einen begrenzten Markt, um zu sehen, wo es endet.";
export const notSought =
  "Wo eine Beitrittsgebühr durch Werben hereingeholt werden muss, kann ein Tag kommen, von dem an das nicht mehr für alle aufgehen kann. Dieser Plan gibt dem Sponsor keinen Teil einer Beitrittsgebühr, deshalb wird kein solcher Tag gesucht.";
export const never = (days: number, told: string): string =>
  `In ${told}\u00a0${days === 1 ? "Tag" : "Tagen"} kommt es nicht dazu: Es sind immer so viele Menschen übrig, wie die im Minus werben müssten, um auf null zu kommen.`;

export const needed = (count: number, told: string): string =>
  `noch ${told} ${count === 1 ? "Mitglied" : "Mitglieder"} werben müssen, um auf null zu kommen`;
export const moreThanLeft = (needed: string): string => `${needed}, mehr, als noch Menschen übrig waren.`;
export const butLeft = (needed: string, count: number, told: string): string =>
  `${needed}; übrig ${count === 1 ? "war" : "waren"} ${told}\u00a0${count === 1 ? "Mensch" : "Menschen"}.`;
/** @param needed ein Satzteil aus `moreThanLeft` oder `butLeft` */
export const collapse = (day: string, needed: string): string =>
  `An ${day} hätten alle im Minus zusammen ${needed} Von da an konnte es nicht mehr für alle aufgehen.`;
