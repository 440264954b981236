import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { AppContext } from "../../../src/page/AppContext.ts";
import { createAppStudies } from "../../../src/page/appStudies.ts";
// At hand from the start: the parts are then there as soon as a test waits for anything.
import "../../../src/page/studies/studyParts.ts";
import { StudyPlace } from "../../../src/page/StudyPlace.tsx";
import { keepStudies } from "../../../src/store/keepStudies.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { fakeStudies } from "../../store/fakeStudies.ts";
import { startApp } from "../../store/startApp.ts";

const numbers: OwnNumbers = {
  firstDate: null,
  periodDays: 10,
  days: Float64Array.of(0, 10, 20),
  joined: Float64Array.of(0, 300, 900),
  active: null,
  cohorts: null,
};

it("fetches nothing until a part is unfolded, and keeps own numbers on the curve while all are folded again", async () => {
  const { store, client: runs } = startApp();
  act(() => runs.arrive({ members: 700 }));
  const { client } = fakeStudies();
  const studies = keepStudies(client);
  const appStudies = createAppStudies(() => Promise.resolve(studies));
  const surroundings = { store, embedded: false, pageAddress: "https://example.org/", studies: appStudies };
  const place = (
    <AppContext value={surroundings}>
      <StudyPlace />
    </AppContext>
  );
  const { unmount } = render(place);
  const user = userEvent.setup();
  expect(appStudies.areWanted()).toBe(false);
  await user.click(screen.getByText("Run it many times"));
  await screen.findByRole("button", { name: "Run it 200 times" });
  expect(appStudies.areWanted()).toBe(true);
  act(() => studies.state.setState({ onCurve: numbers }));
  expect(appStudies.overlay.getState().painted?.top).toEqual({ adoption: 900, joins: 60 });
  await user.click(screen.getByText("Run it many times"));
  expect(screen.queryByRole("button", { name: "Run it 200 times" })).toBeNull();
  expect(appStudies.overlay.getState().painted).not.toBeNull();
  // Seen beside another setting there is none of it; alone again, the numbers are back by themselves.
  unmount();
  expect(appStudies.overlay.getState().painted).toBeNull();
  render(place);
  await waitFor(() => expect(appStudies.overlay.getState().painted?.top.adoption).toBe(900));
});
