/** One call of a context's method, with what was set when it was made. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly state: Readonly<Record<string, unknown>>;
}

/** A canvas without a browser: it keeps the calls, and measures text as 0.55 of the font's size a character. */
export interface RecordingCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly calls: Call[];
  /** The calls of one method. */
  of(name: string): Call[];
}

const fontSize = (font: unknown): number => Number(/([\d.]+)px/.exec(String(font))?.[1]);

/** Makes a recording canvas of its own. */
export function recordingCanvas(): RecordingCanvas {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { font: "10px sans-serif", textAlign: "start", globalAlpha: 1 };
  const canvas = { width: 300, height: 150, style: {} as Record<string, string> };
  const answers: Record<string, (...args: never[]) => unknown> = {
    measureText: (text: string) => ({ width: 0.55 * fontSize(state["font"]) * text.length }),
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
  };
  const context = new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === "canvas") return canvas;
        if (name in state) return state[name];
        return (...args: never[]) => {
          calls.push({ name, args, state: { ...state } });
          return answers[name]?.(...args);
        };
      },
      set: (_, name: string, value) => {
        state[name] = value;
        return true;
      },
    },
  ) as CanvasRenderingContext2D;
  Object.assign(canvas, { getContext: () => context });
  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    context,
    calls,
    of: (name) => calls.filter((call) => call.name === name),
  };
}
