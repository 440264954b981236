import type { SettledColumns } from "./protocol.ts";

/** What settling takes of a run, and nothing else of it: copies, as long as there are rows, that can be handed over. */
export function settledColumns({ parameters, people, changes, reachedDay }: SettledColumns): SettledColumns {
  const members = people.count;
  const { count } = changes;
  return {
    parameters,
    people: {
      count: members,
      joinDays: people.joinDays.slice(0, members),
      sponsors: people.sponsors.slice(0, members),
      generations: people.generations.slice(0, members),
      keys: people.keys.slice(0, 2 * members),
    },
    changes: {
      count,
      days: changes.days.slice(0, count),
      rows: changes.rows.slice(0, count),
      active: changes.active.slice(0, count),
    },
    reachedDay,
  };
}
