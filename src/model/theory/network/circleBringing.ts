import { activeAt } from "../activity.ts";
import { answeredByAge } from "../answering.ts";
import { weightsOfDensity } from "../cellWeights.ts";
import { discountedRecruits, invitersPerJoin } from "../member.ts";
import type { Member } from "../member.ts";
import { sentPerDay } from "../sending.ts";
import type { Bringing } from "./bringing.ts";
import { oneGroup } from "./contactGroups.ts";
import type { ContactLaw } from "./contactLaw.ts";

/**
 * Style circle: each contact is asked once or not at all, however many there are.
 * @param toOne what a member sends to one of its contacts, all of it accepted
 */
export function circleBringing(toOne: Member, law: ContactLaw): Bringing {
  const { sending, cycle } = toOne;
  const inviters = invitersPerJoin(toOne);
  const groups = oneGroup(law);
  return {
    groups,
    byAge: (kinds, grid) => {
      const cellDays = 1 / grid.cellsPerDay;
      const isActive = activeAt(toOne, grid);
      const density = (age: number): number => inviters * sentPerDay(sending, age) * isActive(age);
      const sent = weightsOfDensity(density, cellDays, grid.days * grid.cellsPerDay).fromMoment;
      const answered = answeredByAge(cycle, inviters * sending.onJoining, sent, cellDays);
      const chances = kinds.map(({ asked, conversion }) =>
        answered.map((answers) => Math.min(1, asked * conversion * answers)),
      );
      return groups.map(() => chances);
    },
    inTheEnd: (kinds) => {
      const answered = discountedRecruits(toOne, 0);
      return groups.map(() => kinds.map(({ asked, conversion }) => asked * conversion * answered));
    },
    discounted: (kinds) => (perDay) => {
      const answered = discountedRecruits(toOne, perDay);
      return groups.map(() => kinds.map(({ asked, conversion }) => asked * conversion * answered));
    },
  };
}
