const recruits = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "recruit" : "recruits"}`;

export const breakEven = (count: number, told: string): string =>
  `It takes ${recruits(count, told)} of their own to win the entry fee back.`;
export const breakEvenOrFewer = (count: number, told: string): string =>
  `It takes ${recruits(count, told)} of their own to win the entry fee back, fewer if these recruit as well.`;

export const unlimited =
  "In this setting there is always somebody new to invite, so recruiting need not end. Set a limited market to see where it does.";
export const notSought =
  "Where an entry fee has to be won back by recruiting, a day may come from which that cannot work out for everybody. This plan gives the sponsor no part of an entry fee, so no such day is sought.";
export const never = (days: number, told: string): string =>
  `In ${told}\u00a0${days === 1 ? "day" : "days"} it does not come to that: there are always as many people left as those in loss would need to recruit to break even.`;

export const needed = (count: number, told: string): string =>
  `${told} more ${count === 1 ? "recruit" : "recruits"} to break even`;
export const moreThanLeft = (needed: string): string => `${needed}, more than there were people left.`;
export const butLeft = (needed: string, count: number, told: string): string =>
  `${needed}; ${told}\u00a0${count === 1 ? "person was" : "people were"} left.`;
/** @param needed a clause of `moreThanLeft` or `butLeft` */
export const collapse = (day: string, needed: string): string =>
  `On ${day} those in loss would have needed ${needed} From then on it could not have worked out for all of them.`;
