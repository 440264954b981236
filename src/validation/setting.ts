import type { Parameters } from "../parameters/parameterTable.ts";

/** A setting in the words of MODEL.md, with the two lists that only tests may give. */
export type Setting = Partial<Parameters> & {
  readonly contactCounts?: readonly number[];
  readonly startPersons?: readonly number[];
};
