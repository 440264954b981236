import { otherBooks, savedAs } from "#language/savePanel.ts";
import type { PictureShown } from "../../drawing/picturePlan.ts";
import { censusCsv } from "../../files/censusCsv.ts";
import { peopleCsv } from "../../files/peopleCsv.ts";
import { runFile } from "../../files/runFile.ts";
import { movesMoney } from "../../parameters/plan.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import { saveFile } from "../studies/saveFile.ts";
import { drawPicture, pngOf, vectorPicture } from "./drawPicture.ts";
import { fileNameOf } from "./exportMoment.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { inSlices } from "./inSlices.ts";

/** So many rows of people are written at a time: some 5 ms. */
const rowsEach = 2_000;

const csvType = { type: "text/csv;charset=utf-8" } as const;

/** Lets the page say that something is being made, before it is. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => void setTimeout(resolve)));

const hand = (name: string, blob: Blob): string => {
  saveFile(name, blob);
  return savedAs(name);
};

/** Draws the picture of a moment and makes a PNG of it. */
export async function makePng(
  moment: ExportMoment,
  shown: PictureShown,
  pixelRatio: number,
  signal: AbortSignal,
): Promise<Blob> {
  await nextPaint();
  signal.throwIfAborted();
  const png = await pngOf(drawPicture(moment, shown, pixelRatio));
  signal.throwIfAborted();
  return png;
}

/** Hands a PNG to the person; returns what is said of it. */
export async function savePng(
  moment: ExportMoment,
  shown: PictureShown,
  pixelRatio: number,
  signal: AbortSignal,
): Promise<string> {
  const png = await makePng(moment, shown, pixelRatio, signal);
  return hand(fileNameOf(moment, "png", shown === "graph" ? "" : shown), png);
}

/** The same as vectors. */
export async function saveVectors(
  moment: ExportMoment,
  shown: PictureShown,
  signal: AbortSignal,
): Promise<string> {
  await nextPaint();
  signal.throwIfAborted();
  const svg = new Blob([vectorPicture(moment, shown)], { type: "image/svg+xml" });
  return hand(fileNameOf(moment, "svg", shown === "graph" ? "" : shown), svg);
}

/** The counts of every day. */
export function saveCensus(moment: ExportMoment): string {
  const { census, reachedDay, parameters } = moment.history.columns;
  const text = censusCsv(census, reachedDay, parameters.peopleEach);
  return hand(fileNameOf(moment, "csv", "days"), new Blob([text], csvType));
}

/** The net of everybody at the end of the run, in cents; null: no money moves. */
async function netsOf({ history, state }: ExportMoment, store: AppStore): Promise<Float64Array | null> {
  if (!movesMoney(state.settings.present.plan)) return null;
  const nets = await store.nets();
  if (nets.length !== history.columns.people.count) throw new Error(otherBooks);
  return nets;
}

/** Everybody who joined in the run, up to its end. `tell` hears the share that is written. */
export async function savePeople(
  moment: ExportMoment,
  store: AppStore,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<string> {
  const { people, changes } = moment.history.columns;
  const netCents = await netsOf(moment, store);
  signal.throwIfAborted();
  const pieces = peopleCsv({ people, changes, netCents }, rowsEach);
  const all = 1 + Math.ceil(people.count / rowsEach);
  const parts = await inSlices(pieces, signal, (done) => tell(done / all));
  return hand(fileNameOf(moment, "csv", "people"), new Blob([...parts], csvType));
}

/** The setting, and what its run came to. */
export function saveRun(moment: ExportMoment): string {
  const { history, link, address, pictured } = moment;
  const text = runFile({ columns: history.columns, link, address, digest: pictured.digest });
  return hand(fileNameOf(moment, "json"), new Blob([text], { type: "application/json" }));
}
