import type { Outcome } from "../study/outcome.ts";
import type { Progression } from "../study/progression.ts";
import type { StudySoFar } from "./studyProtocol.ts";
import type { ExperimentKind } from "../study/summaries.ts";

/** The page's time. */
export interface PageTime {
  /** Milliseconds on some clock. */
  now(): number;
  /** Does the work in a while, when the page has had its turn. */
  later(work: () => void): void;
  /** Does the work after so many milliseconds. */
  after(ms: number, work: () => void): void;
}

/** Takes in what runs have come to, without keeping the page from anything else, and tells what they say together. */
export interface StudyIntake<Kind extends ExperimentKind> {
  /** All that have arrived, taken in or not; of a run that came twice the first counts. */
  outcomes(): readonly Outcome[];
  /** Whether nothing waits to be taken in. */
  readonly isUpToDate: boolean;
  take(arrived: readonly Outcome[]): void;
  soFar(): StudySoFar<Kind>;
}

/** Outcomes are taken in for so long before the page gets its turn. */
const takeInMs = 4;
const tellEveryMs = 100;
/** What is hardly more than was told last can wait: a picture of 905 runs is that of 900. */
const unhurriedMs = 500;
const hardlyMore = 0.05;
/** What telling costs, as a share of the time, at most. */
const tellingShare = 0.1;

/**
 * `tell` hears what there is ten times a second at most, where it is hardly more twice, `upToDate` whenever all that had arrived
 * is taken in; neither while `take` is called.
 */
export function createStudyIntake<Kind extends ExperimentKind>(
  progression: Progression<StudySoFar<Kind>["summary"]>,
  { now, later, after }: PageTime,
  { tell, upToDate }: { tell(result: StudySoFar<Kind>): void; upToDate(): void },
): StudyIntake<Kind> {
  const outcomes: Outcome[] = [];
  let waiting: Outcome[] = [];
  let next = 0;
  let isDue = false;
  let wasUpToDate = false;
  /** When is told next; Infinity: not yet known. */
  let dueMs = Infinity;
  let told = 0;
  let nextTellingMs = -Infinity;
  let unhurriedTellingMs = -Infinity;

  const soFar = (): StudySoFar<Kind> => ({
    done: progression.done,
    total: progression.total,
    summary: progression.summary(),
  });

  function tellSoFar(): void {
    dueMs = Infinity;
    told = progression.done;
    const startMs = now();
    tell(soFar());
    const endMs = now();
    nextTellingMs = Math.max(startMs + tellEveryMs, endMs + (endMs - startMs) / tellingShare);
    unhurriedTellingMs = Math.max(startMs + unhurriedMs, nextTellingMs);
  }

  function tellInTime(): void {
    const isMore = progression.done > told * (1 + hardlyMore);
    const ms = isMore ? nextTellingMs : unhurriedTellingMs;
    if (ms >= dueMs) return;
    dueMs = ms;
    after(Math.max(0, ms - now()), () => {
      if (dueMs === ms) tellSoFar();
    });
  }

  function add(outcome: Outcome): void {
    const { done } = progression;
    progression.add(outcome);
    // One that came before does not count.
    if (progression.done > done) outcomes.push(outcome);
  }

  function takeSome(): void {
    isDue = false;
    const endMs = now() + takeInMs;
    while (next < waiting.length) {
      add(waiting[next++]);
      if (now() >= endMs) break;
    }
    const isAll = next === waiting.length;
    wasUpToDate ||= isAll;
    // What there was before is told whole, at once.
    if (wasUpToDate) tellInTime();
    if (!isAll) {
      goOn();
      return;
    }
    waiting = [];
    next = 0;
    upToDate();
  }

  function goOn(): void {
    if (isDue) return;
    isDue = true;
    later(takeSome);
  }

  return {
    outcomes: () => [...outcomes, ...waiting.slice(next)],
    get isUpToDate() {
      return !isDue;
    },
    take(arrived) {
      for (const outcome of arrived) waiting.push(outcome);
      goOn();
    },
    soFar,
  };
}
