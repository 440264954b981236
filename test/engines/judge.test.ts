import { expect, it } from "vitest";
import type { Link } from "./corpus.ts";
import { judge } from "./judge.ts";

const link: Link = { name: "one", query: "v=1", digest: "00", members: 3 };
const right = { digest: "00", members: 3 };

it("finds nothing wrong with an engine that says what is written", () => {
  expect(judge("E", [link], () => ({ page: right, worker: right }))).toEqual([]);
});

it.each([
  ["another digest", { page: right, worker: { digest: "01", members: 3 } }, "worker: 01, 3 members"],
  ["another count", { page: { digest: "00", members: 4 }, worker: right }, "page: 00, 4 members"],
  ["no answer", { page: right, worker: undefined }, "worker: no answer"],
])("names the link, the place and %s", (_what, said, line) => {
  const other = { ...link, name: "two" };
  expect(judge("E", [link, other], ({ name }) => (name === "one" ? said : { page: right }))).toEqual([
    { name: "E: one", lines: ["written: 00, 3 members", line, "v=1"] },
  ]);
});

it("fails a link whose run is not written yet", () => {
  expect(judge("E", [{ ...link, digest: null, members: null }], () => ({ page: right }))).toHaveLength(1);
});
