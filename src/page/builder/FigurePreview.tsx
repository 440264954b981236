import * as text from "#language/embedBuilder.ts";
import { useEffect, useRef, useState } from "react";
import { readFigureMessage } from "../embed/figureMessage.ts";
import styles from "./EmbedBuilder.module.css";
import { sizeRanges } from "./builderChoices.ts";
import type { FigureSize } from "./embedSnippet.ts";

/** A figure is shown anew when nothing has been changed for so long, in milliseconds. */
const settlingMs = 400;

/** A figure that would like to be higher by less than this factor is high enough. */
const roomy = 1.05;

/** A value once it has stayed the same for a while; the first one at once. */
function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

interface FrameProps {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number;
  readonly scale: number;
  /** How high the figure would like to be, in px. */
  onHeight(height: number): void;
}

/** The frame of one address. */
function Frame({ address, title, width, height, scale, onHeight }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (frame.current === null || source !== frame.current.contentWindow) return;
      const message = readFigureMessage(data);
      if (message?.type === "height") onHeight(message.height);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [onHeight]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own, which the dev server gives to its own origin alone
    <iframe
      ref={frame}
      src={address}
      title={text.preview(title)}
      className={styles.frame}
      style={{ width: width ?? `${100 / scale}%`, height, scale: String(scale) }}
    />
  );
}

interface FigurePreviewProps {
  readonly address: string;
  readonly size: FigureSize;
  readonly title: string;
  /** Gives it another height, in px. */
  heighten(height: number): void;
}

/** The figure itself, made smaller where it is larger than its place; and what to do where its parts would like more room. */
export function FigurePreview({ address, size: { width, height }, title, heighten }: FigurePreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: Infinity, height: Infinity });
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new ResizeObserver((entries) => {
      const { width: wide = Infinity, height: high = Infinity } = entries.at(-1)?.contentRect ?? {};
      setRoom({ width: wide, height: high });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const shown = useSettled(address, settlingMs);
  const scale = Math.min(1, room.height / height, width === null ? 1 : room.width / width);
  const isCramped = wanted > roomy * height && wanted <= sizeRanges.height.max;
  return (
    <div>
      <div ref={place} className={styles.preview} style={{ height: `min(${height}px, var(--room))` }}>
        {/* Another address is another frame: in the same one it would be a step in the browser's history. */}
        <Frame
          key={shown}
          address={shown}
          title={title}
          width={width}
          height={height}
          scale={scale}
          onHeight={setWanted}
        />
      </div>
      <p className={styles.hint}>
        {isCramped && (
          <>
            {text.wouldBeHigher(wanted)}{" "}
            <button type="button" className={styles.link} onClick={() => heighten(wanted)}>
              {text.makeItSo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
