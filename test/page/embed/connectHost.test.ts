import { expect, test } from "vitest";
import { connectHost } from "../../../src/page/embed/connectHost.ts";
import { foreignHeights } from "../../../src/page/embed/heightReport.ts";
import { readFigure } from "../../../src/parameters/embedFigure.ts";
import { writeLink } from "../../../src/parameters/link.ts";
import { linkOf } from "../../../src/store/appState.ts";
import { startApp } from "../../store/startApp.ts";
import { madeUpFrame } from "./madeUpFrame.ts";
import type { MadeUpFrameOptions } from "./madeUpFrame.ts";

const host = "https://blog.example";

/** An app whose figure is spoken to; its first run is still to come. */
function connect(
  query = "day=30",
  options: MadeUpFrameOptions = {},
  store: Parameters<typeof startApp>[1] = {},
) {
  const app = startApp(query, store);
  const frame = madeUpFrame(options);
  const disconnect = connectHost(app.store, readFigure(query).figure, frame.window);
  const say = (message: object, origin = host): void => frame.say({ invitree: 1, ...message }, origin);
  const state = () => app.store.state.getState();
  return { ...app, frame, disconnect, say, state, link: () => writeLink(linkOf(state())) };
}

test("a figure says at once that it hears, then what there is to see, each thing once", () => {
  const { frame, client } = connect();
  expect(frame.told()).toEqual([{ invitree: 1, type: "ready", query: "v=1&day=30" }]);
  client.arrive();
  frame.passTime();
  expect(frame.told()).toEqual([
    { invitree: 1, type: "run", query: "v=1&day=30", joined: 50, days: 180, seed: 11 },
    { invitree: 1, type: "playhead", day: 30, playing: false, joined: expect.any(Number) },
  ]);
  frame.passTime();
  expect(frame.told()).toEqual([]);
  expect(frame.timersWaiting()).toBe(0);
});

test("while it plays the playhead is told once in each tenth of a second, however many frames there are, and then at rest", () => {
  const { frame, client, frames, say } = connect("seed=3");
  client.arrive();
  frame.passTime();
  frame.told();
  for (let tenth = 0; tenth < 3; tenth++) {
    for (let each = 0; each < 6; each++) frames.tick();
    frame.passTime();
  }
  const told = frame.told();
  expect(told).toHaveLength(3);
  for (const message of told) expect(message).toMatchObject({ type: "playhead", playing: true });
  say({ type: "pause" });
  frame.passTime();
  expect(frame.told()).toEqual([expect.objectContaining({ type: "playhead", playing: false })]);
  expect(frame.timersWaiting()).toBe(0);
});

test("it plays, pauses and seeks as it is told", () => {
  const { client, say, state } = connect();
  client.arrive();
  say({ type: "play" });
  expect(state().playing).toBe(true);
  say({ type: "pause" });
  expect(state().playing).toBe(false);
  say({ type: "seek", day: 77.5 });
  expect(state()).toMatchObject({ day: 77.5, playing: false });
  say({ type: "seek", day: 1e9 });
  expect(state().day).toBe(180);
  say({ type: "seek", day: -3 });
  expect(state().day).toBe(0);
});

test("what is said of the playhead while the run is still to come is done when it comes", () => {
  const { client, frames, say, state } = connect("seed=3");
  say({ type: "seek", day: 50 });
  client.arrive();
  expect(state()).toMatchObject({ day: 50, playing: false });

  say({ type: "set", query: "seed=4" });
  say({ type: "seek", day: 20 });
  frames.tick(1000);
  client.arrive();
  expect(state()).toMatchObject({ day: 20, playing: false });

  say({ type: "set", query: "seed=5" });
  say({ type: "pause" });
  frames.tick(1000);
  client.arrive();
  expect(state()).toMatchObject({ day: 0, playing: false });

  say({ type: "set", query: "seed=6&day=9" });
  say({ type: "play" });
  frames.tick(1000);
  client.arrive();
  expect(state()).toMatchObject({ day: 9, playing: true });
});

test("a poster gives way to a host that plays or seeks, also in the run to come, and to nothing else", () => {
  const ways = {
    play: [{ type: "play" }],
    seek: [{ type: "seek", day: 40 }],
    setAndPlay: [{ type: "set", query: "seed=5" }, { type: "play" }],
  };
  for (const messages of Object.values(ways)) {
    const { say, state } = connect("seed=3", {}, { start: { hasPoster: true } });
    say({ type: "set", query: "seed=4" });
    say({ type: "pause" });
    expect(state().hasPoster).toBe(true);
    for (const message of messages) say(message);
    expect(state().hasPoster).toBe(false);
  }
});

test("a set is answered under its name, with what had to be repaired, and is no change of the reader's", () => {
  const { frame, client, say, link } = connect();
  client.arrive();
  frame.passTime();
  frame.told();
  say({ type: "set", query: "conversion=5", mode: "merge", id: "mine" });
  expect(link()).toBe("v=1&conversion=1&day=30");
  expect(frame.told()).toEqual([
    {
      invitree: 1,
      type: "state",
      id: "mine",
      query: "v=1&conversion=1&day=30",
      day: 30,
      playing: false,
      notes: [expect.stringContaining("(conversion)")],
    },
  ]);
  frame.passTime();
  expect(frame.told().filter(({ type }) => type === "change")).toEqual([]);
});

