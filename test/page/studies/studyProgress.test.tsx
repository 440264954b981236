import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { StudyProgress } from "../../../src/page/studies/StudyProgress.tsx";
import type { Ongoing } from "../../../src/page/studies/StudyProgress.tsx";

function renderProgress() {
  const did = { begin: vi.fn<() => void>(), goOn: vi.fn<() => void>(), stop: vi.fn<() => void>() };
  const element = (ongoing: Ongoing | null, isOutdated = false, isOtherSize = false) => (
    <StudyProgress
      name="Many runs"
      start="Run it"
      ongoing={ongoing}
      isOutdated={isOutdated}
      isOtherSize={isOtherSize}
      {...did}
    />
  );
  const { rerender } = render(element(null));
  return {
    did,
    show: (...shown: Parameters<typeof element>) => rerender(element(...shown)),
  };
}

const ongoing = (progress: Ongoing["progress"], share: number): Ongoing => ({
  progress,
  share,
  said: `${100 * share} of 100 runs`,
  reason: null,
});

it("keeps whoever pressed the button on it, whatever it is for", async () => {
  const { did, show } = renderProgress();
  const user = userEvent.setup();
  const button = screen.getByRole("button", { name: "Run it" });
  await user.click(button);
  expect(did.begin).toHaveBeenCalledTimes(1);
  for (const [state, name, act] of [
    [ongoing("running", 0.2), "Stop", did.stop],
    [ongoing("stopped", 0.2), "Go on", did.goOn],
    [ongoing("finished", 1), "Run again", did.begin],
    [ongoing("failed", 0.5), "Try again", did.begin],
  ] as const) {
    show(state);
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe(name);
    act.mockClear();
    await user.keyboard("{Enter}");
    expect(act).toHaveBeenCalledTimes(1);
  }
});

it("goes on with what is of another setting or size, or begins what is asked for, even while it runs", async () => {
  const { did, show } = renderProgress();
  const user = userEvent.setup();
  const names = (): readonly (string | null)[] =>
    screen.getAllByRole("button").map(({ textContent }) => textContent);
  show(ongoing("stopped", 0.2));
  expect(names()).toEqual(["Go on"]);
  for (const [isOutdated, isOtherSize] of [
    [true, false],
    [false, true],
  ]) {
    show(ongoing("stopped", 0.2), isOutdated, isOtherSize);
    expect(names()).toEqual(["Go on", "Run again"]);
    await user.click(screen.getByRole("button", { name: "Run again" }));
    await user.click(screen.getByRole("button", { name: "Go on" }));
    // Where each stood the same stands while it runs.
    show(ongoing("running", 0.2), isOutdated, isOtherSize);
    expect(names()).toEqual(["Stop", "Run again"]);
    await user.click(screen.getByRole("button", { name: "Run again" }));
    await user.click(screen.getByRole("button", { name: "Stop" }));
    show(ongoing("finished", 1), isOutdated, isOtherSize);
    expect(names()).toEqual(["Run again"]);
  }
  expect(did.begin).toHaveBeenCalledTimes(4);
  expect(did.goOn).toHaveBeenCalledTimes(2);
  expect(did.stop).toHaveBeenCalledTimes(2);
});

it("tells what it is of where nothing else is told, as a sentence of its own", () => {
  const { show } = renderProgress();
  const told = "This is of other settings than those set now.";
  show({ ...ongoing("finished", 1), said: "" }, true);
  expect(screen.getByText(/^This is/).textContent).toBe(told);
  show(ongoing("finished", 1), true);
  expect(screen.getByText(/^100 of 100/).textContent).toBe(`100 of 100 runs. ${told}`);
});

it("shows each step, and speaks at every quarter", () => {
  const { show } = renderProgress();
  const spoken = new Set<string | null>();
  for (let step = 0; step < 100; step++) {
    show(ongoing("running", step / 100));
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe(String(step / 100));
    spoken.add(screen.getByRole("status").textContent);
  }
  expect([...spoken]).toEqual([
    "Many runs: begun.",
    "Many runs: 25 % done.",
    "Many runs: 50 % done.",
    "Many runs: 75 % done.",
  ]);
  show(ongoing("finished", 1));
  expect(screen.getByRole("status").textContent).toBe("Many runs: done.");
  expect(screen.queryByRole("progressbar")).toBeNull();
});
