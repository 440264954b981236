import { act } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PhaseMap } from "../../../src/page/studies/PhaseMap.tsx";
import { valueOnAxis } from "../../../src/parameters/valueOnAxis.ts";
import type { StudyShown } from "../../../src/store/studies.ts";
import type { MapExperiment } from "../../../src/study/experiment.ts";
import { madeUpSummary } from "../../files/madeUpMapStudy.ts";
import { axe } from "../axe.ts";
import { renderStudy } from "./renderStudy.tsx";

/** Hardly anybody in the lower half, most in the upper. */
const shares = Array.from({ length: 400 }, (_, place) => (place < 200 ? 0.001 : 0.8));

const shownOf = (experiment: MapExperiment, changed: Partial<StudyShown<"map">> = {}): StudyShown<"map"> => ({
  experiment,
  progress: "finished",
  done: 1_200,
  total: 1_200,
  summary: madeUpSummary(shares, (place) => ({ lossShare: place / 400 })),
  reason: null,
  fileName: null,
  notes: [],
  ...changed,
});

/** A map that was drawn, as it is asked for to begin with. */
async function renderDrawn(query = "", changed: Partial<StudyShown<"map">> = {}) {
  const rendered = renderStudy(PhaseMap, query);
  await rendered.user.click(rendered.part.getByRole("button", { name: "Draw the map" }));
  const experiment = rendered.actions.run.mock.calls[0][0] as MapExperiment;
  rendered.tell({ map: shownOf(experiment, changed) });
  return {
    ...rendered,
    experiment,
    focusMap: (): void =>
      act(() => {
        rendered.part.getByRole("application").focus();
      }),
    said: () => rendered.container.textContent.replaceAll("\u00a0", " "),
    present: () => rendered.store.state.getState().settings,
  };
}

describe("asking for a map", () => {
  it("begins with churn and conversion of the setting at hand", async () => {
    const { experiment } = await renderDrawn("?conversion=0.3&seed=5");
    expect(experiment).toMatchObject({
      kind: "map",
      parameters: { conversion: 0.3 },
      seeds: { first: 5, last: 7 },
      across: { key: "churnPerMonth", steps: 20 },
      down: { key: "conversion", steps: 20 },
    });
  });

  it("takes other inputs, ranges, places and runs", async () => {
    const { part, user, actions } = renderStudy(PhaseMap);
    await user.selectOptions(part.getByLabelText("Across: which input"), "cycleDays");
    const to = part.getByLabelText("Cycle time, to");
    await user.clear(to);
    await user.type(to, "3 weeks{Enter}");
    await user.click(part.getByLabelText("40 × 40"));
    await user.click(part.getByLabelText("5"));
    await user.click(part.getByRole("button", { name: "Draw the map" }));
    expect(actions.run.mock.calls[0][0]).toMatchObject({
      across: { key: "cycleDays", to: 21 - 21 / 80, steps: 40 },
      down: { steps: 40 },
      seeds: { first: 11, last: 15 },
    });
  });

  it("refuses a range that ends where it begins, in words, and keeps the text", async () => {
    const { part, user, actions } = renderStudy(PhaseMap);
    const to = part.getByLabelText("Conversion, to") as HTMLInputElement;
    await user.clear(to);
    await user.type(to, "0{Enter}");
    expect(part.getByRole("alert").textContent).toMatch(/Conversion to: more than 0/);
    expect(to.value).toBe("0");
    await user.click(part.getByRole("button", { name: "Draw the map" }));
    expect(actions.run.mock.calls[0][0]).toMatchObject({ down: { key: "conversion", to: 0.585 } });
  });

  it("offers the share in loss only where money moves", async () => {
    const without = await renderDrawn();
    expect(without.part.queryByLabelText("Who loses money")).toBeNull();
    without.container.remove();
    const { part, user, said } = await renderDrawn("?scenario=pyramid");
    await user.click(part.getByLabelText("Who loses money"));
    expect(said()).toContain("of the members lose money; the smallest share with");
  });
});

