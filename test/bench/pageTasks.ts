import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that its thread was at work. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const frameMs = 1_000 / 60;

/** The work of a page's main thread. */
export interface PageTasks {
  /** In each sixtieth of a second: how long it was at work, ms. */
  readonly frames: readonly number[];
  /** Each task, ms; on a machine with fewer cores than threads with work this counts the wait for a core. */
  readonly tasks: readonly number[];
}

/** Follows the main thread of a page for some time, ms, as the browser's own tracing has it. */
export async function pageTasks(page: Page, ms: number): Promise<PageTasks> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  await page.waitForTimeout(ms);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return tasksOf(trace.traceEvents);
}

/** Of several pages in one browser the one that has most to do is meant. */
function tasksOf(events: readonly TraceEvent[]): PageTasks {
  const mains = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const [tasks] = mains
    .map(({ pid, tid }) =>
      events.filter(
        (event) =>
          event.pid === pid && event.tid === tid && event.ph === "X" && event.name.endsWith("RunTask"),
      ),
    )
    .toSorted((a, b) => b.length - a.length);
  const begin = Math.min(...tasks.map(({ ts }) => ts));
  const end = Math.max(...tasks.map(({ ts }) => ts));
  const frames = Array.from({ length: Math.floor((end - begin) / 1_000 / frameMs) + 1 }, () => 0);
  let doneUntil = 0;
  // A task within a task is part of it.
  const outer = tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      const isOuter = ts >= doneUntil;
      if (isOuter) doneUntil = ts + dur;
      return isOuter;
    });
  for (const { ts, tdur = 0 } of outer) frames[Math.floor((ts - begin) / 1_000 / frameMs)] += tdur / 1_000;
  return { frames, tasks: outer.map(({ dur = 0 }) => dur / 1_000) };
}
