/** A sentence in its order: plain stretches, and the figures between them. */
type Said<Part> = readonly (string | Part)[];

export const nobodyAtAll = "Nobody starts and nobody comes, so there is nobody who could invite.";
export const nobodyYet = (day: string): string => `By day ${day} nobody has joined.`;

/**
 * Who has joined.
 * @param active goes on from it, one of these
 * @param each so many people stand behind a point; null: one
 */
export const joined = <Part>(
  day: string,
  count: number,
  told: Part,
  active: Said<Part>,
  each: string | null,
): Said<Part> => [
  `By day ${day}, `,
  told,
  count === 1 ? " person has joined" : " people have joined",
  ...active,
  each === null ? "." : `; each point stands for ${each}.`,
];
export const hasLeft = " and has left";
export const allHaveLeft = " and all have left";
export const isActive = " and is still active";
export const allAreActive = " and all are active";
export const someAreActive = <Part>(count: number, told: Part): Said<Part> => [
  " and ",
  told,
  count === 1 ? " is still active" : " are still active",
];
