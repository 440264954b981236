import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { FilmPart } from "../../../src/page/export/FilmPart.tsx";
import type { ExportMoment } from "../../../src/page/export/exportMoment.ts";
import { makeFilm } from "../../../src/page/export/makeFilm.ts";
import { saveFile } from "../../../src/page/studies/saveFile.ts";
import { axe } from "../axe.ts";

vi.mock("../../../src/page/export/makeFilm.ts", () => ({ makeFilm: vi.fn<typeof makeFilm>() }));
vi.mock("../../../src/page/studies/saveFile.ts", () => ({ saveFile: vi.fn<typeof saveFile>() }));

const moment = {
  state: { settings: { present: { scenario: "opening" } } },
  history: { columns: { reachedDay: 120, parameters: { seed: 4 } } },
  day: 33,
} as unknown as ExportMoment;

/** What a film that is being made was asked for, and how it goes on. */
interface Making {
  readonly asked: Parameters<typeof makeFilm>;
  readonly tell: (share: number) => void;
  readonly end: (film: Blob) => Promise<void>;
  readonly fail: (why: Error) => Promise<void>;
}

let makings: Making[];

beforeEach(() => {
  makings = [];
  vi.mocked(saveFile).mockReset();
  vi.mocked(makeFilm).mockImplementation((...asked) => {
    const [, , , , signal, tell] = asked;
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("cancelled")));
      makings.push({
        asked,
        tell: (share) => act(() => tell(share)),
        end: (film) => act(async () => resolve(film)),
        fail: (why) => act(async () => reject(why)),
      });
    });
  });
});

/** The part in a browser that encodes `codecs`; null: it encodes no videos. */
async function renderPart(codecs: string | null, whyNot: string | null = null) {
  const isConfigSupported = async ({ codec }: { codec: string }) => ({
    supported: codec.startsWith(codecs!),
  });
  if (codecs !== null)
    vi.stubGlobal(
      "VideoEncoder",
      Object.assign(function VideoEncoder() {}, { isConfigSupported }),
    );
  const user = userEvent.setup();
  const { container, unmount } = render(<FilmPart moment={() => moment} whyNot={whyNot} />);
  const part = within(container);
  await part.findByText(/ px/);
  return { container, unmount, user, part, button: (name: string) => part.getByRole("button", { name }) };
}

test("length and size are chosen, and what becomes of it is told before it is made", async () => {
  const { part, user, button, container } = await renderPart("avc1");
  expect(part.getByText(/1,920 × 1,080 px, MP4/)).toBeTruthy();
  await user.click(part.getByRole("radio", { name: /^20\s/ }));
  await user.click(part.getByRole("radio", { name: "Square" }));
  expect(await part.findByText(/1,080 × 1,080 px, MP4/)).toBeTruthy();
  await user.click(button("Make the film"));
  const [taken, format, length] = makings[0].asked;
  expect([taken, length]).toEqual([moment, 20]);
  expect(format).toMatchObject({ width: 1080, height: 1080, ending: "mp4" });
  expect(await axe(container)).toEqual([]);
});

test("a browser that makes no videos says so before, and has a size of each shape", async () => {
  const { part, user, button } = await renderPart(null);
  expect(
    part.getByText(/800 × 450 px.*This browser makes no videos: it becomes an animated GIF/),
  ).toBeTruthy();
  expect(part.queryByRole("radio", { name: "720p" })).toBeNull();
  await user.click(part.getByRole("radio", { name: "Square" }));
  expect(await part.findByText(/540 × 540 px/)).toBeTruthy();
  await user.click(button("Make the film"));
  await makings[0].end(new Blob(["GIF89a"]));
  expect(vi.mocked(saveFile).mock.calls[0][0]).toBe("invitree-opening-seed4-day120.gif");
});

test("it tells what is done and how long the rest takes, saves the film and tells its size", async () => {
  const { part, user, button } = await renderPart("vp09");
  const now = vi.spyOn(performance, "now").mockReturnValue(10_000);
  await user.click(button("Make the film"));
  now.mockReturnValue(14_000);
  makings[0].tell(0.25);
  expect(part.getByRole("progressbar").getAttribute("value")).toBe("0.25");
  expect(part.getByText("about 12 s to go")).toBeTruthy();
  const film = new Blob([new Uint8Array(1_234_567)]);
  await makings[0].end(film);
  expect(vi.mocked(saveFile).mock.calls).toEqual([["invitree-opening-seed4-day120.webm", film]]);
  expect(part.getByRole("status").textContent).toBe(
    "Saved as invitree-opening-seed4-day120.webm, 1.2\u00a0MB.",
  );
  expect(part.queryByRole("progressbar")).toBeNull();
});

test("stopped, it saves nothing and can be made again; the same button has both, so that focus stays", async () => {
  const { part, user, button } = await renderPart("avc1");
  await user.click(button("Make the film"));
  makings[0].tell(0.5);
  expect(document.activeElement).toBe(button("Stop"));
  await user.keyboard("{Enter}");
  expect(makings[0].asked[4].aborted).toBe(true);
  expect(document.activeElement).toBe(await part.findByRole("button", { name: "Make the film" }));
  expect(vi.mocked(saveFile)).not.toHaveBeenCalled();
  expect(part.queryByRole("alert")).toBeNull();
  await user.keyboard("{Enter}");
  expect(makings).toHaveLength(2);
});

test("why there is no film is said", async () => {
  const { part, user, button } = await renderPart("avc1");
  await user.click(button("Make the film"));
  await makings[0].fail(new Error("The encoder is broken."));
  expect(part.getByRole("alert").textContent).toBe("The encoder is broken.");
});

test("an unfinished run has none yet", async () => {
  const { part, user, button } = await renderPart("avc1", "The run is not finished yet.");
  await user.click(button("Make the film"));
  expect(makings).toEqual([]);
  expect(part.getByText("The run is not finished yet.")).toBeTruthy();
});

test("leaving ends it", async () => {
  const { user, button, unmount } = await renderPart("avc1");
  await user.click(button("Make the film"));
  unmount();
  expect(makings[0].asked[4].aborted).toBe(true);
});
