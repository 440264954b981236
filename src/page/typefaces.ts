/** The families as CSS and the canvases name them; fonts.css loads them. */
export const typefaces = {
  sans: '"Inter Variable", "Inter Fallback", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4 Fallback", Georgia, serif',
} as const;
