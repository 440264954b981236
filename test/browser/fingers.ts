import type { Page } from "playwright-core";

/** Where a finger is, CSS px of the tab. */
export type Place = readonly [x: number, y: number];

/** Fingers on the screen of a tab whose context has touch. */
export interface Fingers {
  /** Puts down these fingers, one after the other, moves each along its own line in so many steps, and leaves them there. */
  drag(from: readonly Place[], to: readonly Place[], steps?: number): Promise<void>;
  /** Puts down one more beside those that are there, which are named too. */
  add(places: readonly Place[]): Promise<void>;
  /** Moves all that are there. */
  move(places: readonly Place[]): Promise<void>;
  /** Takes away all that are there. */
  lift(): Promise<void>;
  tap(place: Place): Promise<void>;
  /** Two taps in a tenth of a second, however long this takes. */
  doubleTap(place: Place): Promise<void>;
}

/** Fingers as the browser feels them: what they do goes through its own recognition of gestures. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    places: readonly Place[],
    timestamp?: number,
  ): Promise<unknown> =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      timestamp,
    });
  const tapAt = async (place: Place, seconds?: number): Promise<void> => {
    // Together: a finger that waits for its answer may become a long press.
    await Promise.all([
      touch("touchStart", [place], seconds),
      touch("touchEnd", [], seconds && seconds + 0.03),
    ]);
  };
  return {
    async drag(from, to, steps = 12) {
      for (let fingers = 1; fingers <= from.length; fingers++)
        await touch("touchStart", from.slice(0, fingers));
      for (let step = 1; step <= steps; step++) {
        const along = (at: number, axis: 0 | 1): number =>
          from[at][axis] + ((to[at][axis] - from[at][axis]) * step) / steps;
        await touch(
          "touchMove",
          from.map((_, at): Place => [along(at, 0), along(at, 1)]),
        );
      }
    },
    async add(places) {
      await touch("touchStart", places);
    },
    async move(places) {
      await touch("touchMove", places);
    },
    async lift() {
      await touch("touchEnd", []);
    },
    tap: tapAt,
    async doubleTap(place) {
      const seconds = Date.now() / 1000;
      await tapAt(place, seconds);
      await tapAt(place, seconds + 0.1);
    },
  };
}
