import { expect, test } from "vitest";
import { netStretch } from "../../src/page/netStretch.ts";
import { madeUpNet } from "../drawing/madeUpNet.ts";
import { madeUpRun } from "../drawing/madeUpRun.ts";

test("a member is in the stretch of its last change by then, or in that of its joining", () => {
  const run = madeUpRun({ members: 120, days: 100 });
  const { joinDays } = run.people;
  const net = madeUpNet(run, { monthly: 3_000 });
  const { atJoining, changes, from } = net;
  let changed = 0;
  for (let row = 0; row < 120; row += 3)
    for (const day of [joinDays[row], 29.9, 30, 61, 100]) {
      if (day < joinDays[row]) continue;
      let each = atJoining[row];
      for (let at = 0; at < changes.count && changes.days[at] <= day; at++)
        if (changes.rows[at] === row) each = changes.classes[at];
      changed += Number(each !== atJoining[row]);
      expect(netStretch(net, row, joinDays[row], day)).toEqual({
        from: each === 0 ? -Infinity : from[each - 1],
        to: each === from.length ? Infinity : from[each] - 1,
      });
    }
  expect(changed).toBeGreaterThan(10);
});
