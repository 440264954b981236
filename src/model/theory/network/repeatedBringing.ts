import { ageAtHazard, hazardUpTo } from "../lifetime.ts";
import { invitersPerJoin } from "../member.ts";
import type { Member } from "../member.ts";
import { endlessRule, fineGaussRule, steepRule } from "../quadrature.ts";
import type { Rule } from "../quadrature.ts";
import { chanceOfNone, sentUpTo } from "../sending.ts";
import { answeredUpTo } from "./answeredUpTo.ts";
import type { Bringing } from "./bringing.ts";
import { narrowGroups } from "./contactGroups.ts";
import type { ContactLaw } from "./contactLaw.ts";

/** Mean numbers of invitations of those who leave at one age, and how likely that age is. */
interface ByLeaving {
  readonly chances: Float64Array;
  readonly numbers: Float64Array;
}

/**
 * Styles steady and burst where contacts may be asked again and again: each invitation goes to one of the contacts, drawn
 * from all of them. Nobody is aimed at, nobody comes back.
 */
export function repeatedBringing(member: Member, law: ContactLaw): Bringing {
  const { sending, lifetime, cycle } = member;
  const inviters = invitersPerJoin(member);
  const groups = narrowGroups(law);

  /** Those who leave between joining and an age, and those who stay until then. */
  function byLeaving(age: number, rule: Rule, numberAt: (leavingAge: number) => number): ByLeaving {
    const staying = Math.exp(-hazardUpTo(lifetime, age));
    const isAlike = sending.perDay === 0 || staying === 1;
    const leaving = isAlike ? [] : Array.from(rule.points, (point) => staying + (1 - staying) * point);
    const ages = leaving.map((share) => Math.min(age, ageAtHazard(lifetime, -Math.log(share))));
    return {
      chances: Float64Array.of(
        isAlike ? 1 : staying,
        ...leaving.map((_, i) => rule.weights[i] * (1 - staying)),
      ),
      numbers: Float64Array.from([age, ...ages], numberAt),
    };
  }

  /** Chance that an invitation among these reaches one of so many contacts, and is accepted. */
  function chanceOfOne({ chances, numbers }: ByLeaving, conversion: number, contacts: number): number {
    if (conversion === 0) return 0;
    let ofNone = 0;
    for (let i = 0; i < chances.length; i++)
      ofNone += chances[i] * chanceOfNone(sending, (conversion * numbers[i]) / contacts);
    return inviters * Math.min(1, Math.max(0, 1 - ofNone));
  }

  const upTo = (age: number): ByLeaving =>
    byLeaving(age, fineGaussRule, (leavingAge) => answeredUpTo(sending, cycle, leavingAge, age));

  return {
    groups,
    byAge: (kinds, grid) => {
      const cells = grid.days * grid.cellsPerDay;
      const ages = Array.from({ length: cells + 1 }, (_, i) => upTo(i / grid.cellsPerDay));
      return groups.map(({ typical }) =>
        kinds.map(({ conversion }) =>
          Float64Array.from(ages, (age) => chanceOfOne(age, conversion, typical)),
        ),
      );
    },
    inTheEnd: (kinds) => {
      const atLast = byLeaving(Infinity, steepRule, (leavingAge) => sentUpTo(sending, leavingAge));
      return groups.map(({ typical }) =>
        kinds.map(({ conversion }) => chanceOfOne(atLast, conversion, typical)),
      );
    },
    discounted: (kinds) => {
      const stay = Math.min(1 / sending.fadingPerDay, ageAtHazard(lifetime, 1), 1 / sending.perDay);
      const scale = cycle.days + (sending.perDay === 0 ? 0 : stay);
      const ages = endlessRule.points.map((point) => scale * point);
      const tables = Array.from(ages, upTo);
      const chances = groups.map(({ typical }) =>
        kinds.map(({ conversion }) => tables.map((table) => chanceOfOne(table, conversion, typical))),
      );
      return (perDay) => {
        const weights = ages.map(
          (age, i) => endlessRule.weights[i] * scale * perDay * Math.exp(-perDay * age),
        );
        const sum = (byAge: readonly number[]): number =>
          byAge.reduce((total, chance, i) => total + weights[i] * chance, 0);
        return chances.map((ofGroup) => ofGroup.map(sum));
      };
    },
  };
}
