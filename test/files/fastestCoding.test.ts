import { expect, test, vi } from "vitest";
import { fastestCoding } from "../../src/files/fastestCoding.ts";
import { chooseFilmFormat, filmSizes } from "../../src/files/filmFormat.ts";

/** A browser in which a frame takes so many ms, by what its codec begins with; null: it fails. Returns how many encoders are open. */
function stubEncoders(msOf: (codec: string) => number | null): { readonly open: number } {
  let nowMs = 0;
  let open = 0;
  vi.spyOn(performance, "now").mockImplementation(() => nowMs);
  class Encoder {
    private codec = "";
    state: CodecState = "unconfigured";
    constructor() {
      open++;
    }
    configure({ codec }: VideoEncoderConfig): void {
      this.codec = codec;
      this.state = "configured";
    }
    encode(): void {
      nowMs += msOf(this.codec) ?? 0;
    }
    async flush(): Promise<void> {
      if (msOf(this.codec) !== null) return;
      this.close();
      throw new DOMException("It cannot be encoded after all.");
    }
    close(): void {
      expect(this.state).not.toBe("closed");
      this.state = "closed";
      open--;
    }
  }
  vi.stubGlobal("VideoEncoder", Encoder);
  vi.stubGlobal(
    "VideoFrame",
    class {
      close(): void {}
    },
  );
  return {
    get open() {
      return open;
    },
  };
}

const canvas = {} as HTMLCanvasElement;
const formatOf = (...codecs: readonly string[]) =>
  chooseFilmFormat(filmSizes["720p"], async ({ codec }) => codecs.some((each) => codec.startsWith(each)));

test.each([
  ["vp8", 40, 300],
  ["vp9", 300, 40],
])("%s is taken where the other is slower", async (codec, vp8, vp9) => {
  const encoders = stubEncoders((name) => (name === "vp8" ? vp8 : vp9));
  expect(await fastestCoding(canvas, await formatOf("vp"))).toMatchObject({ codec });
  expect(encoders.open).toBe(0);
});

test("one that fails after all is not taken", async () => {
  const encoders = stubEncoders((name) => (name === "vp8" ? 400 : null));
  expect(await fastestCoding(canvas, await formatOf("vp"))).toMatchObject({ codec: "vp8" });
  expect(encoders.open).toBe(0);
});

test("where there is no choice nothing is tried", async () => {
  const encoders = stubEncoders(() => null);
  expect(await fastestCoding(canvas, await formatOf("avc1", "vp"))).toMatchObject({ codec: "avc" });
  expect(encoders.open).toBe(0);
});
