import fc from "fast-check";
import { expect, test } from "vitest";
import { readRunFile, runFile } from "../../src/files/runFile.ts";
import { simulate } from "../../src/model/simulation.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";

const link = "v=1&scenario=hotmail&conversion=0.05&days=40&seed=7&plan.entryFee=5000&day=30&layout=levels";

function saved(query: string): string {
  const { state } = readLink(query);
  const run = simulate(state.parameters);
  const address = `https://example.org/?${query}`;
  return runFile({ columns: run, link: writeLink(state), address, digest: run.digest() });
}

test("a run that is opened again is the same run, by its digest", () => {
  const read = readRunFile(saved(link));
  if ("refused" in read) throw new Error(read.refused);
  expect(read.notes).toEqual([]);
  expect(read.state).toEqual(readLink(link).state);
  expect(read.digest).toMatch(/^[0-9a-f]{16}$/);
  expect(simulate(read.state.parameters).digest()).toBe(read.digest);
  const other = { ...read.state.parameters, seed: 8 };
  expect(simulate(other).digest()).not.toBe(read.digest);
});

test("the file tells what the run came to", () => {
  const file = JSON.parse(saved(link)) as {
    seed: number;
    census: Record<string, number[]>;
    endedBy: string;
    members: number;
  };
  const run = simulate(readLink(link).state.parameters);
  expect(file.seed).toBe(7);
  expect(file.members).toBe(run.people.count);
  expect(file.endedBy).toBe(run.endedBy);
  expect(file.census["joined"]).toEqual([...run.census.joined]);
  expect(file.census["open"]).toEqual([...run.census.open]);
});

test("what is wrong in a setting is repaired as in a link, and said", () => {
  const read = readRunFile(JSON.stringify({ invitree: 1, link: "v=1&conversion=7&days=-3&seed=abc" }));
  if ("refused" in read) throw new Error(read.refused);
  expect(read.state.parameters.conversion).toBe(1);
  expect(read.notes).toHaveLength(3);
  expect(read.digest).toBeNull();
});

test.each([
  ["nothing", "", /not JSON/],
  ["half a file", saved("v=1&days=5").slice(0, 100), /not JSON/],
  ["a list", "[1, 2]", /not a group/],
  ["somebody else's", '{"name": "x"}', /does not say/],
  ["of a later version", '{"invitree": 2, "link": "v=1"}', /another version/],
  ["an experiment", '{"invitree": 1, "study": "ensemble"}', /no “link”/],
  ["a link that is none", '{"invitree": 1, "link": {"toString": 1}}', /no “link”/],
  ["a link without end", JSON.stringify({ invitree: 1, link: "v=1&".repeat(9_000) }), /longer/],
])("%s is refused, and why", (_, text, why) => {
  const read = readRunFile(text);
  expect("refused" in read ? read.refused : "").toMatch(why);
});

test("whatever a file holds, nothing is thrown and every value is allowed", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.string(), (value, digest, text) => {
      const files = [{ invitree: 1, link: text, digest }, { invitree: value, link: value }, value];
      for (const file of files) {
        const read = readRunFile(
          JSON.stringify(file, (_, each) => (typeof each === "bigint" ? 1 : each)) ?? text,
        );
        if ("refused" in read) continue;
        // Written and read once more it needs no repair.
        expect(readLink(writeLink(read.state)).notes).toEqual([]);
        expect(read.digest === null || /^[0-9a-f]{16}$/.test(read.digest)).toBe(true);
      }
    }),
  );
});
