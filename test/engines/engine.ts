/** A browser that shows a page. */
export interface OpenBrowser {
  /** Settles when the browser has gone away by itself, with what is known of that; may stay unsettled. */
  readonly gone: Promise<string>;
  /** Ends it and all that it has started, and removes what it has written. */
  close(): Promise<void>;
}

/** One of the engines that run the app. */
export interface Engine {
  readonly name: string;
  /** What of Debian's packages it needs. */
  readonly packages: readonly string[];
  /** What of it this machine lacks, in a few words; null: nothing. */
  lacks(): Promise<string | null>;
  /** Opens a page in a fresh profile. */
  open(url: string): Promise<OpenBrowser>;
}
