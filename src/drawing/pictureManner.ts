import type { ContactNetwork } from "../model/contactNetwork.ts";
import type { Backdrop } from "./graphBackdrop.ts";
import type { MannerLabels } from "./mannerLabels.ts";
import type { Projection } from "./projection.ts";

/** Whether somebody counts, by the point; see {@link PictureManner.nearest}. */
type CountsPoint = (point: number) => boolean;

/**
 * A manner of showing a run's members: where they stand, how their links run, and what is behind them. The disc is
 * one, the organic layout another; all else about the picture is the same.
 */
export interface PictureManner {
  /** Where everybody stands: a row a member, then, where the manner shows them, those who never joined. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Members below each one in the finished run, a row a member. */
  readonly downlines: Int32Array;
  readonly links: {
    /** How much a link leaves the sponsor away from the origin and reaches the recruit from there: 0 not at all (straight), 1 as on the disc. */
    readonly outward: number;
    /** How much it leaves the sponsor downward and reaches the recruit from above: 0 not at all, 1 as in a chart of levels. */
    readonly downward: number;
    /** How much of its strength a link loses towards the sponsor, 0…1. */
    readonly fading: number;
    /** How strong links are, as a multiple of the disc's. */
    readonly strength: number;
    /** How many links lie over each other where a unit of length is one px and so many people fill the stage; fewer where it is more px. */
    crowd(people: number): number;
  };
  /** The place that the camera looks at. */
  readonly eye: { readonly x: number; readonly y: number };
  /** How far the picture of everybody reaches from there, along each axis. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /**
   * A disc of so many people reaches as far as the first `members` do: the camera follows that, and the size of points.
   * `people`: of so many, if not of those in the picture.
   */
  reachOf(members: number, people?: number): number;
  /**
   * Members come in between those who are there, in the whole picture: the camera stands still, and points alone are the
   * larger the fewer they are. `reachOf` then tells how many would stand as close together all over the picture.
   */
  readonly thickens: boolean;
  /**
   * The point nearest to a place while `members` have joined, of those that are shown, or null if none stands within
   * `within`; all in the manner's own unit of length, in which a person has an area of π. `counts` says which points count
   * at all; null: all.
   */
  nearest(members: number, x: number, y: number, within: number, counts?: CountsPoint | null): number | null;
  /** Who knows whom, by points; null where it is not known, or nobody knows anybody. */
  readonly contacts: ContactNetwork | null;
  /** What is shown beside the members; null: nothing. */
  readonly backdrop: Backdrop | null;
  /** What is written over the picture; null: nothing. */
  readonly labels: MannerLabels | null;
  /** Sends everybody to another layout, or from there to this one; null: the other layout does. */
  readonly cross: ((from: Departure, to: PictureManner) => Crossing) | null;
}

/** Where everybody stood when the layout was changed. */
export interface Departure {
  readonly manner: PictureManner;
  readonly projection: Projection;
  /** px a unit in which a person has an area of π. */
  readonly roomScale: number;
  readonly atMs: number;
}

/** Everybody on the way from one layout to another. */
export interface Crossing {
  readonly to: PictureManner;
  /** A manner of picture for a moment on the way; null: all have arrived. `people` are the members of the run. */
  at(nowMs: number, people: number, projection: Projection): PictureManner | null;
  /** Between the room that a person had and the one it will have, at the moment of the last manner. */
  roomScale(goal: number): number;
}

/** Whether somebody is in the picture while `members` have joined. */
export const isShown = ({ x, backdrop }: PictureManner, point: number, members: number): boolean =>
  point >= 0 && point < (backdrop === null ? members : x.length);