test("merged values leave the playhead alone and let it play on; replaced ones begin anew", () => {
  const { client, frames, say, state } = connect("seed=3");
  client.arrive();
  frames.tick();
  frames.tick(100);
  const { day } = state();
  expect(day).toBeGreaterThan(0);
  say({ type: "set", query: "conversion=0.3", mode: "merge" });
  expect(state()).toMatchObject({ day, playing: true });
  client.arrive();
  expect(state()).toMatchObject({ day, playing: true });
  say({ type: "set", query: "conversion=0.4" });
  frames.tick(1000);
  client.arrive();
  expect(state().day).toBe(0);
});

test("what the reader sets is told once, when it is set", () => {
  const { frame, client, store } = connect();
  client.arrive();
  frame.passTime();
  frame.told();
  for (const conversion of [0.3, 0.4, 0.5]) store.actions.setParameter("conversion", conversion, "drag");
  frame.passTime();
  expect(frame.told()).toEqual([{ invitree: 1, type: "change", query: "v=1&conversion=0.5&day=30" }]);
});

test("a run is told when it is the run of what is set, and again for another", () => {
  const { frame, client, frames, store } = connect();
  client.arrive({}, "running");
  frame.passTime();
  expect(frame.told().filter(({ type }) => type === "run")).toEqual([]);
  client.arrive();
  store.actions.setParameter("seed", 12);
  frame.passTime();
  expect(frame.told().filter(({ type }) => type === "run")).toEqual([]);
  frames.tick(1000);
  client.arrive({ members: 70 });
  frame.passTime();
  expect(frame.told().filter(({ type }) => type === "run")).toEqual([
    expect.objectContaining({ joined: 70, seed: 12 }),
  ]);
});

test("nobody is heard but the parent, and nobody but the host where it is named", () => {
  const narrowed = connect(`day=30&host=${host}`);
  narrowed.client.arrive();
  narrowed.say({ type: "play" }, "https://evil.example");
  narrowed.say({ type: "play" }, "null");
  expect(narrowed.state().playing).toBe(false);
  narrowed.say({ type: "play" });
  expect(narrowed.state().playing).toBe(true);

  const wide = connect();
  wide.client.arrive();
  wide.frame.sayFromSibling({ invitree: 1, type: "play" }, host);
  expect(wide.state().playing).toBe(false);
  wide.say({ type: "play" }, "null");
  expect(wide.state().playing).toBe(true);

  const deaf = connect("day=30&host=none");
  deaf.client.arrive();
  for (const origin of ["none", "null", host]) deaf.say({ type: "play" }, origin);
  expect(deaf.state().playing).toBe(false);
});

test("a figure speaks to the host that it names and to nobody else; else to whoever has put it there", () => {
  expect(connect().frame.targets()).toEqual(["*"]);
  expect(connect(`host=${host}`, { ancestor: host }).frame.targets()).toEqual([host]);
  expect(connect(`host=${host}`, {}).frame.targets()).toEqual([host]);
  expect(connect(`host=${host}`, { ancestor: "https://evil.example" }).frame.targets()).toEqual([]);
});

test("in a window of its own it speaks with nobody, and when it ends with nobody any more", () => {
  const alone = connect("day=30", { isAlone: true });
  alone.say({ type: "play" });
  expect(alone.frame.told()).toEqual([]);
  expect(alone.state().playing).toBe(false);

  const ended = connect();
  ended.client.arrive();
  ended.disconnect();
  ended.frame.told();
  ended.say({ type: "get" });
  ended.say({ type: "play" });
  ended.frame.passTime();
  expect(ended.state().playing).toBe(false);
  expect(ended.frame.told()).toEqual([]);
  expect(ended.frame.timersWaiting()).toBe(0);
  expect(ended.frame.observing()).toBe(0);
});

test("its height is told in all forms, once for each height, in whole px", () => {
  const { frame } = connect("day=30", { hash: "#?secret=aB3dE6gH9j" });
  frame.told();
  frame.resize(412.2);
  frame.resize(412.9);
  frame.resize(0);
  expect(frame.told()).toEqual([
    { invitree: 1, type: "height", height: 413 },
    JSON.stringify({ context: "iframe.resize", height: 413, src: frame.window.location.href }),
    { sentinel: "amp", type: "embed-size", height: 413 },
    { message: "height", value: 413, secret: "aB3dE6gH9j" },
  ]);
  frame.resize(500);
  expect(frame.told()[0]).toEqual({ invitree: 1, type: "height", height: 500 });
});

test.each([
  "",
  "#",
  "#?secret=",
  "#?secret=a b",
  "#?secret=<i>",
  "#secret=abc",
  `#?secret=${"a".repeat(65)}`,
])("WordPress is told nothing where the address ends in %s", (hash) => {
  expect(foreignHeights(300, { href: "https://example.org/embed.html", hash })).toHaveLength(2);
});
