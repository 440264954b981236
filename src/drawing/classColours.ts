import type { Theme } from "./theme.ts";

/** The colours of the classes of all colourings but that of the first picture, as CSS writes them (#rrggbb). */
export interface ClassColours {
  /**
   * The largest families, from the largest on. Any two of them differ for readers with any deficiency of colour vision (a test
   * measures it), as do families and the grey of everybody outside them, which is not that of who left.
   */
  readonly families: readonly string[];
  readonly outsideFamilies: string;
  /** From the first who joined to the last: the later, the more they stand out from the ground. */
  readonly joinStops: readonly string[];
  /**
   * A scale of two directions, which all these readers tell apart too: losses from the largest on, nothing, gains up to the
   * largest. The largest stand out most, and the largest gains, which few have, from the largest losses, which most may have.
   */
  readonly losses: readonly string[];
  readonly even: string;
  readonly gains: readonly string[];
}

export const classColours: Readonly<Record<Theme["name"], ClassColours>> = {
  dark: {
    families: ["#da9120", "#7a8ced", "#8cece2", "#f4d75a", "#bc542a", "#bbb5fe", "#3fcc94", "#9958af"],
    outsideFamilies: "#968e80",
    joinStops: ["#5460b3", "#3e87ce", "#19adcc", "#43cdba", "#96e498", "#f4f4a5"],
    losses: ["#fb5a4f", "#ce1f01", "#a2484f"],
    even: "#8f9297",
    gains: ["#4f80bd", "#49b4f5", "#a4eaf1"],
  },
  light: {
    families: ["#b5441c", "#4b64c7", "#592a5c", "#840702", "#2798c1", "#8a4f7d", "#c17f01", "#0f3e98"],
    outsideFamilies: "#86847e",
    joinStops: ["#b08909", "#558736", "#007162", "#025570", "#10347d", "#231464"],
    losses: ["#b3121f", "#e4573f", "#b27c70"],
    even: "#5f636a",
    gains: ["#4a86c6", "#1e58b8", "#101a75"],
  },
};
