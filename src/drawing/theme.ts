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
    linkStrength: 0.5,
  },
};
