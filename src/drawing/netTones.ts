import { classColours } from "./classColours.ts";
import type { Theme } from "./theme.ts";

/** The colours of loss and gain, wherever areas tell them apart. */
export interface NetTones {
  readonly loss: string;
  readonly gain: string;
}

/** The tones of a theme: of the losses and gains in the graph those that are soft enough for large areas. */
export function netTones({ name }: Theme): NetTones {
  const { losses, gains } = classColours[name];
  return { loss: name === "dark" ? losses[0] : losses[1], gain: gains[1] };
}
