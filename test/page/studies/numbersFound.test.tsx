import { act, fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { csv, renderNumbers } from "./renderNumbers.tsx";

test("a long reading says how far it is and can be stopped, and begun again", () => {
  vi.useFakeTimers();
  try {
    const { field, part, questions, said } = renderNumbers();
    fireEvent.change(field(), { target: { value: csv } });
    expect(said()).not.toContain("being read");
    act(() => void vi.advanceTimersByTime(200));
    expect(said()).toContain("The numbers are being read …");
    expect(part.queryByRole("button", { name: "Stop reading" })).toBeNull();
    act(() => void vi.advanceTimersByTime(800));
    act(() => questions[0].progress?.(0.25));
    expect(part.getByRole("progressbar", { name: "Read so far" })).toHaveProperty("value", 0.25);
    fireEvent.click(part.getByRole("button", { name: "Stop reading" }));
    expect(questions[0].isCancelled).toBe(true);
    expect(said()).toContain("The numbers: stopped, and not read.");
    fireEvent.click(part.getByRole("button", { name: "Read all of it" }));
    expect(questions[1].job).toEqual(questions[0].job);
  } finally {
    vi.useRealTimers();
  }
});

test("how a text is read stands in a line, and is open to be put right where nothing could be read", () => {
  const { paste, said, container } = renderNumbers();
  const isOpen = () => container.querySelector("details")?.open;
  paste(csv);
  expect(said()).toContain(
    "Read as: a row for a day, week or month; dates as year, month, day; cells parted by commas; numbers as 1,234.5",
  );
  expect(isOpen()).toBe(false);
  paste("hello,world\nyou,there\n");
  expect(isOpen()).toBe(true);
});

test("numbers too long for the tab to remember are named", () => {
  const { paste, said } = renderNumbers();
  paste(csv);
  expect(said()).not.toContain("too long for the tab");
  paste(csv + " ".repeat(2_000_000));
  expect(said()).toContain("This is too long for the tab to remember");
});