describe("the map that is there", () => {
  it("is told in words once it is whole", async () => {
    const { said, tell, experiment } = await renderDrawn("", { progress: "running", done: 600 });
    expect(said()).not.toContain("whatever the churn");
    tell({ map: shownOf(experiment) });
    expect(said()).toContain("With conversion below 31.5 % hardly anybody joins, whatever the churn.");
  });

  it("is read with the arrow keys from the setting on, and Enter opens a place in one step", async () => {
    const { focusMap, user, said, present, experiment } = await renderDrawn();
    const steps = present().past.length;
    focusMap();
    expect(said()).toContain("Churn 15 % a month, conversion 22.5 %: 0.1 % join");
    await user.keyboard("{ArrowRight}{ArrowUp}");
    expect(said()).toContain(
      "Churn 17 % a month, conversion 25.5 %: 0.1 % join, 42 % of them lose money, K 1.4",
    );
    await user.keyboard("{Enter}");
    expect(present().present.parameters).toMatchObject({
      churnPerMonth: valueOnAxis(experiment.across, 8),
      conversion: valueOnAxis(experiment.down, 8),
    });
    expect(present().past).toHaveLength(steps + 1);
    // Two places opened are two steps.
    await user.keyboard("{ArrowUp}{Enter}");
    expect(present().past).toHaveLength(steps + 2);
  });

  it("opens from the button as well: the place that it tells of", async () => {
    const { focusMap, part, user, present } = await renderDrawn();
    const open = part.getByRole("button", { name: "Open this run" });
    expect(open.getAttribute("aria-disabled")).toBe("false");
    await user.click(open);
    expect(present().present.parameters).toMatchObject({ churnPerMonth: 0.15, conversion: 0.225 });
    focusMap();
    await user.keyboard("{Home}");
    await user.click(open);
    expect(present().present.parameters).toMatchObject({ churnPerMonth: 0.01, conversion: 0.225 });
  });

  it("opens a run that there is, of a place that has none with the seed of the one that stands for it", async () => {
    const { focusMap, user, present, tell, experiment } = await renderDrawn();
    const summary = madeUpSummary(shares, (place) => ({ seed: 11 + (place % 3) }));
    tell({ map: shownOf(experiment, { summary }) });
    focusMap();
    // Place 147: the one nearest to the setting.
    await user.keyboard("{Enter}");
    expect(present().present.parameters.seed).toBe(11);
    await user.keyboard("{ArrowRight}{Enter}");
    expect(present().present.parameters.seed).toBe(12);
  });

  it("tells of the setting at hand where nobody points, without being read out at each step", async () => {
    const { said, focusMap, container, tell, experiment } = await renderDrawn("", {
      progress: "running",
      summary: null,
    });
    expect(said()).toContain("Point at a place, or move over the map with the arrow keys.");
    tell({ map: shownOf(experiment) });
    expect(said()).toContain("The nearest to what is set: Churn 15 % a month, conversion 22.5 %: 0.1 % join");
    const told = (): Element | null => container.querySelector("[aria-live=off]");
    expect(told()?.textContent).toContain("The nearest to what is set");
    focusMap();
    expect(told()).toBeNull();
    expect(container.querySelector("[aria-live=polite]")?.textContent).toMatch(/^Churn 15/);
  });

  it("keeps the keys of the app to itself while it has the focus", async () => {
    const { focusMap, user, store } = await renderDrawn("?day=90");
    focusMap();
    await user.keyboard("{ArrowRight} ");
    expect(store.state.getState().playing).toBe(false);
  });

  it("stays of its setting when one of its own inputs is moved, and is outdated when another is", async () => {
    const { store, said } = await renderDrawn();
    act(() => store.actions.setParameter("conversion", 0.4));
    expect(said()).not.toContain("of other settings");
    act(() => store.actions.setParameter("cycleDays", 9));
    expect(said()).toContain("of other settings");
  });

  it("brings the whole setting back when a place of an outdated map is opened, in one step", async () => {
    const { store, focusMap, user, present } = await renderDrawn();
    act(() => store.actions.setParameter("cycleDays", 9));
    act(() => store.actions.newLuck());
    const steps = present().past.length;
    focusMap();
    await user.keyboard("{Enter}");
    expect(present().present.parameters).toMatchObject({ cycleDays: 4, seed: 12 });
    expect(present().past).toHaveLength(steps + 1);
  });

  it("shows a map from a file with what was repaired, and asks for the same again", async () => {
    const { tell, experiment, said, part, user, actions } = await renderDrawn();
    const other: MapExperiment = {
      ...experiment,
      across: { key: "cycleDays", from: 0.5, to: 19.5, steps: 20, scale: "linear" },
    };
    tell({ map: shownOf(other, { notes: ["3 runs stand twice in it; they count once."] }) });
    expect(said()).toContain("3 runs stand twice in it");
    expect((part.getByLabelText("Across: which input") as HTMLSelectElement).value).toBe("cycleDays");
    await user.click(part.getByRole("button", { name: "Draw it again" }));
    expect(actions.run.mock.lastCall![0]).toEqual(other);
  });

  it("goes on with a map from a file that was stopped, whatever its size, and offers another when something is changed", async () => {
    const { tell, experiment, part, user, actions } = await renderDrawn();
    const other: MapExperiment = {
      ...experiment,
      seeds: { first: 1, last: 1_000 },
      down: { key: "conversion", from: 0.1, to: 0.3, steps: 20, scale: "linear" },
    };
    tell({ map: shownOf(other, { progress: "stopped", done: 7, total: 400_000 }) });
    await user.click(part.getByRole("button", { name: "Go on" }));
    expect(actions.goOn).toHaveBeenCalledWith("map");
    expect(part.queryByRole("button", { name: "Draw it again" })).toBeNull();
    await user.click(part.getByLabelText("3"));
    await user.click(part.getByRole("button", { name: "Go on" }));
    expect(actions.goOn).toHaveBeenCalledTimes(2);
    await user.click(part.getByRole("button", { name: "Draw it again" }));
    expect(actions.run.mock.lastCall![0]).toMatchObject({ seeds: { first: 11, last: 13 } });
  });

  it("saves its numbers", async () => {
    const { part, user } = await renderDrawn();
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (blobs.push(blob as Blob), "blob:map"));
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function named(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await user.click(part.getByRole("button", { name: "Save the numbers (CSV)" }));
    expect(names).toEqual(["invitree-map.csv"]);
    expect((await blobs[0].text()).split("\r\n")).toHaveLength(402);
  });

  it("has nothing that assistive technology finds fault with", async () => {
    const { container } = await renderDrawn();
    expect(await axe(container)).toEqual([]);
  });
});
