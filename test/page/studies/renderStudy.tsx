import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { ComponentType } from "react";
import { vi } from "vitest";
import type { Mock } from "vitest";
import { createStore } from "zustand/vanilla";
import { AppContext } from "../../../src/page/AppContext.ts";
import type { Studies, StudiesActions, StudiesState } from "../../../src/store/studies.ts";
import { startApp } from "../../store/startApp.ts";
import type { StartedApp } from "../../store/startApp.ts";

interface RenderedStudy extends StartedApp {
  readonly user: UserEvent;
  readonly part: ReturnType<typeof within>;
  readonly container: HTMLElement;
  readonly actions: { readonly [Name in keyof StudiesActions]: Mock<StudiesActions[Name]> };
  /** What studies say from now on. */
  tell(changed: Partial<StudiesState>): void;
}

/** A part of the page that shows studies, whose studies do what the test says. */
export function renderStudy(Part: ComponentType<{ readonly studies: Studies }>, query = ""): RenderedStudy {
  const app = startApp(query);
  const state = createStore<StudiesState>(
    () =>
      ({
        ensemble: null,
        extinctionChance: null,
        levers: null,
        map: null,
        fileOpened: null,
      }) as StudiesState,
  );
  const actions = {
    run: vi.fn<StudiesActions["run"]>(),
    goOn: vi.fn<StudiesActions["goOn"]>(),
    stop: vi.fn<StudiesActions["stop"]>(),
    openStudyFile: vi.fn<StudiesActions["openStudyFile"]>(),
    experimentText: vi.fn<StudiesActions["experimentText"]>(),
  } as unknown as RenderedStudy["actions"];
  const studies = { state, actions, dispose: () => undefined } as unknown as Studies;
  act(() => app.client.arrive());
  const { container } = render(
    <AppContext value={{ store: app.store, embedded: false, pageAddress: "https://example.org/" }}>
      <Part studies={studies} />
    </AppContext>,
  );
  return {
    ...app,
    user: userEvent.setup(),
    part: within(container),
    container,
    actions,
    tell: (changed) => act(() => state.setState(changed)),
  };
}
