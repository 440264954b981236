import type { People } from "../model/run.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** What of a run's people its layout asks for. */
export type Genealogy = Pick<People, "count" | "sponsors" | "generations">;

/**
 * Page → organic worker: where do people stand? In a network that depends on its contacts alone, in other markets on who brought whom.
 * A newer question cancels the older. The answer is OrganicNews.
 */
export interface OrganicRequest {
  readonly request: number;
  readonly parameters: Parameters;
  readonly people: Genealogy;
}
