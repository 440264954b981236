import { act, render, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PictureManner } from "../../src/drawing/pictureManner.ts";
import { AppContext } from "../../src/page/AppContext.ts";
import { HoverCard } from "../../src/page/HoverCard.tsx";
import type { LayoutProgress, LoadOrganicGraph } from "../../src/page/stageManner.ts";
import { linkOf } from "../../src/store/appState.ts";
import { axe } from "./axe.ts";
import { renderApp } from "./renderApp.tsx";

/** What the organic layout takes, in the hands of the test. */
function fakeOrganic() {
  let tell: (progress: LayoutProgress) => void = () => undefined;
  let loads = 0;
  let disposals = 0;
  const load: LoadOrganicGraph = async () => {
    loads++;
    return (listener) => {
      tell = listener;
      return {
        follow: () => undefined,
        mannerOf: () => null as PictureManner | null,
        dispose: () => void disposals++,
      };
    };
  };
  return {
    load,
    tell: (progress: LayoutProgress) => act(() => tell(progress)),
    loads: () => loads,
    disposals: () => disposals,
  };
}

const network = "?day=90&market=network&population=500";

function renderWithChoice(query: string) {
  const organic = fakeOrganic();
  const app = renderApp(query, { loadOrganic: organic.load });
  const radio = (name: string): HTMLInputElement => app.page.getByRole("radio", { name });
  return { ...app, organic, radio };
}

test("the layout is a choice of three, which the link repeats", async () => {
  const { page, user, store, organic, radio } = renderWithChoice(network);
  expect(page.getByRole("radiogroup", { name: "Layout" })).toBeTruthy();
  const offered = within(page.getByRole("radiogroup", { name: "Layout" })).getAllByRole("radio");
  expect(offered.map((each) => each.parentElement?.textContent)).toEqual(["Disc", "Organic", "Levels"]);
  expect([radio("Disc").checked, radio("Organic").checked, radio("Levels").checked]).toEqual([
    true,
    false,
    false,
  ]);
  expect(organic.loads()).toBe(0);
  expect(await axe(page.getByRole("radiogroup", { name: "Layout" }))).toEqual([]);
  await user.click(radio("Organic"));
  expect(radio("Organic").checked).toBe(true);
  expect(store.state.getState().look.layout).toBe("organic");
  expect(organic.loads()).toBe(1);
  await user.keyboard("{ArrowLeft}");
  expect(store.state.getState().look.layout).toBe("disc");
});

test("it says how far the layout has come, and what the picture is once it is there", async () => {
  const { page, organic } = renderWithChoice(`${network}&layout=organic`);
  await act(async () => undefined);
  expect(page.queryByText(/^Laying out/)).toBeNull();
  organic.tell({ state: "working", share: 0.417 });
  expect(page.getByText(/^Laying out/).textContent).toBe("Laying out, 41 %");
  expect(page.getByRole("group", { name: /^Growth disc/ })).toBeTruthy();
  expect(page.queryByText("not joined")).toBeNull();
  organic.tell({ state: "shown" });
  expect(page.queryByText(/^Laying out/)).toBeNull();
  expect(page.getByRole("group", { name: /^Organic layout/ })).toBeTruthy();
  expect(page.getByText("not joined")).toBeTruthy();
  // A network is whole from the beginning: the camera has no steps.
  expect(page.queryByRole("button", { name: "True scale" })).toBeNull();
});

test("outside a network only the members are there, and the camera follows them", async () => {
  const { page, organic } = renderWithChoice("?day=90&layout=organic");
  await act(async () => undefined);
  organic.tell({ state: "shown" });
  expect(page.queryByText("not joined")).toBeNull();
  expect(page.getByRole("button", { name: "True scale" })).toBeTruthy();
});

test("it says what failed", async () => {
  const { page, organic } = renderWithChoice(`${network}&layout=organic`);
  await act(async () => undefined);
  organic.tell({ state: "failed" });
  expect(page.getByText("The organic layout failed")).toBeTruthy();
});

