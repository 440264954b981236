import { act, render, within } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import { App } from "../../src/page/App.tsx";
import { EmbedLayout } from "../../src/page/EmbedLayout.tsx";
import { furtherParts } from "../../src/page/furtherParts.ts";
import { PageLayout } from "../../src/page/PageLayout.tsx";
import type { LoadOrganicGraph } from "../../src/page/stageManner.ts";
import type { EmbedFigure } from "../../src/parameters/embedFigure.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { AppStoreOptions } from "../../src/store/createAppStore.ts";
import type { MadeUpHistory } from "../store/madeUpHistory.ts";
import { startApp } from "../store/startApp.ts";
import type { StartedApp } from "../store/startApp.ts";

/** An app on a test's page, with everything that time and workers do in the hands of the test. */
export interface RenderedApp extends StartedApp {
  readonly user: UserEvent;
  /** Finds things in this app alone. */
  readonly page: ReturnType<typeof within>;
  readonly rendered: RenderResult;
  /** The parameters as they are set. */
  parameters(): Parameters;
  /** The run under way arrives, and whatever else is told then. */
  arrive(wanted?: MadeUpHistory, state?: "running" | "finished" | "stopped"): void;
  tick(elapsedMs?: number): void;
}

/** How an app is rendered. */
export interface RenderOptions extends Partial<AppStoreOptions> {
  readonly embedded?: boolean;
  /** How the embed shows itself. */
  readonly figure?: EmbedFigure;
  readonly loadOrganic?: LoadOrganicGraph;
}

/** Renders an app from a query; its first run, of 50 members, has arrived. */
export function renderApp(
  query = "?day=90",
  { embedded = false, figure, loadOrganic, ...options }: RenderOptions = {},
): RenderedApp {
  const app = startApp(query, options);
  const Figure = () => <EmbedLayout figure={figure} />;
  const rendered = render(
    <App
      Layout={embedded ? Figure : PageLayout}
      loadParts={async () => furtherParts}
      store={app.store}
      embedded={embedded}
      pageAddress="https://example.org/invitree/"
      loadOrganic={loadOrganic}
    />,
  );
  const arrive: RenderedApp["arrive"] = (wanted, state) => act(() => app.client.arrive(wanted, state));
  arrive();
  return {
    ...app,
    rendered,
    user: userEvent.setup(),
    page: within(rendered.container),
    parameters: () => app.store.state.getState().settings.present.parameters,
    arrive,
    tick: (elapsedMs) => act(() => app.frames.tick(elapsedMs)),
  };
}
