/** The size of a thumbnail in CSS px, and how many device px each of them is. */
export const thumbnailSize = { discSize: 96, width: 96, height: 136, pixelRatio: 2 } as const;
