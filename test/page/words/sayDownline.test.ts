import { expect, it } from "vitest";
import { sayDownlineAt, sayDownlineCurve } from "../../../src/page/words/sayDownline.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

it("tells a downline at the playhead, and at the end if that is later", () => {
  expect(sayDownlineAt(1370, 45.9)).toBe("1,370 by day 45");
  expect(plain(sayDownlineCurve(370, 45.9, 1370, 180))).toBe(
    "Downline over time: 370 people by day 45, 1,370 by day 180.",
  );
  expect(plain(sayDownlineCurve(1, 180, 1, 180))).toBe("Downline over time: 1 person by day 180.");
});
