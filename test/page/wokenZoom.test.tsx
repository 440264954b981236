import { expect, test, vi } from "vitest";
import type { StageZoomListeners } from "../../src/page/stageZoom.ts";
import * as stageZoom from "../../src/page/stageZoom.ts";
import { createWokenZoom } from "../../src/page/wokenZoom.ts";

/** A wheel as browsers have it: happy-dom's knows neither a place nor keys. */
class Wheel extends MouseEvent {
  readonly deltaY = -200;
  readonly deltaMode = 0;
}

/** A stage of 400 × 300 px whose zoom arrives, or does not, when the test says so. */
function sleepingZoom({ needsKey = false, inEmbed = false } = {}) {
  const element = document.createElement("div");
  const fetched: { readonly come: () => Promise<void>; readonly fail: () => Promise<void> }[] = [];
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    await Promise.resolve();
  };
  const load = (): Promise<typeof stageZoom> =>
    new Promise((resolve, reject) => {
      fetched.push({
        come: () => (resolve(stageZoom), settle()),
        fail: () => (reject(new TypeError("Failed to fetch")), settle()),
      });
    });
  const onZoom = vi.fn<StageZoomListeners["onZoom"]>();
  const onWheelWithoutKey = vi.fn<() => void>();
  const onOneFinger = vi.fn<() => void>();
  const onDoublePress = vi.fn<() => void>();
  const most = { closest: 64 };
  const listeners: StageZoomListeners = {
    wheelNeedsKey: () => needsKey,
    oneFingerScrolls: () => inEmbed,
    closest: () => most.closest,
    glideMs: () => 0,
    onLongPress: () => undefined,
    onWheelWithoutKey,
    onOneFinger,
    onDoublePress,
    onZoom,
  };
  const zoom = createWokenZoom(element, listeners, load);
  zoom.resize(400, 300);
  const wheel = (init: MouseEventInit = {}): Event => {
    const event = new Wheel("wheel", { cancelable: true, ...init });
    element.dispatchEvent(event);
    return event;
  };
  /** The zoom, awake. */
  const wake = async (): Promise<typeof zoom> => {
    zoom.wake();
    await fetched[0].come();
    return zoom;
  };
  return { element, zoom, fetched, wake, most, onZoom, onWheelWithoutKey, onOneFinger, onDoublePress, wheel };
}

test("it is fetched once, when it is woken", async () => {
  const { zoom, fetched } = sleepingZoom();
  expect(fetched).toHaveLength(0);
  zoom.wake();
  zoom.wake();
  await fetched[0].come();
  zoom.wake();
  expect(fetched).toHaveLength(1);
});

test("the first wheel wakes it, is kept from the page, and zooms", async () => {
  const { fetched, onZoom, wheel } = sleepingZoom();
  const [first, second] = [wheel(), wheel()];
  expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, true]);
  expect(onZoom).not.toHaveBeenCalled();
  await fetched[0].come();
  expect(fetched).toHaveLength(1);
  const slept = onZoom.mock.calls.map(([{ k }]) => k);
  expect(slept).toHaveLength(2);
  expect(slept[1]).toBeGreaterThan(slept[0]);
  wheel();
  expect(onZoom).toHaveBeenCalledTimes(3);
  expect(onZoom.mock.lastCall![0].k).toBeGreaterThan(slept[1]);
});

test("a gesture counts as much as it would have counted awake", async () => {
  const [asleep, awake] = [sleepingZoom(), sleepingZoom()];
  asleep.wheel({ clientX: 30, clientY: 40 });
  await asleep.fetched[0].come();
  awake.zoom.wake();
  await awake.fetched[0].come();
  awake.wheel({ clientX: 30, clientY: 40 });
  const [one, other] = [asleep, awake].map(({ onZoom }) => onZoom.mock.lastCall![0]);
  expect([one.k, one.x, one.y]).toEqual([other.k, other.x, other.y]);
  expect(one.x).toBeCloseTo(30 * (1 - one.k), 6);
});

test("where a wheel needs a key, one without it scrolls the page and fetches nothing", () => {
  const { fetched, onWheelWithoutKey, wheel } = sleepingZoom({ needsKey: true });
  expect(wheel().defaultPrevented).toBe(false);
  expect(onWheelWithoutKey).toHaveBeenCalledTimes(1);
  expect(fetched).toHaveLength(0);
  expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
  expect(fetched).toHaveLength(1);
});

test("the keys' zoom waits for it too", async () => {
  const { zoom, fetched, onZoom } = sleepingZoom();
  zoom.scaleBy(2);
  zoom.scaleBy(2);
  await fetched[0].come();
  expect(onZoom.mock.calls.map(([{ k }]) => k)).toEqual([2, 4]);
  // About the middle of the stage.
  expect(onZoom.mock.lastCall![0]).toMatchObject({ x: -600, y: -450 });
  zoom.reset();
  expect(onZoom.mock.lastCall![0].k).toBe(1);
});

test("what cannot be fetched is tried again by the next gesture", async () => {
  const { fetched, onZoom, wheel } = sleepingZoom();
  wheel();
  await fetched[0].fail();
  expect(onZoom).not.toHaveBeenCalled();
  wheel();
  await fetched[1].come();
  expect(onZoom).toHaveBeenCalledTimes(1);
});

