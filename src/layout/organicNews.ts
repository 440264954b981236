import type { ContactNetwork } from "../model/contactNetwork.ts";

/** Where people were laid: in a network by their numbers, with who knows whom; else members by their rows. */
export interface LaidPeople {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly network: ContactNetwork | null;
}

/** What is told of a layout that was asked for, by the number of the request. */
export type OrganicNews =
  /** How far it has come, 0…1. */
  | { readonly type: "progress"; readonly request: number; readonly share: number }
  | { readonly type: "laid"; readonly request: number; readonly laid: LaidPeople }
  | { readonly type: "failed"; readonly request: number; readonly reason: string };
