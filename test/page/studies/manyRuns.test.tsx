import { act } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ManyRuns } from "../../../src/page/studies/ManyRuns.tsx";
import { StudiesOnCurve } from "../../../src/page/studies/StudiesOnCurve.tsx";
import { createProgression } from "../../../src/study/createProgression.ts";
import type { EnsembleExperiment } from "../../../src/study/experiment.ts";
import type { Outcome } from "../../../src/study/outcome.ts";
import { axe } from "../axe.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { renderStudies } from "./renderStudies.tsx";
import type { RenderedStudies } from "./renderStudies.tsx";

/** Runs of seeds 1…: the first ten died out, the others reached 1,000, 1,010, …. */
const outcomes = (count: number): Outcome[] =>
  Array.from({ length: count }, (_, index) =>
    index < 10
      ? madeUpOutcome({ seed: index + 1, joined: 3, diedOut: true, doublingDays: null })
      : madeUpOutcome({ seed: index + 1, joined: 1000 + 10 * (index - 10), doublingDays: 8 + index / 100 }),
  );

const seedOf = ({ store }: RenderedStudies): number =>
  store.state.getState().settings.present.parameters.seed;

/** Asks for 50 runs, and all of them come. */
async function renderAll(query = ""): Promise<RenderedStudies> {
  const rendered = renderStudies([ManyRuns, StudiesOnCurve], query);
  await rendered.user.click(rendered.part.getByRole("radio", { name: "50" }));
  await rendered.user.click(rendered.part.getByRole("button", { name: "Run it 50 times" }));
  rendered.tell(outcomes(50));
  return rendered;
}

