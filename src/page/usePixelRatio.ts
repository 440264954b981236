import { useEffect, useState } from "react";

/** Device pixels a CSS pixel, followed when the window moves to another screen or the page is magnified. */
export function usePixelRatio(): number {
  const [ratio, setRatio] = useState(() => devicePixelRatio);
  useEffect(() => {
    const list = matchMedia(`(resolution: ${ratio}dppx)`);
    const changed = (): void => setRatio(devicePixelRatio);
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  }, [ratio]);
  return ratio;
}
