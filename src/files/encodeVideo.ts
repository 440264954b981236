import * as text from "#language/film.ts";
import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from "mediabunny";
import { fastestCoding } from "./fastestCoding.ts";
import type { FilmEncoder } from "./filmEncoder.ts";
import { askedEncoding } from "./filmFormat.ts";
import type { FilmFormat } from "./filmFormat.ts";

/** A frame that can be jumped to, at least every so many seconds. */
const keyFrameSeconds = 2;

/** What a browser says of its encoder is for nobody who reads it. */
const told = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((thrown: unknown) => {
    throw new Error(text.notEncoded, { cause: thrown });
  });

/** Begins a video of what a context's canvas shows, encoded by the browser itself; by then it shows the last frame. */
export async function encodeVideo(
  { canvas }: CanvasRenderingContext2D,
  format: FilmFormat,
): Promise<FilmEncoder> {
  const coding = await fastestCoding(canvas, format);
  const asked = askedEncoding(format, coding);
  const source = new CanvasSource(canvas, {
    codec: coding.codec,
    fullCodecString: asked.codec,
    quality: new Quality({ bitrate: asked.bitrate, bitrateMode: "variable" }),
    keyFrameInterval: keyFrameSeconds,
    latencyMode: asked.latencyMode,
  });
  const output = new Output({
    // The index first: a film begins to play before all of it has come.
    format:
      coding.container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat(),
    target: new BufferTarget(),
  });
  output.addVideoTrack(source, { frameRate: format.framesPerSecond });
  await told(output.start());
  return {
    add: ({ atSeconds, forSeconds }) => told(source.add(atSeconds, forSeconds)),
    async finish() {
      await told(output.finalize());
      if (output.target.buffer === null) throw new Error(text.notEncoded);
      return output.target.buffer;
    },
    cancel: () => output.cancel(),
  };
}
