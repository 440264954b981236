export const nobodyHasJoined = "Nobody has joined.";

/** What the curve of all members shows: three of their nets, and the shares in loss and ahead. */
export const curve = (
  count: number,
  told: string,
  nets: { readonly worst: string; readonly middle: string; readonly best: string },
  inLoss: string,
  ahead: string,
): string =>
  `Net in total of ${told}\u00a0${count === 1 ? "member" : "members"} from worst to best: ` +
  `the worst ${nets.worst}, the middle ${nets.middle}, the best ${nets.best}; ` +
  `${inLoss} are in loss and ${ahead} ahead.`;
