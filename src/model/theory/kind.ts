import type { Parameters } from "../../parameters/parameterTable.ts";

/** People who answer alike: those for whom the product is made, and the others. */
export interface Kind {
  /** Of all people. */
  readonly share: number;
  /** Chance that one of them accepts, when asked for the first time. */
  readonly conversion: number;
  /** How often one of them is asked, as a multiple of what it would be if nobody were aimed at. */
  readonly asked: number;
}

/** A smaller share or chance than this is taken as none. */
const none = 1e-12;

/**
 * The kinds of people of a setting, one or two. Members who invite are of no kind of their own.
 * @param acting the acting parameters
 */
export function kindsOf(acting: Parameters): readonly Kind[] {
  const { conversion, misfitConversion, targeting, inviteStyle } = acting;
  const share = acting.fitShare < none ? 0 : acting.fitShare > 1 - none ? 1 : acting.fitShare;
  const isCircle = inviteStyle === "circle";
  // Where nobody fits among those who may be asked, who aims meets a misfit.
  const noneFits = chanceOfNoneFitting(share, acting);
  const aimedAtFitting = isCircle ? 1 : (1 - noneFits) / share;
  const aimedAtMisfits = isCircle ? 0 : noneFits / (1 - share);
  const asked = (aimedAt: number): number => 1 - targeting + targeting * aimedAt;
  return [
    { share, conversion, asked: asked(aimedAtFitting) },
    { share: 1 - share, conversion: misfitConversion, asked: asked(aimedAtMisfits) },
  ].filter((kind) => kind.share > 0);
}

/** Chance that among those whom a member may ask there is nobody whom the product fits. */
function chanceOfNoneFitting(share: number, { market, population, contacts }: Parameters): number {
  if (market === "unlimited") return share === 0 ? 1 : 0;
  return (1 - share) ** (market === "mixed" ? population - 1 : contacts);
}

/** How often the mean person is asked, as a multiple of what it would be if nobody were aimed at: 1 but in a circle. */
export function meanAsked(kinds: readonly Kind[]): number {
  return kinds.reduce((sum, { share, asked }) => sum + share * asked, 0);
}

/** Chance that whoever is asked for the first time accepts; 0 if nobody is ever asked, or below 10⁻¹². */
export function meanAcceptance(kinds: readonly Kind[]): number {
  const asked = meanAsked(kinds);
  const accepted = kinds.reduce((sum, kind) => sum + kind.share * kind.asked * kind.conversion, 0);
  return accepted <= none * asked ? 0 : accepted / asked;
}
