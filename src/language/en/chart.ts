/** What the first curves write at their axes and lines. */
export const day = (number: string): string => `day ${number}`;

export const joined = "joined";
export const active = "active";
export const expected = "expected";
export const expectedActive = "expected active";
export const joins = "joins";
export const leavings = "leavings";

/** At the line of the whole population. */
export const everybody = "everybody";
