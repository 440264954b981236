import { filmShapes } from "../drawing/filmPlan.ts";
import type { FilmShape } from "../drawing/filmPlan.ts";

/** The sizes of a film on offer. */
export const filmSizes = {
  "720p": { shape: "wide", width: 1280, height: 720 },
  "1080p": { shape: "wide", width: 1920, height: 1080 },
  square: { shape: "square", width: 1080, height: 1080 },
} as const satisfies Record<string, FilmSize>;

export type FilmSizeName = keyof typeof filmSizes;

/** How large a film is, in px. */
export interface FilmSize {
  readonly shape: FilmShape;
  readonly width: number;
  readonly height: number;
}

/** A way to write a film. */
export interface VideoCoding {
  readonly container: "mp4" | "webm";
  readonly codec: "avc" | "vp9" | "vp8";
  /** As WebCodecs names it: a level that has room for the largest film. */
  readonly codecName: string;
  /** VP8 and VP9 take many times as long where they need not hurry, for a file that is a fifth smaller. */
  readonly latencyMode: "quality" | "realtime";
}

/** The film as a file. */
export interface FilmFormat extends FilmSize {
  /** The ways to write it that the browser has, all in one kind of file; none: an animated GIF. */
  readonly codings: readonly VideoCoding[];
  readonly framesPerSecond: number;
  /** Of the file's name. */
  readonly ending: "mp4" | "webm" | "gif";
  readonly mediaType: string;
}

/** What is shown in most places first. */
const codings: readonly VideoCoding[] = [
  { container: "mp4", codec: "avc", codecName: "avc1.640028", latencyMode: "quality" },
  { container: "webm", codec: "vp9", codecName: "vp09.00.40.08", latencyMode: "realtime" },
  { container: "webm", codec: "vp8", codecName: "vp8", latencyMode: "realtime" },
];

/** What is asked of a browser. */
export interface AskedEncoding {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** Bits a second. */
  readonly bitrate: number;
  readonly framerate: number;
  readonly latencyMode: VideoCoding["latencyMode"];
}

/** Bits that a pixel of a frame may have: thousands of points on an even ground are sharp with it. */
const bitsOfPixel = 0.2;

const videoFramesPerSecond = 30;

/** A GIF counts in hundredths of a second, and has every frame in full: it is as large in px as in CSS px, and has fewer. */
const gifFramesPerSecond = 12.5;

/** What a way to write a film of a size asks of a browser. */
export const askedEncoding = (
  { width, height }: FilmSize,
  { codecName, latencyMode }: VideoCoding,
): AskedEncoding => ({
  codec: codecName,
  width,
  height,
  bitrate: Math.round(width * height * videoFramesPerSecond * bitsOfPixel),
  framerate: videoFramesPerSecond,
  latencyMode,
});

/**
 * Chooses the file that a film of some size becomes: a video if the browser encodes one, else an animated GIF, which is smaller.
 * @param canEncode whether the browser can; one that refuses to answer cannot
 */
export async function chooseFilmFormat(
  size: FilmSize,
  canEncode: (asked: AskedEncoding) => Promise<boolean>,
): Promise<FilmFormat> {
  const answers = await Promise.all(
    codings.map((coding) => canEncode(askedEncoding(size, coding)).catch(() => false)),
  );
  const [first, ...others] = codings.filter((_, at) => answers[at]);
  if (first !== undefined) {
    const { container } = first;
    return {
      ...size,
      codings: [first, ...others.filter((other) => other.container === container)],
      framesPerSecond: videoFramesPerSecond,
      ending: container,
      mediaType: `video/${container}`,
    };
  }
  return {
    shape: size.shape,
    ...filmShapes[size.shape],
    codings: [],
    framesPerSecond: gifFramesPerSecond,
    ending: "gif",
    mediaType: "image/gif",
  };
}
