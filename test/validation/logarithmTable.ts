import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/paths.mjs";

/** 10,000 points x with their ln x, then with their e^x, from a computation with high precision. */
export function logarithmTable(): Float64Array {
  const bytes = readFileSync(join(root, "test/fixtures/logarithmTable.bin"));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
