/** Doublings a px that a wheel turns: so many are a notch's sixth, and a trackpad's pinch follows the fingers. */
const doublingsAPx = { wheel: 0.002, pinch: 1 / (100 * Math.LN2) };

/** No single event of a wheel zooms by more doublings: with Ctrl a notch of a mouse looks like a huge pinch. */
const mostDoublings = 0.4;

/**
 * How far a wheel zooms, in doublings of the scale. A trackpad's pinch comes as a wheel with Ctrl, whose hundred px
 * stand for a factor of e.
 */
export function doublingsOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const aPx = ctrlKey ? doublingsAPx.pinch : doublingsAPx.wheel;
  const doublings = -deltaY * (deltaMode === 0 ? aPx : deltaMode === 1 ? 0.05 : 1);
  return Math.max(-mostDoublings, Math.min(mostDoublings, doublings));
}
