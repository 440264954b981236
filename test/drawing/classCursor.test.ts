import fc from "fast-check";
import { expect, it } from "vitest";
import { createClassCursor } from "../../src/drawing/classCursor.ts";
import { madeUpNet } from "./madeUpNet.ts";
import { madeUpRun } from "./madeUpRun.ts";

const run = madeUpRun({ members: 80, days: 100 });
const { atJoining, changes } = madeUpNet(run, { monthly: 3_000 });
const events = Array.from({ length: changes.count }, (_, at) => ({
  day: changes.days[at],
  row: changes.rows[at],
  each: changes.classes[at],
}));
// From before the first day to after the last, the instants of changes among them.
const anyDay = fc.oneof(
  fc.double({ min: -1, max: 110, noNaN: true }),
  fc.constantFrom(...events.map(({ day }) => day)),
);

it("knows everybody's class at any moment, in whatever order the moments come", () => {
  expect(events.length).toBeGreaterThan(50);
  const cursor = createClassCursor(atJoining, changes);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(cursor.seek(day)).toBe(events.filter((event) => event.day <= day).length);
      for (let row = 0; row < 80; row++) {
        const last = events.findLast((event) => event.row === row && event.day <= day);
        expect(cursor.classOf[row]).toBe(last?.each ?? atJoining[row]);
      }
    }),
  );
});

it("tells of each change on its way, with the class before it, and leaves what it is given alone", () => {
  const before = atJoining.slice();
  const told = atJoining.slice();
  const cursor = createClassCursor(atJoining, changes, (row, from, to) => {
    expect(told[row]).toBe(from);
    told[row] = to;
  });
  fc.assert(
    fc.property(anyDay, (day) => {
      cursor.seek(day);
      expect(told).toEqual(cursor.classOf);
    }),
  );
  expect(atJoining).toEqual(before);
});
