import { canvasSize } from "../drawing/canvasSize.ts";
import type { CanvasSize } from "../drawing/canvasSize.ts";

/** Follows the pixel ratio: the window moves to another screen, the page is magnified. */
function watchPixelRatio(onChange: () => void, signal: AbortSignal): void {
  const changed = (): void => {
    watchPixelRatio(onChange, signal);
    onChange();
  };
  const list = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  list.addEventListener("change", changed, { once: true, signal });
}

/**
 * Tells what the canvas of an element is to be drawn for, whenever that changes and before the browser paints; not
 * while the element is out of sight, or has no extent.
 * @param mostPixels the most device px that it may have
 * @returns stops it
 */
export function watchCanvasSize(
  element: Element,
  mostPixels: number,
  onSize: (size: CanvasSize) => void,
): () => void {
  let last: ResizeObserverEntry | null = null;
  let told: CanvasSize | null = null;
  const tell = (): void => {
    if (last === null || last.contentRect.width * last.contentRect.height === 0) return;
    const box = last.devicePixelContentBoxSize?.[0];
    const device = box === undefined ? null : { width: box.inlineSize, height: box.blockSize };
    const size = canvasSize(last.contentRect, devicePixelRatio, device, mostPixels);
    const isSame =
      told?.width === size.width && told.height === size.height && told.pixelRatio === size.pixelRatio;
    told = size;
    if (!isSame) onSize(size);
  };
  // Of a page that is magnified the one or the other may stay as it was, so both are observed.
  const observers = (["content-box", "device-pixel-content-box"] as const).map((box) => {
    const observer = new ResizeObserver(([entry]) => {
      last = entry;
      tell();
    });
    try {
      observer.observe(element, { box });
    } catch {
      // A browser that does not tell device px.
    }
    return observer;
  });
  const ratio = new AbortController();
  watchPixelRatio(tell, ratio.signal);
  return () => {
    ratio.abort();
    for (const observer of observers) observer.disconnect();
  };
}
