import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenForPresses } from "../../src/page/listenForPresses.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An element under a finger or a mouse; what it is told is written down. */
function pressed() {
  const element = document.createElement("div");
  const told: string[] = [];
  const stop = listenForPresses(element, {
    onDoublePress: (x, y) => told.push(`double ${x} ${y}`),
    onLongPress: (x, y) => told.push(`long ${x} ${y}`),
  });
  element.addEventListener("click", () => told.push("click"));
  let nowMs = 0;
  const pass = (ms: number): void => {
    nowMs += ms;
    vi.advanceTimersByTime(ms);
  };
  const send = (type: string, x: number, init: PointerEventInit = {}): Event => {
    const how = { clientX: x, clientY: 50, isPrimary: true, pointerType: "touch", cancelable: true, ...init };
    const event = new PointerEvent(type, how);
    Object.defineProperties(event, {
      offsetX: { value: x - 5 },
      offsetY: { value: 45 },
      timeStamp: { value: nowMs },
    });
    element.dispatchEvent(event);
    return event;
  };
  const tap = (x: number, detail = 1): void => {
    send("pointerdown", x);
    pass(40);
    send("pointerup", x);
    send("click", x, { detail });
  };
  return { told, send, pass, tap, stop };
}

test("a finger that stays is told once, with its place; neither a menu nor a click follows", () => {
  const { told, send, pass, tap } = pressed();
  send("pointerdown", 100);
  send("pointermove", 109);
  pass(499);
  expect(told).toEqual([]);
  pass(1);
  expect(told).toEqual(["long 95 45"]);
  expect(send("contextmenu", 109).defaultPrevented).toBe(true);
  pass(5000);
  send("pointerup", 109);
  send("click", 109);
  expect(told).toEqual(["long 95 45"]);
  // The next tap is one again, however soon.
  tap(109, 2);
  expect(told).toEqual(["long 95 45", "click"]);
});

test("a tap that no click followed does not swallow that of the next", () => {
  const { told, send, pass, tap } = pressed();
  send("pointerdown", 100);
  pass(600);
  send("pointerup", 100);
  tap(100);
  expect(told).toEqual(["long 95 45", "click"]);
});

test.each<[string, (send: ReturnType<typeof pressed>["send"]) => void]>([
  ["that moves", (send) => send("pointermove", 111)],
  ["that is lifted", (send) => send("pointerup", 100)],
  ["by which the page scrolls", (send) => send("pointercancel", 100)],
  ["that another one joins", (send) => send("pointerdown", 200, { isPrimary: false })],
])("a finger %s is no long press", (_, end) => {
  const { told, send, pass } = pressed();
  send("pointerdown", 100);
  pass(400);
  end(send);
  pass(1000);
  expect(told).toEqual([]);
});

test("a mouse that stays is no long press, and has its menu", () => {
  const { told, send, pass } = pressed();
  send("pointerdown", 100, { pointerType: "mouse" });
  pass(1000);
  expect(send("contextmenu", 100, { pointerType: "mouse" }).defaultPrevented).toBe(false);
  send("click", 100, { pointerType: "mouse", detail: 1 });
  expect(told).toEqual(["click"]);
});

test("two taps soon after each other and near are a double one, whether the browser counts them or not", () => {
  for (const detail of [1, 2]) {
    const { told, pass, tap } = pressed();
    tap(100);
    pass(300);
    tap(115, detail);
    expect(told).toEqual(["click", "double 110 45"]);
    // A third one begins anew.
    pass(100);
    tap(115, 1);
    expect(told.at(-1)).toBe("click");
  }
});

test("two taps that are late, or apart, are two taps", () => {
  const late = pressed();
  late.tap(100);
  late.pass(401);
  late.tap(100);
  expect(late.told).toEqual(["click", "click"]);
  const apart = pressed();
  apart.tap(100);
  apart.tap(125);
  expect(apart.told).toEqual(["click", "click"]);
});

test("a double click is what the system says it is", () => {
  const { told, send, pass } = pressed();
  const click = (detail: number): void => {
    send("pointerdown", 100, { pointerType: "mouse" });
    send("click", 100, { pointerType: "mouse", detail });
  };
  click(1);
  click(1);
  pass(900);
  click(2);
  expect(told).toEqual(["click", "click", "double 95 45"]);
});

test("nothing is told any more when it is stopped", () => {
  const { told, send, pass, stop } = pressed();
  send("pointerdown", 100);
  stop();
  pass(1000);
  send("click", 100, { detail: 2 });
  expect(told).toEqual(["click"]);
});
