/** How far one picture is from another of the same size. Pixels that show the bare ground in both do not count. */
export interface Difference {
  /** The share of pixels of which a channel differs by more than `visibly`, 0…1. */
  readonly share: number;
  /** The mean difference of a channel, 0…255. */
  readonly mean: number;
}

/** From this difference of a channel on (of 255) two pixels are seen to differ. */
const visibly = 12;

/**
 * Pictures that differ by no more than this are the same. All but the circles and lines of a lit upline is arithmetic of our own and
 * alike everywhere; how canvases are laid over each other, and edges smoothed, may be rounded otherwise in another browser.
 */
const tolerance: Difference = { share: 0.004, mean: 0.25 };

const channels = [0, 8, 16] as const;

/**
 * Compares two opaque pictures, a pixel each entry (alpha · blue · green · red).
 * @param ground the pixel where nothing is drawn
 * @throws where they are not of one size
 */
export function differenceOf(a: Uint32Array, b: Uint32Array, ground: number): Difference {
  if (a.length !== b.length) throw new Error("The pictures are not of one size.");
  let drawn = 0;
  let different = 0;
  let sum = 0;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === ground && b[at] === ground) continue;
    drawn++;
    if (a[at] === b[at]) continue;
    let most = 0;
    for (const shift of channels) {
      const difference = Math.abs(((a[at] >>> shift) & 255) - ((b[at] >>> shift) & 255));
      sum += difference;
      if (difference > most) most = difference;
    }
    if (most > visibly) different++;
  }
  const all = Math.max(1, drawn);
  return { share: different / all, mean: sum / (channels.length * all) };
}

/** Whether nobody could tell two pictures apart. */
export const looksTheSame = ({ share, mean }: Difference): boolean =>
  share <= tolerance.share && mean <= tolerance.mean;

/** The difference as a picture: black where there is none, the brighter the larger, three times as large as it is. */
export function pictureOfDifference(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((pixel, at) =>
    channels.reduce((packed, shift) => {
      const difference = Math.abs(((pixel >>> shift) & 255) - ((b[at] >>> shift) & 255));
      return packed | (Math.min(255, 3 * difference) << shift);
    }, 0xff000000),
  );
}
