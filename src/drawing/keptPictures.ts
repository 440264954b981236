import type { MemberSheets } from "./graphLayers.ts";
import { lookTheSame, showTheSame } from "./painting.ts";
import type { Painting, Shot } from "./painting.ts";
import { isUpTo } from "./progress.ts";
import type { Progress } from "./progress.ts";

/** Pictures of moments that were painted once, to start from when the playhead goes back. */
export interface KeptPictures {
  /** Lets go of whatever is not gone back to from a shot: pictures of another run, or of another part of this one. */
  forgetOthers(shot: Shot): void;
  /** Keeps what is painted, unless a moment nearby is kept. */
  keep(painting: Painting): void;
  /** Puts the latest kept picture up to a moment onto sheets; returns its moment, or null if there is none. */
  restore(shot: Shot, upTo: Progress, sheets: MemberSheets): Progress | null;
}

interface KeptPicture {
  readonly shot: Shot;
  readonly progress: Progress;
  readonly links: Uint32Array;
  readonly points: Uint32Array;
  readonly owners: Int32Array | null;
}

/** All kept pictures together have no more bytes than this, but for a single one that alone has more. */
const mostBytes = 48 * 2 ** 20;

/** Two kept pictures differ by this share of the members at least. */
const leastGap = 1 / 20;

const bytesOf = ({ links, points, owners }: KeptPicture): number =>
  links.byteLength + points.byteLength + (owners?.byteLength ?? 0);

const gapBetween = (a: Progress, b: Progress): number =>
  Math.abs(a.members - b.members) / Math.max(a.members, b.members, 1);

/** Nothing is kept yet. */
export function createKeptPictures(): KeptPictures {
  /** Of one look of a run, in the order of their moments. */
  let pictures: KeptPicture[] = [];

  /** Leaves out pictures from between those that lie nearest to each other, until the rest has room. */
  const makeRoom = (): void => {
    let bytes = pictures.reduce((sum, picture) => sum + bytesOf(picture), 0);
    while (bytes > mostBytes && pictures.length > 1) {
      let closest = 0;
      let leastSeen = Infinity;
      for (let at = 0; at + 1 < pictures.length; at++) {
        const gap = pictures[at + 1].progress.members - (pictures[at - 1]?.progress.members ?? 0);
        if (gap < leastSeen) [leastSeen, closest] = [gap, at];
      }
      bytes -= bytesOf(pictures[closest]);
      pictures.splice(closest, 1);
    }
  };

  return {
    forgetOthers(shot) {
      const isBack = (kept: KeptPicture): boolean =>
        showTheSame(kept.shot, shot) && kept.shot.scene.view.k === shot.scene.view.k;
      if (!pictures.every(isBack)) pictures = pictures.filter(isBack);
    },
    keep({ shot, progress, sheets }) {
      const isNearby = ({ shot: other, progress: its }: KeptPicture): boolean =>
        lookTheSame(other, shot) && gapBetween(its, progress) < leastGap;
      if (pictures.some(isNearby)) return;
      const { links, points } = sheets;
      const pixels = { links: links.pixels.slice(), points: points.pixels.slice() };
      pictures.push({ shot, progress, ...pixels, owners: points.owners?.slice() ?? null });
      pictures.sort((a, b) => a.progress.members - b.progress.members);
      makeRoom();
    },
    restore(shot, upTo, sheets) {
      const latest = pictures.findLast((kept) => lookTheSame(kept.shot, shot) && isUpTo(kept.progress, upTo));
      if (latest === undefined) return null;
      sheets.links.pixels.set(latest.links);
      sheets.points.pixels.set(latest.points);
      if (latest.owners !== null) sheets.points.owners?.set(latest.owners);
      return latest.progress;
    },
  };
}
