import { expect, test } from "vitest";
import { changePresent, endGesture, redoStep, startHistory, undoStep } from "../../src/store/undoHistory.ts";

test("every change without a gesture is a step of its own", () => {
  const history = changePresent(changePresent(startHistory(1), 2), 3);
  expect(undoStep(history).present).toBe(2);
  expect(undoStep(undoStep(history)).present).toBe(1);
});

test("the changes of one gesture are one step, and those after it another", () => {
  let history = changePresent(startHistory(1), 2, "drag");
  history = changePresent(history, 3, "drag");
  history = changePresent(endGesture(history), 4, "drag");
  expect(history.past).toEqual([1, 3]);
});

test("another gesture begins another step", () => {
  const history = changePresent(changePresent(startHistory(1), 2, "a"), 3, "b");
  expect(history.past).toEqual([1, 2]);
});

test("redo brings back what undo took, until something is changed", () => {
  const undone = undoStep(changePresent(startHistory("a"), "b"));
  expect(redoStep(undone).present).toBe("b");
  expect(redoStep(changePresent(undone, "c")).present).toBe("c");
});

test("where there is nothing to undo or redo, nothing happens", () => {
  const history = startHistory(1);
  expect(undoStep(history)).toBe(history);
  expect(redoStep(history)).toBe(history);
});

test("a change after an undo within the same gesture does not swallow the step before", () => {
  const history = undoStep(changePresent(changePresent(startHistory(1), 2), 3, "drag"));
  expect(changePresent(history, 9, "drag").past).toEqual([1, 2]);
});

test("the oldest steps are forgotten, the last two hundred kept", () => {
  let history = startHistory(0);
  for (let value = 1; value <= 500; value++) history = changePresent(history, value);
  expect(history.past).toHaveLength(200);
  expect(history.past.at(-1)).toBe(499);
});
