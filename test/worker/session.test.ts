import { describe, expect, test } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { simulate } from "../../src/model/simulation.ts";
import type { Command, RunNews } from "../../src/worker/protocol.ts";
import { createSession } from "../../src/worker/session.ts";

/** A session whose clock and turns are moved by hand. */
function startSession(msPerLook = 1) {
  const news: RunNews[] = [];
  const turns: (() => void)[] = [];
  let clock = 0;
  const session = createSession({
    post: (sent, transfer) => {
      expect(new Set(transfer).size).toBe(transfer.length);
      news.push(structuredClone(sent, { transfer }));
    },
    now: () => (clock += msPerLook),
    later: (work) => turns.push(work),
  });
  return {
    news,
    send: (command: Command) => session.handle(command),
    turn: () => turns.shift()?.(),
    finish: () => {
      while (turns.length > 0) turns.shift()!();
    },
    idle: () => turns.length === 0,
  };
}

const run = (number: number, change: Partial<Parameters> = {}): Command => ({
  type: "run",
  run: number,
  parameters: { ...openingParameters, ...change },
});

const kinds = (news: readonly RunNews[]): string[] =>
  news.map((one) => (one.type === "history" ? one.state : one.type));

describe("a session", () => {
  test("gives the whole run once, and its digest", () => {
    const { news, send, finish } = startSession();
    send(run(1));
    finish();
    expect(kinds(news).filter((kind) => kind !== "progress")).toEqual(["finished", "digest"]);
    const whole = simulate();
    const history = news.find((one) => one.type === "history")!;
    expect(history.columns.people.joinDays).toEqual(whole.people.joinDays);
    expect(history.columns.census.active).toEqual(whole.census.active);
    expect(history.disc.x.length).toBe(whole.people.count);
    expect(news.find((one) => one.type === "digest")!.digest).toBe(whole.digest());
  });

  test("streams what it has of a run that takes longer, without changing it", () => {
    const { news, send, finish } = startSession(40);
    send(run(1, { population: 60_000 }));
    finish();
    const partial = news.filter((one) => one.type === "history" && one.state === "running");
    expect(partial.length).toBeGreaterThan(1);
    expect(news.findIndex((one) => one.type === "progress")).toBeLessThan(kinds(news).indexOf("running"));
    const last = news.findLast((one) => one.type === "history")!;
    for (const one of partial) {
      if (one.type !== "history") continue;
      const { people, census } = one.columns;
      expect(census.lastRowIsPartial).toBe(true);
      expect(people.joinDays).toEqual(last.columns.people.joinDays.slice(0, people.count));
      expect(census.joined.at(-1)).toBe(people.count);
    }
    expect(news.find((one) => one.type === "digest")!.digest).toBe(simulate({ population: 60_000 }).digest());
  });

  test("drops an older run for a newer one, in its tracks", () => {
    const { news, send, turn, finish, idle } = startSession(40);
    send(run(1, { population: 200_000 }));
    turn();
    expect(idle()).toBe(false);
    send(run(2, { days: 30 }));
    const before = news.length;
    finish();
    expect(news.slice(before).every((one) => one.run === 2)).toBe(true);
    expect(kinds(news.filter((one) => one.run === 1))).not.toContain("finished");
    expect(news.findLast((one) => one.type === "digest")!.digest).toBe(simulate({ days: 30 }).digest());
  });

  test("stops a run as it is when asked, and only the run that is meant", () => {
    const { news, send, turn, finish } = startSession(40);
    send(run(7, { population: 200_000 }));
    turn();
    send({ type: "stop", run: 6 });
    expect(kinds(news)).not.toContain("stopped");
    send({ type: "stop", run: 7 });
    finish();
    expect(kinds(news)).not.toContain("finished");
    const stopped = news.find((one) => one.type === "history" && one.state === "stopped");
    expect(stopped?.type === "history" && stopped.columns.endedBy).toBeNull();
    expect(kinds(news)).not.toContain("digest");
  });

  test("hears a newer command between all pieces of what follows the end", () => {
    // Everything after the command is counted in turns; whichever of them the newer run comes in, it is the only one told of.
    const whole = startSession();
    whole.send(run(1, { days: 30 }));
    let pieces = 0;
    while (!whole.idle()) {
      whole.turn();
      pieces++;
    }
    expect(kinds(whole.news)).toEqual(["finished", "digest"]);
    // The people, the other tables, the disc, the message, the digest.
    expect(pieces).toBeGreaterThanOrEqual(4);
    for (let before = 0; before < pieces - 1; before++) {
      const { news, send, turn, finish } = startSession();
      send(run(1, { days: 30 }));
      for (let i = 0; i < before; i++) turn();
      const told = news.length;
      send(run(2, { days: 5 }));
      finish();
      expect(news.slice(told).map((one) => [one.run, ...kinds([one])])).toEqual([
        [2, "finished"],
        [2, "digest"],
      ]);
    }
  });

  test("can be stopped while it streams, and tells nothing after that", () => {
    const { news, send, turn, finish, idle } = startSession(40);
    send(run(1, { population: 200_000 }));
    while (!kinds(news).includes("running")) turn();
    send({ type: "stop", run: 1 });
    const before = news.length;
    finish();
    expect(idle()).toBe(true);
    expect(kinds(news.slice(before))).toEqual(["stopped"]);
    send({ type: "stop", run: 1 });
    finish();
    expect(news).toHaveLength(before + 1);
  });

  test("says that it builds a network before it does, and gives it up unbuilt for a newer run", () => {
    const { news, send, finish } = startSession();
    const network = { market: "network", population: 10_000_000, contacts: 2 } as const;
    send(run(1, network));
    expect(news).toEqual([{ type: "progress", run: 1, share: 0, members: 0 }]);
    send(run(2, { ...network, population: 200 }));
    finish();
    expect(news[1]).toEqual({ type: "progress", run: 2, share: 0, members: 0 });
    expect(kinds(news.slice(2))).toEqual(["finished", "digest"]);
  });

  test("tells what went wrong instead of dying, and takes the next run", () => {
    const { news, send, finish } = startSession();
    send(run(1, { days: -1 }));
    finish();
    expect(kinds(news)).toEqual(["failed"]);
    send(run(2, { days: 5 }));
    finish();
    expect(kinds(news)).toContain("finished");
  });

  test("ends a run without end at the member limit", () => {
    const { news, send, finish } = startSession();
    send(
      run(1, {
        market: "unlimited",
        inviteStyle: "burst",
        invitesPerMember: 50,
        conversion: 1,
        cycleDays: 0,
        memberLimit: 5_000,
      }),
    );
    finish();
    const history = news.find((one) => one.type === "history")!;
    expect(history.columns.endedBy).toBe("memberLimit");
    expect(history.columns.people.count).toBe(5_000);
  });
});
