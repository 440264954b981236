import * as text from "#language/film.ts";
import { chooseFilmFormat } from "../../files/filmFormat.ts";
import type { FilmFormat, FilmSize } from "../../files/filmFormat.ts";
import { retryingImport } from "../retryingImport.ts";
import type { OpenEncoder } from "./makeFilm.ts";

/** The file that a film of some size becomes in this browser. */
export function formatHere(size: FilmSize): Promise<FilmFormat> {
  return chooseFilmFormat(size, async (asked) => {
    if (typeof VideoEncoder !== "function") return false;
    return (await VideoEncoder.isConfigSupported(asked)).supported === true;
  });
}

/** Gives what begins a file; what writes videos, and what writes GIFs, is fetched when it is first wanted. */
export function encoderOpener(): OpenEncoder {
  const loadVideo = retryingImport(() => import("../../files/encodeVideo.ts"), "encodeVideo");
  const loadGif = retryingImport(() => import("../../files/encodeGif.ts"), "encodeGif");
  return async (context, format) => {
    const load = format.codings.length === 0 ? loadGif : loadVideo;
    const encode = await load().catch((thrown: unknown) => {
      throw new Error(text.notFetched, { cause: thrown });
    });
    return encode(context, format);
  };
}
