import { act, render, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { App } from "../../src/page/App.tsx";
import { Comparison } from "../../src/page/Comparison.tsx";
import { PageLayout } from "../../src/page/PageLayout.tsx";
import { readLink } from "../../src/parameters/link.ts";
import type { FakeClient } from "../store/fakeClient.ts";
import { startApp } from "../store/startApp.ts";
import { fakeClients, queryOf } from "../store/startPair.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";
import type { RenderedApp } from "./renderApp.tsx";

const twoRuns = "?day=60&b.conversion=0.3";

interface RenderedPair extends RenderedApp {
  readonly clients: readonly FakeClient[];
  /** Finds things in one side. */
  side(letter: "A" | "B"): ReturnType<typeof within>;
  /** The difference, as it is said. */
  said(): string;
}

const sideNamed = (letter: string): RegExp => new RegExp(`^Side ${letter}: `);

/** Renders an app whose clients are its own; no run has arrived. */
async function renderPair(query = twoRuns): Promise<RenderedPair> {
  const clients = fakeClients();
  const app = renderApp(query, { startClient: clients.start });
  const { page } = app;
  if (app.store.state.getState().other !== null) await page.findByRole("region", { name: sideNamed("B") });
  const inSide = (letter: string): HTMLElement => page.getByRole("region", { name: sideNamed(letter) });
  return {
    ...app,
    clients: clients.started,
    side: (letter) => within(inSide(letter)),
    said: () => page.getByRole("region", { name: "The difference" }).textContent.replaceAll("\u00a0", " "),
  };
}

const conversionOf = ({ side }: RenderedPair, letter: "A" | "B"): HTMLElement =>
  side(letter).getAllByRole("spinbutton", { name: "Conversion" })[0];

test("two settings stand side by side, on one timeline, and their difference is said", async () => {
  const pair = await renderPair();
  act(() => pair.clients[0].arrive({ members: 50 }));
  act(() => pair.clients[1].arrive({ members: 200 }));
  act(() => pair.store.actions.setDay(180));
  expect(pair.said()).toContain("On day 180, B has 4 × the members of A");
  expect(pair.said()).toContain("Conversion: 22 % beside 30 %");
  expect(pair.page.getAllByRole("slider", { name: "Day" })).toHaveLength(1);
  for (const letter of ["A", "B"] as const) {
    expect(
      pair.side(letter).getByRole("region", { name: `${letter}: The graph of who brought whom` }),
    ).toBeTruthy();
    expect(pair.side(letter).getByRole("region", { name: `${letter}: Curve` })).toBeTruthy();
  }
});

test("a value that is changed in one side is changed there alone, and the link has both", async () => {
  const pair = await renderPair();
  conversionOf(pair, "B").focus();
  await pair.user.keyboard("{ArrowUp}");
  expect(pair.parameters().conversion).toBe(0.22);
  const { state } = readLink(queryOf(pair.store));
  expect([state.parameters.conversion, state.other?.parameters.conversion]).toEqual([0.22, 0.31]);
});

test("undo goes to the side that has the focus, and from elsewhere to the one that was changed last", async () => {
  const pair = await renderPair();
  const values = (): (number | undefined)[] => {
    const { settings, other } = pair.store.state.getState();
    return [settings.present.parameters.conversion, other?.parameters.conversion];
  };
  conversionOf(pair, "A").focus();
  await pair.user.keyboard("{ArrowUp}");
  conversionOf(pair, "B").focus();
  await pair.user.keyboard("{ArrowUp}");
  expect(values()).toEqual([0.23, 0.31]);
  conversionOf(pair, "A").focus();
  await pair.user.keyboard("{Control>}z{/Control}");
  expect(values()).toEqual([0.22, 0.31]);
  conversionOf(pair, "B").focus();
  await pair.user.keyboard("{ArrowUp}");
  pair.page.getByRole("slider", { name: "Day" }).focus();
  await pair.user.keyboard("{Control>}z{/Control}");
  expect(values()).toEqual([0.22, 0.31]);
  await pair.user.click(pair.side("A").getByRole("button", { name: "Redo" }));
  expect(values()).toEqual([0.23, 0.31]);
});

test("begun with the same again, ended, and brought back as it was", async () => {
  const pair = await renderPair("?day=60&conversion=0.4");
  await pair.user.click(await pair.page.findByRole("button", { name: "Compare" }));
  const offers = within(pair.page.getByRole("dialog", { name: "See it beside" }));
  expect(offers.queryByRole("button", { name: /^As before/ })).toBeNull();
  await pair.user.click(offers.getByRole("button", { name: /^The same again/ }));
  await pair.page.findByRole("region", { name: sideNamed("B") });
  expect(pair.clients).toHaveLength(1);
  conversionOf(pair, "B").focus();
  await pair.user.keyboard("{ArrowUp}");
  expect(pair.clients).toHaveLength(2);
  await pair.user.click(pair.page.getByRole("button", { name: "End the comparison" }));
  expect(pair.page.queryByRole("region", { name: sideNamed("B") })).toBeNull();
  expect(pair.clients.map(({ isDisposed }) => isDisposed)).toEqual([false, true]);
  expect(queryOf(pair.store)).not.toContain("b.");
  await pair.user.click(pair.page.getByRole("button", { name: "Compare" }));
  await pair.user.click(pair.page.getByRole("button", { name: /^As before/ }));
  await pair.page.findByRole("region", { name: sideNamed("B") });
  expect(pair.store.state.getState().other?.parameters.conversion).toBe(0.41);
});

test("a scenario is chosen to be seen beside it; arrows lead from what is no scenario to the gallery", async () => {
  const pair = await renderPair("?day=60");
  await pair.user.click(await pair.page.findByRole("button", { name: "Compare" }));
  await pair.user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("role")).toBe("menuitemradio");
  await pair.user.keyboard("{Escape}");
  expect(pair.page.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(pair.page.getByRole("button", { name: "Compare" }));
  await pair.user.click(pair.page.getByRole("button", { name: "Compare" }));
  await pair.user.click(pair.page.getByRole("menuitemradio", { name: "Hotmail 1996–97" }));
  await pair.page.findByRole("region", { name: /^Side B: Hotmail/ });
  expect(pair.parameters().days).toBe(547);
});

test("luck and scale are of both sides; fingerprints are each side's own", async () => {
  const pair = await renderPair();
  const both = within(pair.page.getByRole("group", { name: "Both sides" }));
  const { seed } = pair.parameters();
  await pair.user.click(both.getByRole("button", { name: "New luck" }));
  expect(pair.page.getAllByRole("button", { name: "New luck" })).toHaveLength(1);
  const { settings, other } = pair.store.state.getState();
  expect([settings.present.parameters.seed, other?.parameters.seed]).toEqual([seed + 1, seed + 1]);
  await pair.user.click(both.getByRole("button", { name: "Same scale" }));
  expect(pair.store.beside()?.state.getState().look.sameScale).toBe(false);
  expect(pair.page.getAllByTitle(/^Fingerprint/)).toHaveLength(2);
});

test("on its own scale it is said how much larger the smaller run is drawn", async () => {
  const pair = await renderPair("?day=180&b.conversion=0.3");
  act(() => pair.clients[0].arrive({ members: 100 }));
  act(() => pair.clients[1].arrive({ members: 400 }));
  const drawn = /^Drawn 2 × as large as the other side$/;
  expect(pair.side("A").queryByText(drawn)).toBeNull();
  await pair.user.click(pair.page.getByRole("button", { name: "Same scale" }));
  expect(pair.side("A").getByText(drawn)).toBeTruthy();
  expect(pair.side("B").queryByText(/^Drawn/)).toBeNull();
});

test("where there is room for one side, it is chosen which", async () => {
  const pair = await renderPair();
  const main = pair.page.getByRole("main");
  expect(main.dataset["shown"]).toBe("B");
  const choice = within(pair.page.getByRole("radiogroup", { name: "Side that is shown" }));
  await pair.user.click(choice.getByRole("radio", { name: /^A/ }));
  expect(main.dataset["shown"]).toBe("A");
});

test("nothing in it bars anybody", async () => {
  const pair = await renderPair();
  act(() => pair.clients.forEach((client) => client.arrive()));
  await pair.page.findAllByText(/^By day/);
  expect(await axe(pair.rendered.container)).toEqual([]);
});

test("the small app shows the first, and its way to the whole page leads to both", () => {
  const { page, rendered } = renderApp("?day=60&b.scenario=pyramid&b.conversion=0.3", { embedded: true });
  expect(page.queryByRole("region", { name: sideNamed("B") })).toBeNull();
  const link = page.getByRole("link", { name: "Open the whole page" }).getAttribute("href");
  expect(link).toContain("b.scenario=pyramid&b.conversion=0.3");
  expect(rendered.container.querySelectorAll("main")).toHaveLength(1);
});

test("two apps on one page compare each for itself", async () => {
  const one = await renderPair();
  const two = await renderPair();
  const before = queryOf(two.store);
  await one.user.click(one.page.getByRole("button", { name: "New luck" }));
  await one.user.click(one.page.getByRole("button", { name: "End the comparison" }));
  expect(queryOf(two.store)).toBe(before);
  expect(two.page.getByRole("region", { name: sideNamed("B") })).toBeTruthy();
  expect(two.clients.map(({ isDisposed }) => isDisposed)).toEqual([false, false]);
});

test("taken off the page, it leaves no client of the second side at work", async () => {
  const pair = await renderPair();
  pair.rendered.unmount();
  pair.store.dispose();
  expect(pair.clients.map(({ isDisposed }) => isDisposed)).toEqual([true, true]);
});

test("while a comparison is on its way there is nothing else; if it does not come there is the first, and another try", async () => {
  const fetched: { come(): Promise<void>; fail(): Promise<void> }[] = [];
  const load = () =>
    new Promise<typeof Comparison>((resolve, reject) => {
      fetched.push({
        come: () => act(async () => resolve(Comparison)),
        fail: () => act(async () => reject(new TypeError("Failed to fetch"))),
      });
    });
  const Layout = () => <PageLayout makeLoader={() => load} />;
  const clients = fakeClients();
  const { store } = startApp(twoRuns, { startClient: clients.start });
  const { container } = render(
    <App
      Layout={Layout}
      loadParts={async () => ({})}
      store={store}
      embedded={false}
      pageAddress="https://example.org/"
    />,
  );
  const page = within(container);
  expect(page.queryByRole("region", { name: "The graph of who brought whom" })).toBeNull();
  expect(page.getByRole("region", { name: "Timeline" })).toBeTruthy();
  await fetched[0].fail();
  expect(page.getByRole("region", { name: "The graph of who brought whom" })).toBeTruthy();
  const failure = page.getByText(/^The comparison could not be loaded/);
  act(() => within(failure).getByRole("button", { name: "Try again" }).click());
  await fetched[1].come();
  expect(page.getByRole("region", { name: sideNamed("B") })).toBeTruthy();
});
