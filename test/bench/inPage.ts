import { benchDrawing } from "./drawing.ts";

const benches = {
  drawing: benchDrawing,
};

/** A bench that needs a page. */
export type PageBench = keyof typeof benches;

// The bundle of this file is loaded into an empty page, where `benchInPage` looks for them.
Object.assign(globalThis, { benches });
