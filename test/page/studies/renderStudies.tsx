import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BoundFunctions, queries } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ComponentType } from "react";
import { AppContext } from "../../../src/page/AppContext.ts";
import type { AppSurroundings } from "../../../src/page/AppContext.ts";
import { createAppStudies } from "../../../src/page/appStudies.ts";
import type { AppStudies } from "../../../src/page/appStudies.ts";
import { createStudyLook, StudyLookContext } from "../../../src/page/StudyLook.ts";
import type { StudyLookStore } from "../../../src/page/StudyLook.ts";
import { keepStudies } from "../../../src/store/keepStudies.ts";
import type { Studies } from "../../../src/store/studies.ts";
import { createProgression } from "../../../src/study/createProgression.ts";
import type { Outcome } from "../../../src/study/outcome.ts";
import { fakeStudies } from "../../store/fakeStudies.ts";
import type { FakeQuestion, FakeRun } from "../../store/fakeStudies.ts";
import { startApp } from "../../store/startApp.ts";
import type { StartedApp } from "../../store/startApp.ts";

/** Parts that show studies, beside an app whose first run has arrived. */
export interface RenderedStudies extends StartedApp {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly part: BoundFunctions<typeof queries>;
  readonly studies: Studies;
  readonly overlay: AppStudies["overlay"];
  readonly look: StudyLookStore;
  /** The experiments that were asked for. */
  readonly runs: readonly FakeRun[];
  /** What else was asked for, and what was asked of theory. */
  readonly questions: readonly FakeQuestion[];
  readonly theory: readonly FakeQuestion[];
  /** Runs of the experiment that was asked for last come in; `isLast`: no more will. */
  tell(outcomes: readonly Outcome[], isLast?: boolean): void;
  fail(reason: string): void;
  /** Shows these parts instead. */
  show(Parts: readonly Part[]): void;
}

type Part = ComponentType<{ readonly studies: Studies }>;

/** Renders parts that show studies; a fake runs what they ask for. */
export function renderStudies(Parts: readonly Part[], query = "", members = 700): RenderedStudies {
  const app = startApp(query);
  const { client, runs, questions, theory } = fakeStudies();
  const studies = keepStudies(client);
  const appStudies = createAppStudies(() => Promise.resolve(studies));
  const look = createStudyLook();
  const surroundings: AppSurroundings = {
    store: app.store,
    embedded: false,
    pageAddress: "https://example.org/",
    studies: appStudies,
  };
  app.client.arrive({ members });
  const all = (shown: readonly Part[]) => (
    <AppContext value={surroundings}>
      <StudyLookContext value={look}>
        {shown.map((Shown, index) => (
          <Shown key={index} studies={studies} />
        ))}
      </StudyLookContext>
    </AppContext>
  );
  const { container, rerender } = render(all(Parts));
  return {
    ...app,
    user: userEvent.setup(),
    container,
    part: within(container),
    studies,
    overlay: appStudies.overlay,
    look,
    runs,
    questions,
    theory,
    tell(outcomes, isLast = true) {
      const run = runs.at(-1)!;
      const progression = createProgression(run.experiment);
      const { total } = progression;
      for (const outcome of outcomes) progression.add(outcome);
      const soFar = {
        done: outcomes.length,
        total: isLast ? outcomes.length : total,
        summary: progression.summary(),
      };
      act(() => run.soFar(soFar));
      if (isLast) act(() => run.finished(soFar));
    },
    fail: (reason) => act(() => runs.at(-1)!.failed(reason)),
    show: (shown) => rerender(all(shown)),
  };
}
