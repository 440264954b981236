import type { Parameters } from "../../parameters/parameterTable.ts";
import type { StudyShown } from "../../store/studies.ts";
import type { Outcome } from "../../study/outcome.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";

/** The runs of all that fits that came nearest to a reader's numbers. */
export interface NearestRuns {
  /** How many runs there are. */
  readonly of: number;
  /** The quarter of them that is nearest: who had joined at each day, in the numbers' people. */
  readonly lines: readonly Float64Array[];
  /** The setting of the nearest of all, its seed included. */
  readonly best: Parameters;
  /** How far that one is off at the middle one of the numbers, as a share of them. */
  readonly typicalGap: number;
}

/** A run beside numbers: who had joined at each day, counted as the numbers count. */
interface RunBeside {
  readonly outcome: Outcome;
  /** In people. */
  at(day: number): number;
  readonly days: number;
}

function besideNumbers(outcome: Outcome, settings: readonly Parameters[], from: number): RunBeside {
  const { variant, joinedByDay } = outcome;
  const { peopleEach, startingMembers } = settings[variant];
  // Where the numbers begin with nobody, those who began are not among them.
  const unseen = from === 0 ? startingMembers : 0;
  const days = joinedByDay?.length ?? 0;
  return {
    outcome,
    at: (day) => (days === 0 ? 0 : (joinedByDay![Math.min(days - 1, day)] - unseen) * peopleEach),
    days,
  };
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Of runs of settings that fit, those whose curve comes nearest to the numbers: by the squared differences of the square roots,
 * which weigh each number by its own chance (counts that are twice as large vary by √2 as much).
 * @returns null without runs, or where nobody says who has joined
 */
export function nearestRuns(runs: StudyShown<"candidates"> | null, numbers: OwnNumbers): NearestRuns | null {
  const outcomes = runs?.summary?.outcomes ?? [];
  const { joined, days } = numbers;
  if (runs === null || joined === null || outcomes.length === 0) return null;
  const settings = runs.experiment.candidates;
  const known = [...joined.keys()].filter((row) => row > 0 && !Number.isNaN(joined[row]));
  if (known.length === 0) return null;
  const wanted = known.map((row) => ({ day: Math.round(days[row]), root: Math.sqrt(joined[row]) }));
  const told = outcomes.map((outcome) => {
    const run = besideNumbers(outcome, settings, joined[0]);
    let far = 0;
    for (const { day, root } of wanted) far += (Math.sqrt(Math.max(0, run.at(day))) - root) ** 2;
    return { run, far };
  });
  const sorted = told.toSorted((a, b) => a.far - b.far).map(({ run }) => run);
  const [{ outcome, at }] = sorted;
  const gaps = known
    .filter((row) => joined[row] > 0)
    .map((row) => Math.abs(at(Math.round(days[row])) - joined[row]) / joined[row]);
  return {
    of: outcomes.length,
    lines: sorted
      .slice(0, Math.ceil(sorted.length / 4))
      .map((run) => Float64Array.from({ length: run.days }, (_, day) => run.at(day))),
    best: { ...settings[outcome.variant], seed: outcome.seed },
    typicalGap: gaps.length === 0 ? 0 : middleOf(gaps),
  };
}

/** 5, 25, 50, 75 and 95 % of several lines at each day up to one. */
export function bandsOfLines(lines: readonly Float64Array[], lastDay: number): readonly Float64Array[] {
  const days = Math.floor(lastDay) + 1;
  const bands = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => ({ share, line: new Float64Array(days) }));
  const values = new Float64Array(lines.length);
  for (let day = 0; day < days; day++) {
    lines.forEach((line, at) => (values[at] = line[Math.min(day, line.length - 1)]));
    values.sort();
    for (const { share, line } of bands) line[day] = values[Math.round(share * (values.length - 1))];
  }
  return bands.map(({ line }) => line);
}
