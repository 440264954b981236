/** What a version of the built site consists of, as far as it is kept for days without a network. */
export interface BuiltFiles {
  /** Two versions that differ in any of these files have different names. */
  readonly version: string;
  /** Paths below the site's folder ("assets/index-Be7N.js") → the file's hash, as subresource integrity writes it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whether a file's name holds a hash of what is in it, so that one address never means two files. */
export function isLasting(path: string): boolean {
  return path.startsWith("assets/");
}
