import fc from "fast-check";
import { expect, it } from "vitest";
import { measureShape } from "../../src/layout/runShape.ts";
import { anyTree, generationsOf } from "./randomTree.ts";

it("counts who recruited nobody and each generation, as one by one, among those who have joined", () => {
  fc.assert(
    fc.property(anyTree(60), fc.nat(60), (sponsors, wanted) => {
      const members = Math.min(wanted, sponsors.length);
      const joined = [...sponsors.subarray(0, members)];
      const generations = generationsOf(sponsors);
      const { sizes, ...shape } = measureShape({ sponsors, generations }, members);
      expect(shape).toEqual({
        members,
        withoutRecruits: joined.filter((_, row) => !joined.includes(row)).length,
      });
      const last = Math.max(-1, ...generations.subarray(0, members));
      expect(sizes).toEqual(
        Array.from(
          { length: last + 1 },
          (_, generation) => generations.subarray(0, members).filter((each) => each === generation).length,
        ),
      );
    }),
  );
});
