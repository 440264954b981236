import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/page/App.tsx";
import { createAppStudies } from "../../../src/page/appStudies.ts";
import { furtherParts } from "../../../src/page/furtherParts.ts";
import { PageLayout } from "../../../src/page/PageLayout.tsx";
import { startApp } from "../../store/startApp.ts";
// At hand from the start: the page then has it as soon as a test waits for anything.
import "../../../src/page/lessons/LessonPlace.tsx";
import "../../../src/page/lessons/TeachersPart.tsx";
import "../../../src/page/presenter/LinkCode.tsx";
import "../../../src/page/presenter/RunPresenter.tsx";

/** Opens the page with a query; the first run of whatever is shown, of 50 members, has arrived. */
export function openPage(query: string, reducedMotion = true) {
  const app = startApp(query, { reducedMotion });
  let lessonsLeft = 0;
  const Layout = () => <PageLayout query={query} onLessonLeft={() => void lessonsLeft++} />;
  const { container, unmount } = render(
    <App
      Layout={Layout}
      loadParts={async () => furtherParts}
      store={app.store}
      embedded={false}
      pageAddress="https://example.org/invitree/"
      studies={createAppStudies(() => Promise.reject(new Error("none")), "app")}
    />,
  );
  const arrive = (members: number): void =>
    act(() => {
      // A setting that follows another at once is asked for in the next frame.
      app.frames.tick();
      app.client.arrive({ members });
    });
  arrive(50);
  return {
    ...app,
    container,
    unmount,
    arrive,
    page: within(container),
    user: userEvent.setup(),
    lessonsLeft: () => lessonsLeft,
    /** The control that has the keyboard. */
    focused: (): Element => container.ownerDocument.activeElement!,
  };
}
