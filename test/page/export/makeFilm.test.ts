// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import type { FilmFrame } from "../../../src/drawing/filmSchedule.ts";
import type { FilmEncoder } from "../../../src/files/filmEncoder.ts";
import { chooseFilmFormat, filmSizes } from "../../../src/files/filmFormat.ts";
import type { FilmFormat } from "../../../src/files/filmFormat.ts";
import { takeMoment } from "../../../src/page/export/exportMoment.ts";
import type { ExportMoment } from "../../../src/page/export/exportMoment.ts";
import { makeFilm } from "../../../src/page/export/makeFilm.ts";
import { sceneOf } from "../../drawing/graphStage.ts";
import { recordingCanvas } from "../../drawing/recordingCanvas.ts";
import type { RecordingCanvas } from "../../drawing/recordingCanvas.ts";
import { startApp } from "../../store/startApp.ts";

/** The canvases that were drawn on, and what was drawn. */
let canvases: Map<HTMLCanvasElement, RecordingCanvas>;

beforeEach(() => {
  canvases = new Map();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (this: HTMLCanvasElement) {
    const recording = canvases.get(this) ?? recordingCanvas();
    canvases.set(this, recording);
    return new Proxy(recording.context, {
      get: (context, name) => (name === "canvas" ? this : Reflect.get(context, name)),
      set: (context, name, value) => Reflect.set(context, name, value),
    });
  });
});

function momentOf(query = ""): ExportMoment {
  const app = startApp(query);
  app.client.arrive({ members: 400 });
  const { columns } = app.store.history()!;
  return takeMoment(app.store, sceneOf(columns), "https://example.org/", undefined)!;
}

const formatOf = (canEncode: boolean): Promise<FilmFormat> =>
  chooseFilmFormat(filmSizes["720p"], async () => canEncode);

/** An encoder that keeps what it is given; `onAdd` hears each frame. */
function fakeEncoder(onAdd: (frame: FilmFrame) => void = () => undefined) {
  const added: FilmFrame[] = [];
  const ends: string[] = [];
  const encoder: FilmEncoder = {
    async add(frame) {
      added.push(frame);
      onAdd(frame);
    },
    async finish() {
      ends.push("finished");
      return "a film";
    },
    async cancel() {
      ends.push("cancelled");
    },
  };
  return { added, ends, open: async () => encoder };
}

/** The words that are written on the film's own canvas. */
const written = (): string => {
  const [film] = canvases.values();
  return film
    .of("fillText")
    .map(({ args }) => args[0])
    .join("");
};

const isAllReleased = (): boolean => [...canvases.keys()].every(({ width, height }) => width * height === 0);

test("every frame is handed over in its turn, and the share that is done is told", async () => {
  const { added, ends, open } = fakeEncoder();
  const shares: number[] = [];
  const film = await makeFilm(
    momentOf(),
    await formatOf(true),
    5,
    open,
    new AbortController().signal,
    (share) => shares.push(share),
  );
  expect(added).toHaveLength(150);
  expect(added.map(({ atSeconds }) => Math.round(30 * atSeconds))).toEqual(added.map((_, at) => at));
  expect(shares).toEqual(added.map((_, at) => (at + 1) / 150));
  expect(film.type).toBe("video/mp4");
  expect(await film.text()).toBe("a film");
  expect(ends).toEqual(["finished"]);
  expect(isAllReleased()).toBe(true);
});

test("a frame says the day and how many have joined, what it is of, and where it can be seen again", async () => {
  const { open } = fakeEncoder();
  await makeFilm(
    momentOf("?seed=4"),
    await formatOf(true),
    5,
    open,
    new AbortController().signal,
    () => undefined,
  );
  expect(written()).toContain("Day 0");
  expect(written()).toContain("Day 180400 people have joined");
  expect(written()).toContain("seed 4");
  expect(written()).toContain("https://example.org/?");
});

test("a GIF is begun on its last frame, which has all the colours", async () => {
  const { added, open } = fakeEncoder();
  let begun = "";
  const opening = async (): Promise<FilmEncoder> => {
    begun = written();
    return open();
  };
  await makeFilm(
    momentOf(),
    await formatOf(false),
    5,
    opening,
    new AbortController().signal,
    () => undefined,
  );
  expect(begun).toContain("Day 180");
  expect(added[0].day).toBe(0);
});

test("cancelled, it ends after the frame at hand and lets go of all", async () => {
  const stopping = new AbortController();
  const { added, ends, open } = fakeEncoder(({ atSeconds }) => {
    if (atSeconds > 1) stopping.abort(new Error("cancelled"));
  });
  const making = makeFilm(momentOf(), await formatOf(true), 5, open, stopping.signal, () => undefined);
  await expect(making).rejects.toThrow("cancelled");
  expect(added).toHaveLength(32);
  expect(ends).toEqual(["cancelled"]);
  expect(isAllReleased()).toBe(true);
});

test("an encoder that fails says why, and is let go of", async () => {
  const { ends, open } = fakeEncoder(() => {
    throw new Error("The encoder is broken.");
  });
  const making = makeFilm(
    momentOf(),
    await formatOf(true),
    5,
    open,
    new AbortController().signal,
    () => undefined,
  );
  await expect(making).rejects.toThrow("The encoder is broken.");
  expect(ends).toEqual(["cancelled"]);
  expect(isAllReleased()).toBe(true);
});

test("where no encoder begins, all is let go of, too", async () => {
  const opening = () => Promise.reject(new Error("There is none."));
  const making = makeFilm(
    momentOf(),
    await formatOf(false),
    5,
    opening,
    new AbortController().signal,
    () => undefined,
  );
  await expect(making).rejects.toThrow("There is none.");
  expect(isAllReleased()).toBe(true);
});
