import { describe, expect, test } from "vitest";
import { settle } from "../../src/model/settle.ts";
import { simulate } from "../../src/model/simulation.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { Plan } from "../../src/parameters/plan.ts";
import { plans } from "../../src/parameters/plans.ts";
import { createMoneySession } from "../../src/worker/moneySession.ts";
import type { MoneyCommand, MoneyNews } from "../../src/worker/protocol.ts";
import { settledColumns } from "../../src/worker/settledColumns.ts";

/** A session whose turns are moved by hand; what it posts leaves it, as in a worker. */
function startSession() {
  const news: MoneyNews[] = [];
  const turns: (() => void)[] = [];
  const session = createMoneySession({
    post: (sent, transfer) => {
      expect(new Set(transfer).size).toBe(transfer.length);
      news.push(structuredClone(sent, { transfer }));
    },
    later: (work) => turns.push(work),
  });
  return {
    news,
    turns,
    send: (...commands: readonly MoneyCommand[]) => commands.forEach((command) => session.handle(command)),
    turn: () => turns.shift()?.(),
    finish: () => {
      while (turns.length > 0) turns.shift()!();
    },
  };
}

const run = simulate({
  market: "mixed",
  population: 400,
  inviteStyle: "steady",
  invitesPerWeek: 4,
  conversion: 0.3,
  churnPerMonth: 0.2,
  days: 150,
});
const otherRun = simulate({ market: "unlimited", memberLimit: 40, seed: 5 });

const keep = (columns = run, revision = 1): MoneyCommand => ({
  type: "keep",
  revision,
  columns: settledColumns(columns),
});
const settling = (
  request: number,
  plan: Plan,
  classesFrom: readonly number[] | null = null,
): MoneyCommand => ({ type: "settle", request, plan, classesFrom });
const reading = (request: number, day: number, row: number | null = null): MoneyCommand => ({
  type: "read",
  request,
  day,
  row,
});
const kinds = (news: readonly MoneyNews[]) => news.map(({ type, request }) => `${type} ${request}`);

describe("a session of the books", () => {
  test("settles the run that it keeps as the model does, and reads the books at any day", () => {
    const { news, send, finish } = startSession();
    send(keep(), settling(1, plans.unilevel), reading(1, 90, 3));
    finish();
    send(reading(1, 20), reading(1, 20, 3));
    finish();
    send(reading(1, 90, 3));
    finish();
    const own = settle(run, plans.unilevel);
    expect(news).toEqual([
      { type: "settled", request: 1, figures: own.figures(run.parameters) },
      { type: "reading", request: 1, reading: own.reading(90, 3) },
      { type: "reading", request: 1, reading: own.reading(20, 3) },
      { type: "reading", request: 1, reading: own.reading(90, 3) },
    ]);
    expect(own.reading(90, 3).rewards?.total).toBeGreaterThan(0);
  });

  test("settles the same run again under another plan", () => {
    const { news, send, finish } = startSession();
    send(keep(), settling(1, plans.pyramid));
    finish();
    send(settling(2, plans.twoLevels));
    finish();
    send(reading(2, 150));
    finish();
    const own = settle(run, plans.twoLevels);
    expect(news[1]).toEqual({ type: "settled", request: 2, figures: own.figures(run.parameters) });
    expect(news[2]).toEqual({ type: "reading", request: 2, reading: own.reading(150, null) });
  });

  test("settles the run that was kept last", () => {
    const { news, send, finish } = startSession();
    send(keep(), settling(1, plans.pyramid));
    finish();
    send(keep(otherRun, 2), settling(2, plans.pyramid), reading(2, 200));
    finish();
    expect(news.at(-1)).toMatchObject({ reading: { all: { members: otherRun.people.count } } });
  });

  test("makes one thing a turn; of the plans and questions that wait only the newest counts", () => {
    const { news, turns, send, turn } = startSession();
    send(keep(), settling(1, plans.pyramid), settling(2, plans.affiliate), reading(2, 30), reading(2, 40));
    expect(news).toEqual([]);
    turn();
    expect(kinds(news)).toEqual(["settled 2"]);
    send(reading(2, 50));
    turn();
    expect(news[1]).toMatchObject({ type: "reading", reading: { day: 50 } });
    expect(turns).toHaveLength(0);
  });

  test("answers no question about books that a newer plan has replaced", () => {
    const { news, send, finish } = startSession();
    send(keep(), settling(1, plans.pyramid));
    finish();
    send(reading(1, 30), settling(2, plans.affiliate));
    finish();
    expect(kinds(news)).toEqual(["settled 1", "settled 2"]);
  });

  test("tells amounts that are too large in a sentence, and settles the next plan", () => {
    const { news, send, finish } = startSession();
    const huge = { ...plans.unilevel, price: 1_000_000_000, ordersPerMonth: 100, commissionDeeper: 10 };
    send(keep(), settling(1, { ...huge, retailCustomers: 1_000 }), reading(1, 30));
    finish();
    expect(kinds(news)).toEqual(["moneyFailed 1"]);
    expect(news[0]).toMatchObject({ reason: expect.stringMatching(/^These amounts are too large .*\.$/) });
    send(settling(2, plans.pyramid), reading(2, 30));
    finish();
    expect(kinds(news).slice(1)).toEqual(["settled 2", "reading 2"]);
  });

  test("tells the net of everybody at the end of the run, of the newest settlement alone", () => {
    const { news, send, finish } = startSession();
    send(keep(), settling(1, plans.pyramid), reading(1, 30), { type: "nets", request: 1 });
    finish();
    expect(kinds(news)).toEqual(["settled 1", "reading 1", "nets 1"]);
    expect(news[2]).toEqual({ type: "nets", request: 1, nets: settle(run, plans.pyramid).at(150).net });
    send(settling(2, plans.affiliate), { type: "nets", request: 1 });
    finish();
    expect(kinds(news).slice(3)).toEqual(["settled 2"]);
  });

  test("tells what else goes wrong", () => {
    const { news, send, finish } = startSession();
    send(settling(1, plans.pyramid));
    finish();
    send(keep(), settling(2, { ...emptyPlan, entryFee: -1 }));
    finish();
    expect(news).toEqual([
      { type: "moneyFailed", request: 1, reason: "There is no run to settle." },
      { type: "moneyFailed", request: 2, reason: expect.stringContaining("entryFee") },
    ]);
  });
});
