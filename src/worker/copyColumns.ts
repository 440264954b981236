import type { RunColumns } from "../model/run.ts";

type Column = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** The tables of a run. */
export const tables = ["people", "changes", "census"] as const;

/** A copy of one table's columns in buffers of their own, which can be handed over while the run goes on. */
export function copyTable<Name extends (typeof tables)[number]>(
  columns: RunColumns,
  name: Name,
): RunColumns[Name] {
  return Object.fromEntries(
    Object.entries(columns[name]).map(([key, value]) => [key, copied(value)]),
  ) as unknown as RunColumns[Name];
}

function copied(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return (value as Column).slice();
  return Array.isArray(value) ? value.map(copied) : value;
}

/** All buffers that a message holds, at any depth, each once. */
export function transferable(message: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const search = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(search);
  };
  search(message);
  return [...found];
}
