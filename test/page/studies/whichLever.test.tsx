import { act } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/page/studies/LeverTarget.tsx";
import { WhichLever } from "../../../src/page/studies/WhichLever.tsx";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { leversOf } from "../../../src/study/levers/leversOf.ts";
import type { Outcome } from "../../../src/study/outcome.ts";
import { axe } from "../axe.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { renderStudies } from "./renderStudies.tsx";
import type { RenderedStudies } from "./renderStudies.tsx";

const levers = leversOf(openingParameters, 0.1);

/** How many days earlier each is, in the order of the levers, and how that varies from seed to seed. */
const outcomes = (daysEarlier: (key: string, seed: number) => number): Outcome[] =>
  Array.from({ length: 20 }, (_, index) => index + 1).flatMap((seed) => [
    madeUpOutcome({ seed, joined: 1000, targetDay: 100 }),
    ...levers.map(({ key }, at) =>
      madeUpOutcome({ variant: at + 1, seed, joined: 1100, targetDay: 100 - daysEarlier(key, seed) }),
    ),
  ]);

async function renderAll(daysEarlier: Parameters<typeof outcomes>[0], query = ""): Promise<RenderedStudies> {
  const rendered = renderStudies([WhichLever], query);
  await rendered.user.click(rendered.part.getByRole("button", { name: "Compare the inputs" }));
  rendered.tell(outcomes(daysEarlier));
  return rendered;
}

const clear = (key: string, seed: number): number =>
  ({ cycleDays: 23, conversion: 12, churnPerMonth: 4 })[key] ?? 0.01 * (seed % 3);

describe("which lever", () => {
  it("asks with half of those who joined for a target, rounded, or what was typed", async () => {
    const { part, user, runs, store, client } = renderStudies([WhichLever], "", 11_000);
    const field = part.getByRole("textbox", { name: /Target/ });
    expect((field as HTMLInputElement).value).toBe("5,000");
    await user.click(part.getByRole("button", { name: "Compare the inputs" }));
    expect(runs[0].experiment).toMatchObject({
      kind: "levers",
      target: 5000,
      better: 0.1,
      seeds: { last: 20 },
    });
    await user.clear(field);
    await user.type(field, "2k{Enter}");
    await user.click(part.getByRole("radio", { name: "50" }));
    expect(part.getByText(/This is for another target\./)).toBeTruthy();
    await user.click(part.getByRole("button", { name: "Run each 50 times" }));
    expect(runs[1].experiment).toMatchObject({ target: 2000, seeds: { first: 1, last: 50 } });
    expect(store.state.getState().settings.past).toHaveLength(0);
    act(() => client.arrive());
  });

  it("refuses a target that nobody can reach, in words beside the field", async () => {
    const { part, user, runs } = renderStudies([WhichLever], "?population=20000");
    const field = part.getByRole("textbox", { name: /Target/ });
    await user.clear(field);
    await user.type(field, "30,000{Enter}");
    expect(part.getByRole("alert").textContent).toMatch(/between 11 and 20,000/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(runs).toHaveLength(0);
    const limits = { ...openingParameters, population: 500, memberLimit: 300, peopleEach: 10 };
    expect(parseTarget(limits, "3000")).toEqual({ value: 3000 });
    expect(parseTarget(limits, "3001")).toHaveProperty("flaw");
    expect(parseTarget(limits, "100")).toHaveProperty("flaw");
  });

  it("says what comes first and by how many days, the best on top", async () => {
    const { part } = await renderAll(clear);
    expect(
      part.getByText(/^A faster cycle first: 23\sdays earlier; then conversion: 12\sdays, churn: 4\sdays\./),
    ).toBeTruthy();
    const rows = part.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^Cycle time 4 → 3\.6\sdays 23\sdays earlier/);
    const ranks = part.getAllByRole("button", { name: /→/ }).map(({ dataset }) => dataset["rank"]);
    expect(ranks.filter((rank) => rank === "first")).toHaveLength(1);
    expect(ranks[0]).toBe("first");
    expect(rows[1]).toMatch(/^Conversion 22 → 24\.2\s% 12\sdays earlier/);
    expect(rows[2]).toMatch(/^Churn/);
    expect(rows).toHaveLength(levers.length);
  });

  it("gives no colour to what is left out, and says what cannot be told", async () => {
    const { part } = await renderAll(
      (key, seed) => ({ startingMembers: 50, cycleDays: 20 })[key] ?? (seed % 2 === 0 ? 9 : -8),
      "?startingMembers=1",
    );
    const rows = part.getAllByRole("button", { name: /→/ });
    expect(rows[0].getAttribute("aria-label")).toMatch(/^Cycle time .* 20\sdays earlier$/);
    expect(rows.map(({ dataset }) => dataset["rank"])).toEqual([
      "first",
      ...levers.slice(2).map(() => "untold"),
      "leftOut",
    ]);
    expect(rows[1].textContent).toMatch(/cannot be told$/);
    expect(rows.at(-1)!.textContent).toMatch(/^Members at the start 1 → 2/);
  });

  it("asks for no target where nobody new can join, but says so", async () => {
    const { part, store } = renderStudies([WhichLever], "?startingMembers=10&memberLimit=10");
    expect(part.getByText(/ends before anybody new may join/)).toBeTruthy();
    expect(part.queryByRole("textbox")).toBeNull();
    expect(part.queryByRole("button", { name: "Compare the inputs" })).toBeNull();
    act(() => store.actions.setParameter("memberLimit", 20));
    expect(part.queryByText(/anybody new/)).toBeNull();
    expect(part.getByRole("button", { name: "Compare the inputs" })).toBeTruthy();
    expect(part.getByRole<HTMLInputElement>("textbox").value).toBe("20");
  });

  it("tries one, sets it back, and can be undone, with the target kept", async () => {
    const { part, user, store } = await renderAll(clear);
    const cycle = (): number => store.state.getState().settings.present.parameters.cycleDays;
    const row = part.getByRole("button", { name: /^Cycle time 4 → 3\.6/ });
    const field = part.getByRole("textbox", { name: /Target/ });
    const target = (field as HTMLInputElement).value;
    await user.click(row);
    expect(cycle()).toBe(3.6);
    expect(row.getAttribute("aria-pressed")).toBe("true");
    expect((field as HTMLInputElement).value).toBe(target);
    expect(part.getByText(/of other settings than those set now/)).toBeTruthy();
    await user.click(row);
    expect(cycle()).toBe(4);
    act(() => store.actions.undo());
    expect(cycle()).toBe(3.6);
    act(() => store.actions.undo());
    expect(cycle()).toBe(4);
    expect(row.getAttribute("aria-pressed")).toBe("false");
  });

  it("tells members more instead of days earlier", async () => {
    const { part, user } = await renderAll(clear);
    await user.click(part.getByRole("radio", { name: "More members" }));
    expect(part.getAllByRole("listitem")[0].textContent).toMatch(/10\s% more/);
  });

  it("breaks no rule of accessibility", async () => {
    const { container } = await renderAll(clear);
    expect(await axe(container)).toEqual([]);
  });
});