test("above its limit it cannot be chosen, for a reason that is said; what was chosen comes back below", async () => {
  const { page, radio, arrive, store } = renderWithChoice(
    "?day=90&layout=organic&market=network&population=3001",
  );
  const group = page.getByRole("radiogroup", { name: "Layout" });
  const reason = document.getElementById(group.getAttribute("aria-describedby") ?? "")!;
  expect([radio("Organic").disabled, radio("Organic").checked]).toEqual([true, false]);
  expect(radio("Disc").checked).toBe(true);
  expect(reason.textContent).toBe("The organic layout is for up to 3,000 people");
  act(() => store.actions.setParameter("population", 3000));
  arrive({ parameters: { market: "network", population: 3000 } });
  expect([radio("Organic").disabled, radio("Organic").checked]).toEqual([false, true]);
  expect(reason.textContent).toBe("");
});

test("where it is not offered nothing is said of it", () => {
  const { page, arrive } = renderApp("?day=90&layout=organic");
  arrive({ members: 3_001 });
  expect(page.queryByRole("radio", { name: "Organic" })).toBeNull();
  expect(page.queryByText(/organic layout/)).toBeNull();
  const embed = renderApp("?day=90&layout=organic", { embedded: true });
  expect(embed.page.queryByRole("radiogroup", { name: "Layout" })).toBeNull();
});

test("levels are told for what they are, and have no camera whose steps could be left out", async () => {
  const { page, user, store, radio } = renderWithChoice("?day=90&population=5000");
  expect(page.getByRole("button", { name: "True scale" })).toBeTruthy();
  await user.click(radio("Levels"));
  expect(radio("Levels").checked).toBe(true);
  expect(await page.findByRole("group", { name: /^Levels\. Every member is a point/ })).toBeTruthy();
  expect(page.queryByRole("button", { name: "True scale" })).toBeNull();
  expect(linkOf(store.state.getState()).layout).toBe("levels");
  await user.click(radio("Disc"));
  expect(page.getByRole("group", { name: /^Growth disc/ })).toBeTruthy();
  expect(page.getByRole("button", { name: "True scale" })).toBeTruthy();
});

test("what stands in the way of the organic layout is told loudly only to those who want it", async () => {
  const { page, user, radio, arrive, store } = renderWithChoice("?day=90&layout=organic");
  const quietly = (): string | undefined =>
    page.getByText("The organic layout is for up to 3,000 people").dataset["quiet"];
  arrive({ members: 3_001 });
  expect(quietly()).toBe("false");
  await user.click(radio("Levels"));
  await page.findByRole("group", { name: /^Levels/ });
  expect(quietly()).toBe("true");
  expect(store.state.getState().look.layout).toBe("levels");
});

test("an embed shows the levels of its link, without a choice", async () => {
  const { page } = renderApp("?day=90&layout=levels", { embedded: true });
  expect(await page.findByRole("group", { name: /^Levels/ })).toBeTruthy();
  expect(page.queryByRole("radiogroup", { name: "Layout" })).toBeNull();
});

test("whoever is pointed at has the contacts told, also who never joined", () => {
  const { store, arrive } = renderApp("?day=180&market=network&population=500");
  arrive({ parameters: { market: "network", population: 500 }, members: 50 });
  const tell = (point: number): string | null => {
    // Points 49 and 50 know each other; 50 knows 51 too.
    const starts = Int32Array.from({ length: 53 }, (_, at) => [0, 1, 3, 4][Math.max(0, at - 49)]);
    const contacts = { people: 52, starts, contacts: Int32Array.of(50, 49, 51, 50) };
    const { container } = render(
      <AppContext value={{ store, embedded: false, pageAddress: "" }}>
        <HoverCard person={{ point, contacts }} ref={null} />
      </AppContext>,
    );
    return container.textContent;
  };
  expect(tell(49)).toMatch(/^Member 50, .*1 contact, not a member$/);
  expect(tell(50)).toBe("Never joined2 contacts, 1 of them a member");
  expect(tell(51)).toBe("Never joined1 contact, not a member");
});

test("what it has started is let go with the app", async () => {
  const { organic, rendered } = renderWithChoice(`${network}&layout=organic`);
  await act(async () => undefined);
  rendered.unmount();
  expect(organic.disposals()).toBe(1);
});
