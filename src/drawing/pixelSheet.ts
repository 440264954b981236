/**
 * A canvas's pixels, kept by us: points and links are plotted into `pixels` and shown by one `putImageData`.
 * One pixel is alpha · blue · green · red from the highest byte to the lowest, as every browser's hardware
 * stores it; colours are not multiplied by alpha.
 */
export interface PixelSheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
  readonly image: ImageData;
  /** What blending one pixel over another needs; see createBlendWeights. */
  readonly weights: Uint16Array;
  /** The row of the member whose each pixel is, −1: nobody's; null: that is not kept. */
  owners: Int32Array | null;
}

/** An empty sheet of width × height device px for a canvas's context. */
export function createPixelSheet(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  weights: Uint16Array,
): PixelSheet {
  const image = context.createImageData(width, height);
  const { buffer, byteOffset } = image.data;
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  return { width, height, image, weights, pixels, owners: null };
}

/** Leaves nothing on a sheet; `owned`: whose its pixels are is kept from now on. */
export function clearSheet(sheet: PixelSheet, owned: boolean): void {
  sheet.pixels.fill(0);
  sheet.owners = owned ? (sheet.owners ?? new Int32Array(sheet.pixels.length)).fill(-1) : null;
}

/** "#rrggbb" as the lower three bytes of a pixel; its alpha is left 0. */
export function packColour(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}
