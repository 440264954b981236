import type { Projection } from "./projection.ts";
import type { Theme } from "./theme.ts";

/** How labels are looked at; in CSS px. */
export interface LabelLook {
  readonly theme: Theme;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** As CSS names it. */
  readonly typeface: { readonly sans: string };
}

/** What a manner of picture writes beside the members. */
export interface MannerLabels {
  /** Writes it over everything but what is lit, while `members` have joined. */
  draw(context: CanvasRenderingContext2D, look: LabelLook, members: number): void;
}
