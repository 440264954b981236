import type { RunColumns } from "../model/run.ts";

type Column = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** A copy of a run's columns in buffers of their own, which can be handed over while the run goes on. */
export function copyColumns(columns: RunColumns): RunColumns {
  const copied = <Table extends object>(table: Table): Table =>
    Object.fromEntries(
      Object.entries(table).map(([name, value]) => [
        name,
        ArrayBuffer.isView(value) ? (value as Column).slice() : value,
      ]),
    ) as Table;
  return {
    ...columns,
    people: copied(columns.people),
    changes: copied(columns.changes),
    census: copied(columns.census),
  };
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
