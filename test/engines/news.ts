import type { Answer } from "./runLink.ts";

/** Where in a browser a run was computed. */
export type Place = "page" | "worker";

/** Both places, in the order in which they are asked. */
export const places: readonly Place[] = ["page", "worker"];

/** A link that a browser is to run. */
export interface Question {
  readonly name: string;
  readonly query: string;
}

/** What the page in a browser tells the server it came from. */
export type News =
  | { readonly type: "started"; readonly agent: string }
  | { readonly type: "answer"; readonly name: string; readonly place: Place; readonly answer: Answer }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly problem: string };
