import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/samplers.ts";
import { locale } from "#language/locale.ts";
import type { Law, Mistake, Observation, Trial } from "../law.ts";
import type { Setting } from "../setting.ts";
import { wrongSetting } from "../mistakes.ts";
import { chiSquareP, countsOf, kolmogorovSmirnovP } from "../pValue.ts";
import { neutral } from "../neutral.ts";
import { curve } from "../picture.ts";
import { geometric, poisson } from "../statistics.ts";

type Spread = "poisson" | "geometric" | "fixed";

/** So many members, each of whom draws once. */
const drawing = (startingMembers: number, setting: Setting): Setting => ({
  startingMembers,
  memberLimit: 10_000_000,
  ...setting,
});

/** How many starting members have 0, 1, 2 … recruits, when all invitations succeed; a tenth of the members for means above 20. */
function numbersDrawn({ model, replicates, seedFrom }: Trial, setting: Setting): Float64Array {
  const inviting: Setting = { cycleDays: 2, days: 2, ...setting };
  const members = (setting.invitesPerMember ?? 0) > 20 ? replicates / 10 : replicates;
  const { people } = model.simulate({ ...neutral, ...drawing(members, inviting), seed: seedFrom });
  const recruits = Array.from({ length: members }, () => 0);
  for (const sponsor of people.sponsors) if (sponsor >= 0) recruits[sponsor]++;
  return countsOf(recruits);
}

/** The days from the one invitation of each starting member to its joining. */
function cyclesDrawn({ model, replicates, seedFrom }: Trial, cycleStages: number): number[] {
  const setting: Setting = {
    invitesPerMember: 1,
    cycleDays: cycleStages,
    cycleShape: "staged",
    cycleStages,
    days: 40,
  };
  const { people } = model.simulate({ ...neutral, ...drawing(replicates, setting), seed: seedFrom });
  return [...people.joinDays].filter((_, row) => people.generations[row] === 1);
}

const churn = 0.95;

const told = (value: number): string => value.toLocaleString(locale);

/** The ages at which the starting members leave. */
function agesDrawn({ model, replicates, seedFrom }: Trial, churnShape: number): number[] {
  const setting: Setting = { churnPerMonth: churn, churnShape, days: 3_650 };
  const { changes } = model.simulate({ ...neutral, ...drawing(replicates, setting), seed: seedFrom });
  return [...changes.days];
}

/** P(≤ x) of the sum of so many exponential stages of a day each. */
const erlang =
  (stages: number) =>
  (x: number): number => {
    let tail = 0;
    for (let k = 0, term = Math.exp(-x); k < stages; k++, term *= x / k) tail += term;
    return 1 - tail;
  };

const weibull =
  (shape: number) =>
  (age: number): number =>
    1 - (1 - churn) ** ((age / 30) ** shape);

const wrongMean: Mistake = wrongSetting(text.V03.notices[0], ({ invitesPerMember = 0, inviteSpread }) => ({
  invitesPerMember:
    inviteSpread === undefined || inviteSpread === "fixed" ? invitesPerMember : 1.04 * invitesPerMember,
}));
const wrongCycle: Mistake = wrongSetting(text.V03.notices[1], ({ cycleShape, cycleDays = 0 }) => ({
  cycleDays: cycleShape === "staged" ? 1.1 * cycleDays : cycleDays,
}));
const wrongShape: Mistake = wrongSetting(text.V03.notices[2], ({ churnShape = 1 }) => ({
  churnShape: 1.1 * churnShape,
}));

/** The laws by which numbers and times are drawn, seen in what members do. */
export const samplers: Law = {
  id: "V03",
  chapter: chapter.machine,
  title: text.V03.title,
  says: text.V03.says,
  source: text.V03.source,
  settings: [],
  expected: [],
  sdPerReplicate: null,
  biasAllowance: 0,
  replicates: { row: 20_000, test: 4_000 },
  counts: text.V03.counts,
  mistakes: [wrongMean, wrongCycle, wrongShape],
  measure(trial) {
    const numbers = (invitesPerMember: number, inviteSpread: Spread): Float64Array =>
      numbersDrawn(trial, { invitesPerMember, inviteSpread });
    const five = numbers(5, "poisson");
    const p = (what: string, observed: number): Observation => ({
      what: text.V03.pOf(what),
      observed,
      atLeast: 1e-5,
    });
    return {
      observations: [
        p(text.V03.poisson("5"), chiSquareP(five, poisson(5))),
        ...[0.1, 1, 20, 200].map((mean) =>
          p(text.V03.poisson(told(mean)), chiSquareP(numbers(mean, "poisson"), poisson(mean))),
        ),
        ...[0.5, 5].map((mean) =>
          p(
            text.V03.geometric(told(mean)),
            chiSquareP(numbers(mean, "geometric"), geometric(mean / (1 + mean))),
          ),
        ),
        p(
          text.V03.fixed(told(2.3)),
          chiSquareP(numbers(2.3, "fixed"), (k) => (k === 2 ? 0.7 : k === 3 ? 0.3 : 0)),
        ),
        ...[1, 3].map((stages) =>
          p(text.V03.cycle(told(stages)), kolmogorovSmirnovP(cyclesDrawn(trial, stages), erlang(stages))),
        ),
        ...[0.5, 1, 2].map((shape) =>
          p(text.V03.leaving(told(shape)), kolmogorovSmirnovP(agesDrawn(trial, shape), weibull(shape))),
        ),
      ],
      draw: () => ({
        kind: "plot",
        x: { label: text.V03.x },
        y: { label: text.V03.y, as: "share", from: 0 },
        barWidth: 0.7,
        bars: curve(0, 14, 1, (k) => five[k] / trial.replicates),
        marks: curve(0, 14, 1, poisson(5)),
      }),
    };
  },
};
