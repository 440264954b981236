import { benchDrawing } from "./drawing.ts";
import { benchModel } from "./model.ts";

const benches = {
  drawing: benchDrawing,
  model: benchModel,
};

/** A bench that needs a page. */
export type PageBench = keyof typeof benches;

// The bundle of this file is loaded into an empty page, where `benchInPage` looks for them.
Object.assign(globalThis, { benches });
