import { answeredByAge } from "../answering.ts";
import { weightsOfDensity } from "../cellWeights.ts";
import { discountOf } from "../cycle.ts";
import { ageAtHazard, hazardUpTo } from "../lifetime.ts";
import { invitersPerJoin } from "../member.ts";
import type { Member } from "../member.ts";
import { integrateToInfinity } from "../quadrature.ts";
import { sentPerDay } from "../sending.ts";
import type { Bringing } from "./bringing.ts";
import { narrowGroups } from "./contactGroups.ts";
import type { ContactLaw } from "./contactLaw.ts";
import { chanceOfFewerBefore, sentWithin } from "./sentInOrder.ts";

/**
 * Styles steady and burst with maxAsks 1: each invitation goes to the next contact in an order that is drawn, members
 * included, until all have been asked. Nobody is aimed at, nobody comes back.
 */
export function onceBringing(member: Member, law: ContactLaw): Bringing {
  const { sending, lifetime, cycle } = member;
  const inviters = invitersPerJoin(member);
  const groups = narrowGroups(law);

  /** Asks a day that fall to one of so many contacts, at an age. */
  const askedPerDay = (age: number, contacts: number): number => {
    const sent = inviters * sentPerDay(sending, age) * Math.exp(-hazardUpTo(lifetime, age));
    return sent === 0 ? 0 : (sent * chanceOfFewerBefore(sending, age, contacts)) / contacts;
  };
  const askedOnJoining = (contacts: number): number => (inviters * sentWithin(sending, contacts)) / contacts;

  /** Asks that fall to one of so many contacts, each counted e^(−perDay · age). */
  const asked = (contacts: number, perDay: number): number => {
    if (sending.perDay === 0) return askedOnJoining(contacts);
    const fades = 1 / (sending.fadingPerDay + perDay);
    const scale = Math.min(fades, ageAtHazard(lifetime, 1), contacts / sending.perDay);
    return integrateToInfinity((age) => askedPerDay(age, contacts) * Math.exp(-perDay * age), scale);
  };

  return {
    groups,
    byAge: (kinds, grid) => {
      const cellDays = 1 / grid.cellsPerDay;
      const cells = grid.days * grid.cellsPerDay;
      return groups.map(({ typical }) => {
        const sent = weightsOfDensity((age) => askedPerDay(age, typical), cellDays, cells).fromMoment;
        const answered = answeredByAge(cycle, askedOnJoining(typical), sent, cellDays);
        return kinds.map(({ conversion }) => answered.map((answers) => Math.min(1, conversion * answers)));
      });
    },
    inTheEnd: (kinds) =>
      groups.map(({ typical }) => {
        const asks = Math.min(1, asked(typical, 0));
        return kinds.map(({ conversion }) => conversion * asks);
      }),
    discounted: (kinds) => (perDay) =>
      groups.map(({ typical }) => {
        const answers = asked(typical, perDay) * discountOf(cycle, perDay);
        return kinds.map(({ conversion }) => conversion * answers);
      }),
  };
}
