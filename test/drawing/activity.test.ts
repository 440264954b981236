import fc from "fast-check";
import { expect, it } from "vitest";
import { createActivity } from "../../src/drawing/activity.ts";
import { madeUpRun } from "./madeUpRun.ts";

it("knows who has left at any moment, in whatever order the moments come", () => {
  // Members who leave on one day and come back on another.
  const { changes, people } = madeUpRun({ members: 60, days: 50, leaving: 0.8 });
  const events = Array.from({ length: changes.count }, (_, at) => [
    { day: changes.days[at], row: changes.rows[at], active: 0 },
    { day: changes.days[at] + 5, row: changes.rows[at], active: 1 },
  ])
    .flat()
    .toSorted((a, b) => a.day - b.day);
  const both = {
    count: events.length,
    days: Float64Array.from(events, (event) => event.day),
    rows: Int32Array.from(events, (event) => event.row),
    active: Uint8Array.from(events, (event) => event.active),
  };
  const activity = createActivity(both, people.count);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 60, noNaN: true }), (day) => {
      const past = events.filter((event) => event.day <= day);
      expect(activity.seek(day)).toBe(past.length);
      for (let row = 0; row < people.count; row++) {
        const last = past.findLast((event) => event.row === row);
        expect(activity.left[row]).toBe(last?.active === 0 ? 1 : 0);
      }
    }),
  );
});