describe("many runs", () => {
  it("are asked for with the setting at hand, and seeds that hold that of the run at hand", async () => {
    const { part, user, runs } = renderStudies([ManyRuns], "?seed=11&conversion=0.3");
    await user.click(part.getByRole("button", { name: "Run it 200 times" }));
    expect(runs).toHaveLength(1);
    expect(runs[0].experiment).toMatchObject({ kind: "ensemble", seeds: { first: 1, last: 200 } });
    expect(runs[0].experiment.parameters.conversion).toBe(0.3);
    const far = renderStudies([ManyRuns], "?seed=4294967295");
    await far.user.click(far.part.getByRole("button", { name: "Run it 200 times" }));
    expect(far.runs[0].experiment.seeds).toEqual({ first: 4_294_967_096, last: 4_294_967_295 });
  });

  it("say what they come to while they come", async () => {
    const { part, user, tell, runs } = renderStudies([ManyRuns]);
    await user.click(part.getByRole("button", { name: "Run it 200 times" }));
    tell(outcomes(50), false);
    const bar = part.getByRole("progressbar");
    expect(bar.getAttribute("aria-valuetext")).toMatch(/^50 of 200\sruns$/);
    expect(part.getByText(/^Of 50 runs with the same settings, 10 died out: 20\s%/)).toBeTruthy();
    await user.click(part.getByRole("button", { name: "Stop" }));
    expect(runs[0].isCancelled).toBe(true);
    expect(part.queryByRole("progressbar")).toBeNull();
    await user.click(part.getByRole("button", { name: "Go on" }));
    expect(runs).toHaveLength(2);
  });

  it("open one run of a bar, at the next press the next, and can be taken back", async () => {
    const rendered = await renderAll("?seed=5");
    const { part, user, store } = rendered;
    const dead = part.getByRole("button", { name: /^10\sruns: died out/ });
    await user.click(dead);
    expect(seedOf(rendered)).toBe(6);
    await user.click(dead);
    expect(seedOf(rendered)).toBe(7);
    act(() => store.actions.undo());
    expect(seedOf(rendered)).toBe(6);
    const grown = part.getAllByRole("button", { name: /: 1,\d+ to 1,\d+\. Open one$/ });
    await user.click(grown.at(-1)!);
    const highest = seedOf(rendered);
    expect(highest).toBeGreaterThan(40);
    expect(grown.at(-1)!.dataset["atHand"]).toBe("true");
    expect(dead.dataset["atHand"]).toBe("false");
  });

  it("are one stop of the tabulator each picture, with the arrow keys from bar to bar", async () => {
    const rendered = await renderAll();
    const { part, user } = rendered;
    const toolbar = part.getAllByRole("toolbar")[0];
    const bars = [...toolbar.querySelectorAll("button")];
    expect(bars.filter((bar) => bar.tabIndex === 0)).toHaveLength(1);
    act(() => bars[0].focus());
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(bars[1]);
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(bars.at(-1));
    await user.keyboard("{Enter}");
    expect(seedOf(rendered)).toBeGreaterThan(40);
  });

  it("count each run once", async () => {
    const { part } = await renderAll();
    const [sizes, doublings] = part
      .getAllByRole("toolbar")
      .map((toolbar) =>
        [...toolbar.querySelectorAll("button")]
          .map((bar) => Number.parseInt(bar.getAttribute("aria-label")!, 10))
          .reduce((sum, count) => sum + count, 0),
      );
    expect(sizes).toBe(50);
    expect(doublings).toBe(40);
  });

  it("break no rule of accessibility", async () => {
    const { container } = await renderAll();
    expect(await axe(container)).toEqual([]);
  });

  it("say so when the setting is another, and that of its seed is not", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { part, store, client, runs, user } = await renderAll();
    act(() => store.actions.setParameter("seed", 3));
    expect(part.queryByText(/of other settings/)).toBeNull();
    act(() => store.actions.setParameter("churnPerMonth", 0.4, "drag:churnPerMonth"));
    expect(part.getByText(/This is of other settings than those set now\./)).toBeTruthy();
    // Dragged, nothing runs by itself, though the run at hand has come.
    act(() => client.arrive());
    expect(runs).toHaveLength(1);
    await user.click(part.getByRole("button", { name: "Run again" }));
    expect(runs).toHaveLength(2);
    expect(runs[1].experiment.parameters.churnPerMonth).toBe(0.4);
  });

  it("do not run again by themselves where that took long", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(1000);
    const { part, user, tell, store, client, runs } = renderStudies([ManyRuns]);
    await user.click(part.getByRole("button", { name: "Run it 200 times" }));
    now.mockReturnValue(7000);
    tell(outcomes(200));
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    act(() => client.arrive());
    expect(runs).toHaveLength(1);
  });

  it("run again by themselves once a quick lot is of another setting and nothing is dragged", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { store, client, runs } = await renderAll();
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    expect(runs).toHaveLength(1);
    act(() => client.arrive());
    expect(runs).toHaveLength(2);
    expect(runs[1].experiment.parameters.churnPerMonth).toBe(0.4);
  });

  it("do not interrupt another study", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { store, client, runs, studies } = await renderAll();
    const { parameters, plan } = store.state.getState().settings.present;
    const seeds = { first: 1, last: 20 };
    act(() => studies.actions.run({ kind: "levers", parameters, plan, seeds, better: 0.1, target: 100 }));
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    act(() => client.arrive());
    expect(runs).toHaveLength(2);
    expect(runs[1].isCancelled).toBe(false);
  });

  it("do not keep a file from being opened", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { store, client, runs, questions, studies } = await renderAll();
    act(() => studies.actions.openStudyFile("text", "part.ndjson", "ensemble"));
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    act(() => client.arrive());
    expect(runs).toHaveLength(1);
    expect(questions[0].isCancelled).toBe(false);
  });

  it("of an opened file go on, whatever is set by now, and are not run over by themselves", async () => {
    vi.spyOn(performance, "now").mockReturnValue(1000);
    const { part, store, client, runs, questions, user, studies } = await renderAll();
    const experiment = { ...runs[0].experiment, seeds: { first: 1, last: 100 } };
    const inFile = outcomes(60);
    act(() => studies.actions.openStudyFile("text", "part.ndjson", "ensemble"));
    act(() => questions[0].answered({ state: "read", experiment, outcomes: inFile, notes: [] }));
    const progression = createProgression(experiment as EnsembleExperiment);
    for (const outcome of inFile) progression.add(outcome);
    act(() => runs[1].finished({ done: 60, total: 100, summary: progression.summary() }));
    // Another setting, and its run has come.
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    act(() => client.arrive());
    expect(runs.map(({ how }) => how)).toEqual(["run", "review"]);
    expect(part.getByText(/^Stopped at 60 of 100\sruns/)).toBeTruthy();
    expect(part.getByRole("button", { name: "Run it 50 times" })).toBeTruthy();
    await user.click(part.getByRole("button", { name: "Go on" }));
    expect(runs[2]).toMatchObject({ how: "run", experiment, before: inFile });
  });

  it("say what theory says of dying out once that is known", async () => {
    const { part, theory } = await renderAll();
    const said = (): string => part.getByText(/^Of 50 runs/).textContent.replaceAll("\u00a0", " ");
    expect(said()).toContain("10 died out: 20 %. ");
    act(() => theory[0].answered(0.25));
    expect(said()).toContain("10 died out: 20 % (in theory 25 %, in the end). ");
  });

  it("bring their whole setting back when one of another setting is opened, in one step", async () => {
    const rendered = await renderAll("?conversion=0.3");
    const { part, store, user } = rendered;
    act(() => store.actions.setParameter("churnPerMonth", 0.4));
    act(() => store.actions.setParameter("conversion", 0.1));
    const before = store.state.getState().settings;
    await user.click(part.getByRole("button", { name: /^10\sruns: died out/ }));
    const { past, present } = store.state.getState().settings;
    expect(present.parameters).toMatchObject({ conversion: 0.3, churnPerMonth: 0.15, seed: 1 });
    expect(past).toHaveLength(before.past.length + 1);
  });

  it("tell why they failed, and can be tried again", async () => {
    const { part, user, fail, runs } = renderStudies([ManyRuns]);
    await user.click(part.getByRole("button", { name: "Run it 200 times" }));
    fail("the worker ended");
    expect(part.getByRole("alert").textContent).toContain("the worker ended");
    await user.click(part.getByRole("button", { name: "Try again" }));
    expect(runs).toHaveLength(2);
  });
});

describe("many runs on the curve", () => {
  it("are there while their part is open, and stay if they are to", async () => {
    const { overlay, part, user, show } = await renderAll();
    expect(overlay.getState().painted?.top).toEqual({ adoption: 1365.5, joins: 0 });
    show([StudiesOnCurve]);
    expect(overlay.getState().painted).toBeNull();
    show([ManyRuns, StudiesOnCurve]);
    await user.click(part.getByRole("button", { name: "Keep" }));
    show([StudiesOnCurve]);
    expect(overlay.getState().painted).not.toBeNull();
    show([]);
    expect(overlay.getState().painted).toBeNull();
  });

  it("stand for the people behind each point", async () => {
    const { overlay } = await renderAll("?peopleEach=100");
    expect(overlay.getState().painted?.top.adoption).toBeCloseTo(136_550, 6);
  });

  it("are there as bands, as single runs, as both or not at all", async () => {
    const { overlay, part, user } = await renderAll();
    await user.click(part.getByRole("button", { name: "Bands" }));
    expect(overlay.getState().painted?.top.adoption).toBe(1390);
    await user.click(part.getByRole("button", { name: "Single runs" }));
    expect(overlay.getState().painted).toBeNull();
  });
});
