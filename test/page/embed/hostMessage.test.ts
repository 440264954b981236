import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigureMessage } from "../../../src/page/embed/figureMessage.ts";
import { readHostMessage, settingOfHost } from "../../../src/page/embed/hostMessage.ts";
import type { FigureMessage, HostMessage } from "../../../src/page/embed/hostProtocol.ts";
import { readLink, writeLink } from "../../../src/parameters/link.ts";

const id = fc.oneof(
  fc.string({ maxLength: 100 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const hostMessages: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant("get" as const), id }, { requiredKeys: ["type"] }),
  fc.record(
    {
      type: fc.constant("set" as const),
      query: fc.string(),
      mode: fc.constantFrom("replace" as const, "merge" as const),
      id,
    },
    { requiredKeys: ["type", "query"] },
  ),
  fc.record({ type: fc.constantFrom("play" as const, "pause" as const) }),
  fc.record({
    type: fc.constant("seek" as const),
    day: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
);

const figureMessages: readonly FigureMessage[] = [
  { type: "ready", query: "v=1" },
  { type: "state", id: 3, query: "v=1", day: 4.5, playing: true, notes: ["A note."] },
  { type: "state", id: null, query: "v=1", day: 0, playing: false, notes: [] },
  { type: "run", query: "v=1", joined: 20_000, days: 180, seed: 3 },
  { type: "playhead", day: 1, playing: false, joined: null },
  { type: "change", query: "v=1" },
  { type: "height", height: 412 },
];

test("every message of a host is read as it was sent, and what it bears besides is left out", () => {
  fc.assert(
    fc.property(hostMessages, (message) => {
      expect(readHostMessage({ invitree: 1, ...message, besides: {} })).toEqual(message);
    }),
  );
});

test("every message of a figure is read as it was sent, and what it bears besides is left out", () => {
  for (const message of figureMessages)
    expect(readFigureMessage({ invitree: 1, ...message, besides: {} })).toEqual(message);
});

test("rubbish is no message, whatever it is, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withTypedArray: true }), (data) => {
      expect(readHostMessage(data)).toBeNull();
      expect(readFigureMessage(data)).toBeNull();
    }),
  );
});

/** Nearly a message: our mark, mostly, a type, mostly, and fields of which each may hold anything. */
const nearly = (fields: readonly string[], types: readonly string[]) =>
  fc.record(
    {
      invitree: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.anything()),
      type: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...types) }, fc.anything()),
      ...Object.fromEntries(fields.map((field) => [field, fc.anything()])),
    },
    { requiredKeys: [] },
  );

test("what is nearly a host's message is read as one of the right types and nothing else, or not at all", () => {
  fc.assert(
    fc.property(nearly(["id", "query", "mode", "day"], ["get", "set", "play", "pause", "seek"]), (data) => {
      const read = readHostMessage(data);
      if (read === null) return;
      expect(data.invitree).toBe(1);
      for (const [key, value] of Object.entries(read)) {
        if (key === "type") expect(["get", "set", "play", "pause", "seek"]).toContain(value);
        else if (key === "query") expect(typeof value).toBe("string");
        else if (key === "mode") expect(["replace", "merge"]).toContain(value);
        else if (key === "day") expect(Number.isFinite(value)).toBe(true);
        else expect(typeof value === "string" || Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what a figure is said to have told holds plain values alone", () => {
  const fields = ["id", "query", "day", "days", "playing", "joined", "seed", "notes", "height"];
  const types = figureMessages.map(({ type }) => type);
  fc.assert(
    fc.property(nearly(fields, types), (data) => {
      const read = readFigureMessage(data);
      if (read === null) return;
      for (const value of Object.values(read).flat())
        expect(["string", "number", "boolean"].includes(typeof value) || value === null).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["another version", { invitree: 2, type: "play" }],
  ["a version as a text", { invitree: "1", type: "play" }],
  ["a text", JSON.stringify({ invitree: 1, type: "play" })],
  ["a list", [{ invitree: 1, type: "play" }]],
  ["a type that every object has", { invitree: 1, type: "toString" }],
  ["a day as a text", { invitree: 1, type: "seek", day: "5" }],
  ["no day", { invitree: 1, type: "seek" }],
  ["a day without end", { invitree: 1, type: "seek", day: Infinity }],
  ["a query that is none", { invitree: 1, type: "set", query: ["v=1"] }],
  ["a query beyond all length", { invitree: 1, type: "set", query: "x".repeat(100_001) }],
  ["a mode that there is not", { invitree: 1, type: "set", query: "v=1", mode: "add" }],
  ["a name that is none", { invitree: 1, type: "get", id: {} }],
  ["a name beyond all length", { invitree: 1, type: "get", id: "x".repeat(101) }],
  ["what figures say", { invitree: 1, type: "ready", query: "" }],
])("ignored: %s", (_, data) => {
  expect(readHostMessage(data)).toBeNull();
});

const present = readLink("scenario=pyramid&conversion=0.3&day=40&theme=dark").state;

test("a set replaces all that is shown, unless it is to be merged: then its keys alone", () => {
  const replaced = settingOfHost(present, { type: "set", query: "conversion=0.1" });
  expect(writeLink(replaced.link)).toBe("v=1&conversion=0.1");
  expect(replaced.keepsPlayhead).toBe(false);

  const merged = settingOfHost(present, {
    type: "set",
    query: "?conversion=0.1&layout=levels",
    mode: "merge",
  });
  expect(writeLink(merged.link)).toBe("v=1&scenario=pyramid&conversion=0.1&day=40&theme=dark&layout=levels");
  expect(merged).toMatchObject({ keepsPlayhead: true, notes: [] });

  const moved = settingOfHost(present, { type: "set", query: "day=7", mode: "merge" });
  expect(moved.link.day).toBe(7);
  expect(moved.keepsPlayhead).toBe(false);
});

test("a bad value of a set is repaired with a note, keys of the figure and of strangers are left alone", () => {
  const query = "conversion=7&host=https://evil.example&parts=none&__proto__=1";
  const { link, notes } = settingOfHost(present, { type: "set", query, mode: "merge" });
  expect(writeLink(link)).toBe("v=1&scenario=pyramid&conversion=1&day=40&theme=dark");
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain("(conversion)");
});

test("whatever the query, a merged link is one that is read back as itself", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const { link } = settingOfHost(present, { type: "set", query, mode: "merge" });
      expect(readLink(writeLink(link))).toEqual({ state: link, notes: [] });
    }),
  );
});
