import { readBack, timed } from "./contender.ts";
import type { Contender } from "./contender.ts";
import { hairline, putStage, stageSize } from "./placedPeople.ts";
import type { PlacedPeople } from "./placedPeople.ts";

/** The simplest that could be written without a library: each pixel set in its place, Bresenham's lines, no blending. */
export function pixelPlot({ count, x, y, sponsors, colourOf }: PlacedPeople): Contender {
  const { width, height } = stageSize;
  const canvas = putStage(document.createElement("canvas"));
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const columns = Int32Array.from(x, (place) => Math.floor(width / 2 + place));
  const rows = Int32Array.from(y, (place) => Math.floor(height / 2 + place));
  const colours = Uint32Array.from({ length: count }, (_, row) => {
    const rgb = Number.parseInt(colourOf(row).slice(1), 16);
    return (255 << 24) | ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
  });
  const { red, green, blue, alpha } = hairline;
  const line = ((255 * alpha) << 24) | (blue << 16) | (green << 8) | red;

  function drawLine(fromX: number, fromY: number, toX: number, toY: number): void {
    const [overX, overY] = [Math.abs(toX - fromX), -Math.abs(toY - fromY)];
    const [stepX, stepY] = [fromX < toX ? 1 : -1, fromY < toY ? 1 : -1];
    let [atX, atY, error] = [fromX, fromY, overX + overY];
    for (;;) {
      pixels[atY * width + atX] = line;
      if (atX === toX && atY === toY) return;
      const twice = 2 * error;
      if (twice >= overY) {
        error += overY;
        atX += stepX;
      }
      if (twice <= overX) {
        error += overX;
        atY += stepY;
      }
    }
  }

  return {
    redraw: () =>
      timed(() => {
        pixels.fill(0);
        for (let row = 0; row < count; row++) {
          const from = sponsors[row];
          if (from >= 0) drawLine(columns[from], rows[from], columns[row], rows[row]);
        }
        for (let row = 0; row < count; row++) pixels[rows[row] * width + columns[row]] = colours[row];
        context.putImageData(image, 0, 0);
        readBack(context);
      }),
  };
}
