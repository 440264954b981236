import { rootOfFalling } from "../root.ts";
import type { Kind } from "../kind.ts";
import { broughtByRecruit } from "./bringing.ts";
import type { Bringing } from "./bringing.ts";

/**
 * The rate r a day at which joins grow while hardly anybody is in: the root of 1 = the recruits of the mean recruit, each
 * counted e^(−r · the age of its sponsor).
 * @param bringing what brings more than one recruit a recruit, but not in the instant of joining
 * @source Euler 1760, Lotka 1911, for the ends of contacts: Miller, Slim & Volz 2012
 */
export function networkGrowth(bringing: Bringing, kinds: readonly Kind[]): number {
  const discounted = bringing.discounted(kinds);
  const excess = (perDay: number): number =>
    Math.log(broughtByRecruit(bringing.groups, kinds, discounted(perDay)));
  let low = 1;
  while (excess(low) <= 0 && low > 1e-9) low /= 2;
  let high = 2 * low;
  while (excess(high) > 0) high *= 2;
  return rootOfFalling(excess, low, high);
}
