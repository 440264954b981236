/** The part of gifenc that is used here; it brings no types. */
declare module "gifenc" {
  type Palette = readonly (readonly [red: number, green: number, blue: number])[];

  interface FrameOptions {
    /** Of the first frame: it is that of all. */
    readonly palette?: Palette;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** In ms. */
    readonly delay?: number;
    /** What becomes of a frame before the next one: 1, it stays. */
    readonly dispose?: number;
  }

  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, mostColours: number): Palette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
}
