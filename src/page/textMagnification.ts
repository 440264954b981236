/** How many times as large as 16 px the page's text is, by its own rule or the reader's; what is written on a canvas goes by it. */
export const textMagnification = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
