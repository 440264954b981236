/** The colours of all pictures, as CSS writes them (#rrggbb). */
export interface Theme {
  readonly name: "dark" | "light";
  readonly ground: string;
  readonly ink: string;
  /** Labels of axes, and what is said in passing. */
  readonly quiet: string;
  /** Grid lines and frames. */
  readonly hairline: string;
  /** Filled areas that wait: the future in the timeline. */
  readonly waiting: string;
  readonly accent: string;
  /** A member who left: the ring of a large point, and a small point as a whole. */
  readonly leftRing: string;
  readonly leftPoint: string;
  /**
   * From the first generation to the last. Any two stops that are not neighbours differ enough in OKLab for
   * readers with protanopia, deuteranopia or tritanopia, mostly by lightness (a test measures it).
   */
  readonly generationStops: readonly string[];
  /**
   * The largest families, from the largest on. Any two of them differ for all these readers (the same test), as do families
   * and the grey of everybody outside them, which is not that of who left.
   */
  readonly familyColours: readonly string[];
  readonly outsideFamilies: string;
  /** From the first who joined to the last: the later, the more they stand out from the ground. */
  readonly joinStops: readonly string[];
  /** How strongly the links stand out, 0…1. */
  readonly linkStrength: number;
}

/** The two looks. */
export const themes: Readonly<Record<"dark" | "light", Theme>> = {
  dark: {
    name: "dark",
    ground: "#0f1218",
    ink: "#e9e6df",
    quiet: "#9b9ea6",
    hairline: "#2a2f39",
    waiting: "#2f3540",
    accent: "#ffb454",
    leftRing: "#737a87",
    leftPoint: "#414854",
    generationStops: ["#ffd06a", "#f79f52", "#f26a62", "#c9508c", "#9f58cc", "#6f82f7", "#4fb6e6", "#4fe0bd"],
    familyColours: ["#da9120", "#7a8ced", "#8cece2", "#f4d75a", "#bc542a", "#bbb5fe", "#3fcc94", "#9958af"],
    outsideFamilies: "#968e80",
    joinStops: ["#5460b3", "#3e87ce", "#19adcc", "#43cdba", "#96e498", "#f4f4a5"],
    linkStrength: 0.5,
  },
  light: {
    name: "light",
    ground: "#faf8f3",
    ink: "#1d2025",
    quiet: "#666a71",
    hairline: "#e3dfd5",
    waiting: "#d9d5ca",
    accent: "#b4530a",
    leftRing: "#9a9a98",
    leftPoint: "#c6c3bb",
    generationStops: ["#cf7a0c", "#bf5a1c", "#b5283c", "#8a2a7c", "#5f35a6", "#3f54c4", "#2f7fa6", "#2f9c76"],
    familyColours: ["#b5441c", "#4b64c7", "#592a5c", "#840702", "#2798c1", "#8a4f7d", "#c17f01", "#0f3e98"],
    outsideFamilies: "#86847e",
    joinStops: ["#b08909", "#558736", "#007162", "#025570", "#10347d", "#231464"],
    linkStrength: 0.5,
  },
};
