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

/** Who had joined in a run at each day, in people, counted as the numbers count. */
function lineOf(
  { variant, joinedByDay }: Outcome,
  settings: readonly Parameters[],
  from: number,
): Float64Array {
  const { peopleEach, startingMembers } = settings[variant];
  // Where the numbers begin with nobody, those who began are not among them.
  const unseen = from === 0 ? startingMembers : 0;
  return Float64Array.from(joinedByDay ?? [], (joined) => (joined - unseen) * peopleEach);
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
  const told = outcomes.map((outcome) => {
    const line = lineOf(outcome, settings, joined[0]);
    const at = (row: number): number => line[Math.min(line.length - 1, Math.round(days[row]))] ?? 0;
    const far = known.reduce(
      (sum, row) => sum + (Math.sqrt(Math.max(0, at(row))) - Math.sqrt(joined[row])) ** 2,
      0,
    );
    return { outcome, line, at, far };
  });
  const sorted = told.toSorted((a, b) => a.far - b.far);
  const [{ outcome, at }] = sorted;
  const gaps = known
    .filter((row) => joined[row] > 0)
    .map((row) => Math.abs(at(row) - joined[row]) / joined[row]);
  return {
    of: outcomes.length,
    lines: sorted.slice(0, Math.ceil(sorted.length / 4)).map(({ line }) => line),
    best: { ...settings[outcome.variant], seed: outcome.seed },
    typicalGap: gaps.length === 0 ? 0 : middleOf(gaps),
  };
}

/** 5, 25, 50, 75 and 95 % of several lines at each day up to one. */
export function bandsOfLines(lines: readonly Float64Array[], lastDay: number): readonly Float64Array[] {
  const days = Math.floor(lastDay) + 1;
  const bands = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => ({ share, line: new Float64Array(days) }));
  for (let day = 0; day < days; day++) {
    const values = Float64Array.from(lines, (line) => line[Math.min(day, line.length - 1)]).toSorted();
    for (const { share, line } of bands) line[day] = values[Math.round(share * (values.length - 1))];
  }
  return bands.map(({ line }) => line);
}
