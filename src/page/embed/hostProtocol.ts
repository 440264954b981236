/** The version of the words between a figure and the page that it stands in. Each message bears it as `invitree`. */
export const hostProtocolVersion = 1;

/** What a page may say to a figure in a frame of its own. Anything else is ignored. */
export type HostMessage =
  /** What it shows is asked for: a `state` is the answer, with the same id. */
  | { readonly type: "get"; readonly id?: string | number }
  /**
   * Another setting, as the query of a link, read and repaired like one. `mode` "replace", as where there is none: as if that
   * link had been opened; "merge": the keys that it does not name stay as they are, the playhead too.
   */
  | {
      readonly type: "set";
      readonly query: string;
      readonly mode?: "replace" | "merge";
      readonly id?: string | number;
    }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  /** The playhead goes to a day, 0 to the end. */
  | { readonly type: "seek"; readonly day: number };

/** What a figure says to its page. */
export type FigureMessage =
  /** It hears messages from now on. */
  | { readonly type: "ready"; readonly query: string }
  /** The answer to `get` and `set`; `notes`: what of a `set` had to be repaired, in sentences. */
  | {
      readonly type: "state";
      readonly id: string | number | null;
      readonly query: string;
      readonly day: number;
      readonly playing: boolean;
      readonly notes: readonly string[];
    }
  /** A run is there: it reaches to day `days`, and so many people had `joined` by then. */
  | {
      readonly type: "run";
      readonly query: string;
      readonly joined: number;
      readonly days: number;
      readonly seed: number;
    }
  /** The playhead moved or came to rest, at most ten times a second: so many people have joined; null: no run is there yet. */
  | {
      readonly type: "playhead";
      readonly day: number;
      readonly playing: boolean;
      readonly joined: number | null;
    }
  /** The reader has set something else; what the host has set is answered by `state`. */
  | { readonly type: "change"; readonly query: string }
  /** How high it would like to be, in CSS pixels, at the width that it has. */
  | { readonly type: "height"; readonly height: number };
