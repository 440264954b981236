import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AppContext } from "../../src/page/AppContext.ts";
import { CurvePanel } from "../../src/page/CurvePanel.tsx";
import { createFurtherCurves } from "../../src/page/furtherCurves.ts";
import type { FurtherCurves } from "../../src/page/furtherCurves.ts";
import { startApp } from "../store/startApp.ts";
import { axe } from "./axe.ts";
import { madeUpExpectation } from "./madeUpExpectation.ts";

/** The panel alone; the further curves come, or do not, when the test says so. */
function renderPanel(query = "?day=90&cycleShape=staged") {
  const app = startApp(query);
  const fetched: { readonly come: () => Promise<void>; readonly fail: () => Promise<void> }[] = [];
  const load = (): Promise<FurtherCurves> =>
    new Promise((resolve, reject) => {
      fetched.push({
        come: () => act(async () => resolve(createFurtherCurves())),
        fail: () => act(async () => reject(new TypeError("Failed to fetch"))),
      });
    });
  const rendered = render(
    <AppContext value={{ store: app.store, embedded: false, pageAddress: "https://example.org/" }}>
      <CurvePanel makeLoader={() => load} />
    </AppContext>,
  );
  act(() => app.client.arrive({ members: 2000 }));
  act(() => app.client.tell({ type: "expectation", run: 1, expectation: madeUpExpectation({ K: 3.3 }) }));
  return { ...app, rendered, fetched, user: userEvent.setup(), page: within(rendered.container) };
}

const choose = async (panel: ReturnType<typeof renderPanel>, name: string): Promise<void> =>
  panel.user.click(panel.page.getByRole("tab", { name }));

test("further curves are fetched when one of them is first wanted, and only then", async () => {
  const panel = renderPanel();
  await choose(panel, "Joins a day");
  expect(panel.fetched).toHaveLength(0);
  await choose(panel, "Invitations");
  expect(panel.fetched).toHaveLength(1);
  await panel.fetched[0].come();
  await choose(panel, "K by week");
  await choose(panel, "Stages");
  expect(panel.fetched).toHaveLength(1);
});

test("until a curve has come the one before stays, and it is said that the panel waits", async () => {
  const panel = renderPanel();
  await choose(panel, "Joins a day");
  await choose(panel, "K by week");
  expect(panel.page.getByRole("img", { name: "Joins a day" })).toBeTruthy();
  expect(panel.page.getByRole("tabpanel").getAttribute("aria-busy")).toBe("true");
  await panel.fetched[0].come();
  expect(panel.page.getByRole("img", { name: "K by week of joining" })).toBeTruthy();
  expect(panel.page.getByRole("tabpanel").getAttribute("aria-busy")).toBe("false");
});

test("who changes their mind while a curve is on its way sees what they chose last", async () => {
  const panel = renderPanel();
  await choose(panel, "K by week");
  await choose(panel, "Adoption");
  await panel.fetched[0].come();
  expect(panel.page.getByRole("img", { name: "Adoption curve" })).toBeTruthy();
});

test("a curve that cannot be fetched is told, with a way to try again", async () => {
  const panel = renderPanel();
  await choose(panel, "Invitations");
  await panel.fetched[0].fail();
  expect(panel.page.getByRole("alert").textContent).toContain("could not be loaded");
  await panel.user.click(panel.page.getByRole("button", { name: "Try again" }));
  expect(panel.page.queryByRole("alert")).toBeNull();
  await panel.fetched[1].fail();
  expect(panel.page.getByRole("alert").textContent).toContain("its address keeps your settings");
  await choose(panel, "Adoption");
  expect(panel.page.queryByRole("alert")).toBeNull();
  await choose(panel, "Invitations");
  await panel.user.click(panel.page.getByRole("button", { name: "Try again" }));
  await panel.fetched[2].come();
  expect(panel.page.queryByRole("alert")).toBeNull();
  expect(panel.page.getByRole("img", { name: "Invitations by fate" })).toBeTruthy();
});

test("what each curve shows at the playhead is said in words", async () => {
  const panel = renderPanel();
  await choose(panel, "Invitations");
  await panel.fetched[0].come();
  expect(panel.page.getByText(/^By day 90, [\d,]+.invitations have been sent: [\d,]+ accepted/)).toBeTruthy();
  act(() => panel.store.actions.setDay(0));
  expect(panel.page.getByText(/^By day 0/)).toBeTruthy();
  await choose(panel, "Stages");
  act(() => panel.store.actions.setDay(100));
  expect(panel.page.getByText(/^On day 100, .* at know, [\d,]+ at like, [\d,]+ at trust\./)).toBeTruthy();
  await choose(panel, "K by week");
  expect(panel.page.getByText(/^K is set to 3\.3\. By day 100, /)).toBeTruthy();
});

test("what the words under a curve mean is said, for those that occur", async () => {
  const panel = renderPanel();
  await choose(panel, "Invitations");
  await panel.fetched[0].come();
  expect(panel.page.getByText(/^Wasted: .* Overtaken: /).textContent).not.toContain("Unreachable");
  await choose(panel, "K by week");
  expect(panel.page.getByText(/^Hatched: /)).toBeTruthy();
  await choose(panel, "Adoption");
  expect(panel.page.queryByText(/^Hatched: /)).toBeNull();
});

test("the switches of the adoption curve are not there for others", async () => {
  const panel = renderPanel();
  expect(panel.page.getByRole("button", { name: "Log" })).toBeTruthy();
  await choose(panel, "Invitations");
  expect(panel.page.queryByRole("button", { name: "Log" })).toBeNull();
});

test.each(["Invitations", "Stages", "K by week"])(
  "assistive technology finds no fault in %s",
  async (name) => {
    const panel = renderPanel();
    await choose(panel, name);
    await panel.fetched[0].come();
    expect(await axe(panel.rendered.container)).toEqual([]);
  },
);