test("what cannot be fetched is not asked for at every picture", async () => {
  const { zoom, fetched, onZoom, wheel } = sleepingZoom();
  zoom.wake();
  await fetched[0].fail();
  zoom.wake();
  expect(fetched).toHaveLength(1);
  wheel();
  await fetched[1].come();
  expect(onZoom).toHaveBeenCalledTimes(1);
});

test("a stage that is gone meanwhile is left alone", async () => {
  const { zoom, fetched, onZoom, wheel } = sleepingZoom();
  wheel();
  zoom.dispose();
  await fetched[0].come();
  wheel();
  expect(onZoom).not.toHaveBeenCalled();
});

/** A touch of so many fingers; happy-dom has no Touch. */
function touch(type: string, xs: readonly number[], changed = xs): Event {
  const finger = (x: number, identifier: number) => ({ identifier, clientX: x, clientY: 150, target: null });
  class Touching extends Event {
    readonly touches = xs.map(finger);
    readonly targetTouches = this.touches;
    readonly changedTouches = changed.map(finger);
    constructor(name: string) {
      super(name, { cancelable: true });
    }
  }
  return new Touching(type);
}

test("one finger scrolls the page; a pinch that begins asleep is repeated from its start", async () => {
  const { element, fetched, onZoom } = sleepingZoom();
  expect(element.style.touchAction).toBe("pan-y");
  const drag = touch("touchmove", [100]);
  element.dispatchEvent(touch("touchstart", [100]));
  element.dispatchEvent(drag);
  expect(drag.defaultPrevented).toBe(false);
  expect(fetched).toHaveLength(0);
  element.dispatchEvent(touch("touchstart", [150, 250]));
  const pinch = touch("touchmove", [100, 300]);
  element.dispatchEvent(pinch);
  expect(pinch.defaultPrevented).toBe(true);
  await fetched[0].come();
  expect(onZoom.mock.lastCall![0].k).toBeCloseTo(2, 6);
  expect(element.style.touchAction).toBe("none");
});

/** A pointer on its way to be gone. */
const pointer = (type: string, init: PointerEventInit = {}): Event =>
  new PointerEvent(type, { isPrimary: true, pointerType: "touch", ...init });

test("in an embed one finger is the page's even when the picture is zoomed, and a hint says what two do", async () => {
  const { element, wake, onZoom, onOneFinger } = sleepingZoom({ inEmbed: true });
  expect(element.style.touchAction).toBe("pan-x pan-y");
  const zoom = await wake();
  element.dispatchEvent(pointer("pointerdown"));
  element.dispatchEvent(pointer("pointercancel"));
  // Nothing is zoomed: there is nothing to move.
  expect(onOneFinger).not.toHaveBeenCalled();
  zoom.scaleBy(3);
  expect(element.style.touchAction).toBe("pan-x pan-y");
  const { lastCall } = onZoom.mock;
  element.dispatchEvent(pointer("pointerdown"));
  element.dispatchEvent(touch("touchstart", [100]));
  const drag = touch("touchmove", [160]);
  element.dispatchEvent(drag);
  expect(drag.defaultPrevented).toBe(false);
  expect(onZoom.mock.lastCall).toBe(lastCall);
  element.dispatchEvent(pointer("pointercancel"));
  expect(onOneFinger).toHaveBeenCalledTimes(1);
  // The page scrolls by now: a second finger comes too late.
  element.dispatchEvent(touch("touchstart", [160, 260]));
  element.dispatchEvent(touch("touchmove", [110, 310]));
  expect(onZoom.mock.lastCall).toBe(lastCall);

  element.dispatchEvent(pointer("pointerdown"));
  element.dispatchEvent(touch("touchstart", [160, 260]));
  element.dispatchEvent(touch("touchmove", [110, 310]));
  expect(onZoom.mock.lastCall![0].k).toBeCloseTo(6, 6);
});

test("where the page is zoomed one finger drags the picture", async () => {
  const { element, wake, onZoom } = sleepingZoom();
  (await wake()).scaleBy(3);
  const before = onZoom.mock.lastCall![0];
  element.dispatchEvent(touch("touchstart", [100]));
  const drag = touch("touchmove", [130]);
  element.dispatchEvent(drag);
  expect(drag.defaultPrevented).toBe(true);
  expect(onZoom.mock.lastCall![0]).toMatchObject({ k: 3, x: before.x + 30, y: before.y });
});

test("nobody zooms in beyond the closest, nor is thrown out when that is less", async () => {
  const { wake, most, wheel, onZoom } = sleepingZoom();
  const zoom = await wake();
  zoom.scaleBy(1000);
  expect(onZoom.mock.lastCall![0].k).toBe(64);
  most.closest = 8;
  wheel();
  expect(onZoom.mock.lastCall![0].k).toBe(64);
  zoom.scaleBy(1 / 32);
  zoom.scaleBy(1000);
  expect(onZoom.mock.lastCall![0].k).toBe(8);
});

test("pressed twice it zooms in about the place, having told what was not meant", async () => {
  const { element, wake, onZoom, onDoublePress } = sleepingZoom();
  await wake();
  const click = new MouseEvent("click", { detail: 2, cancelable: true });
  Object.defineProperties(click, { offsetX: { value: 30 }, offsetY: { value: 40 } });
  element.dispatchEvent(click);
  expect(onDoublePress).toHaveBeenCalledTimes(1);
  expect(onZoom.mock.lastCall![0]).toMatchObject({ k: 2, x: -30, y: -40 });
});
