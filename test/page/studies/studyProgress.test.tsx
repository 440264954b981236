import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { StudyProgress } from "../../../src/page/studies/StudyProgress.tsx";
import type { Ongoing } from "../../../src/page/studies/StudyProgress.tsx";

function renderProgress() {
  const did = { begin: vi.fn<() => void>(), goOn: vi.fn<() => void>(), stop: vi.fn<() => void>() };
  const element = (ongoing: Ongoing | null, isOutdated = false) => (
    <StudyProgress name="Many runs" start="Run it" ongoing={ongoing} isOutdated={isOutdated} {...did} />
  );
  const { rerender } = render(element(null));
  return {
    did,
    show: (ongoing: Ongoing | null, isOutdated?: boolean) => rerender(element(ongoing, isOutdated)),
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

it("does not go on with what is of another setting, and begins it anew even while it runs", async () => {
  const { did, show } = renderProgress();
  const user = userEvent.setup();
  show(ongoing("stopped", 0.2), true);
  await user.click(screen.getByRole("button", { name: "Run again" }));
  show(ongoing("running", 0.2), true);
  await user.click(screen.getByRole("button", { name: "Run again" }));
  expect(did.begin).toHaveBeenCalledTimes(2);
  expect(did.goOn).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(did.stop).toHaveBeenCalledTimes(1);
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
