/** Between the panel and the button, and the edges of the window, CSS px. */
const gap = 8;

/** A window less wide than this has the panel at its lower edge, as its style sheet says. */
const wideFrom = 600;

/** Puts an open panel over a button, or below it where there is more room. */
export function placePanel(panel: HTMLElement, button: HTMLElement): void {
  const { style, ownerDocument } = panel;
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  style.inset = "";
  style.maxHeight = "";
  if (clientWidth < wideFrom) return;
  const at = button.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.right, clientWidth - gap) - panel.offsetWidth);
  const [above, below] = [at.top - 2 * gap, clientHeight - at.bottom - 2 * gap];
  const isAbove = above >= below;
  style.inset = isAbove
    ? `auto auto ${clientHeight - at.top + gap}px ${left}px`
    : `${at.bottom + gap}px auto auto ${left}px`;
  style.maxHeight = `${Math.max(above, below)}px`;
}
