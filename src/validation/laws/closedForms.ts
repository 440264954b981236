import * as chapter from "#language/laws/chapters.ts";
import * as text from "#language/laws/closedForms.ts";
import type { Law } from "../law.ts";
import type { Setting } from "../setting.ts";
import { wrongSetting } from "../mistakes.ts";
import { churnOfHazard, neutral } from "../neutral.ts";

interface Form {
  readonly name: string;
  readonly setting: Setting;
  readonly column: "joined" | "active";
  exact(day: number): number;
}

const steady: Setting = { inviteStyle: "steady", days: 20 };

/** Settings whose expected curve has a closed form. */
const forms: readonly Form[] = [
  {
    name: text.forms.skok,
    setting: { startingMembers: 10, invitesPerMember: 10, conversion: 0.2, cycleDays: 2, days: 20 },
    column: "joined",
    exact: (day) => 10 * (2 ** (Math.floor(day / 2) + 1) - 1),
  },
  {
    name: text.forms.burst,
    setting: { startingMembers: 500, invitesPerMember: 2, cycleDays: 5, cycleShape: "exponential", days: 35 },
    column: "joined",
    exact: (day) => 500 * (1 + 2 * Math.expm1(0.2 * day)),
  },
  {
    name: text.forms.birthAndDeath,
    setting: { ...steady, startingMembers: 10, invitesPerWeek: 1.4, churnPerMonth: churnOfHazard(0.1) },
    column: "active",
    exact: (day) => 10 * Math.exp(0.1 * day),
  },
  {
    name: text.forms.bass,
    setting: {
      ...steady,
      market: "mixed",
      population: 5_000,
      startingMembers: 0,
      organicPerDay: 150,
      invitesPerWeek: 2.66,
      days: 30,
    },
    column: "joined",
    exact: (day) => (5_000 * -Math.expm1(-0.41 * day)) / (1 + (0.38 / 0.03) * Math.exp(-0.41 * day)),
  },
  {
    name: text.forms.logistic,
    setting: { ...steady, market: "mixed", population: 10_000, startingMembers: 100, invitesPerWeek: 2.1 },
    column: "joined",
    exact: (day) => 10_000 / (1 + 99 * Math.exp(-0.3 * day)),
  },
];

/** The dashed line against formulas. */
export const closedForms: Law = {
  id: "V75",
  chapter: chapter.machine,
  title: text.V75.title,
  says: text.V75.says,
  source: text.V75.source,
  settings: [],
  expected: [0],
  sdPerReplicate: null,
  biasAllowance: 0.002,
  replicates: { row: 1, test: 1 },
  mistakes: [wrongSetting(text.V75.notices[0], ({ conversion = 1 }) => ({ conversion: 0.95 * conversion }))],
  measure({ model }) {
    const gaps = forms.map(({ setting, column, exact }) => {
      const found = [...(model.expected({ ...neutral, ...setting })[column] ?? [NaN])];
      return found.reduce((most, value, day) => {
        const right = exact(day);
        return right === 0 && value === 0 ? most : Math.max(most, Math.abs(value / right - 1));
      }, 0);
    });
    return {
      observations: gaps.map((gap, i) => ({
        what: text.V75.largestGap(forms[i].name.replace("\n", " ")),
        as: "share",
        observed: gap,
        expected: 0,
        tolerance: 0.002,
      })),
      draw: () => ({
        kind: "plot",
        x: { label: "", names: forms.map(({ name }) => name) },
        y: { label: text.V75.y, as: "share", from: 0, to: 0.0025 },
        barWidth: 0.6,
        bars: gaps.map((gap, i) => [i, gap]),
        theory: [
          {
            name: text.V75.allowed,
            points: [
              [-0.5, 0.002],
              [4.5, 0.002],
            ],
          },
        ],
      }),
    };
  },
};
