import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MoneyReading, SettledFigures } from "../../src/model/money/moneyReading.ts";
import { simulate } from "../../src/model/simulation.ts";
import { plans } from "../../src/parameters/plans.ts";
import type { MoneyCommand, MoneyNews } from "../../src/worker/protocol.ts";
import { startMoneyClient } from "../../src/worker/moneyClient.ts";
import { FakeWorker } from "./fakeWorker.ts";

vi.mock("../../src/worker/money.worker.ts?worker&inline", () => ({ default: null }));

/** A worker that takes what it is handed, as real ones do. */
class TakingWorker extends FakeWorker<MoneyCommand, MoneyNews> {
  override postMessage(command: MoneyCommand, handedOver: Transferable[] | object = []): void {
    const transfer = handedOver as Transferable[];
    expect(new Set(transfer).size).toBe(transfer.length);
    super.postMessage(structuredClone(command, { transfer }));
  }
}

function startClient() {
  const workers: TakingWorker[] = [];
  const heard: MoneyNews[] = [];
  const client = startMoneyClient(
    (news) => heard.push(news),
    () => {
      const worker = new TakingWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { client, workers, heard };
}

const run = simulate({ market: "unlimited", memberLimit: 60, churnPerMonth: 0.5 });
const figures = { months: 1 } as SettledFigures;
const settled = (request: number): MoneyNews => ({ type: "settled", request, figures });
const reading = (request: number, day: number): MoneyNews => ({
  type: "reading",
  request,
  reading: { day } as MoneyReading,
});
const kinds = ({ heard }: TakingWorker) => heard.map(({ type }) => type).join(" ");

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the client of the books", () => {
  test("starts a worker with the first settlement, and hands over what settling takes of the run alone", () => {
    const { client, workers } = startClient();
    client.keep(4, run);
    expect(workers).toHaveLength(0);
    client.settle(plans.pyramid, null);
    const [kept, asked] = workers[0].heard;
    const { count, joinDays, sponsors, generations, keys } = run.people;
    expect(kept).toEqual({
      type: "keep",
      revision: 4,
      columns: {
        parameters: run.parameters,
        people: {
          count,
          joinDays: joinDays.slice(0, count),
          sponsors: sponsors.slice(0, count),
          generations: generations.slice(0, count),
          keys: keys.slice(0, 2 * count),
        },
        changes: {
          count: run.changes.count,
          days: run.changes.days.slice(0, run.changes.count),
          rows: run.changes.rows.slice(0, run.changes.count),
          active: run.changes.active.slice(0, run.changes.count),
        },
        reachedDay: run.reachedDay,
      },
    });
    expect(asked).toEqual({ type: "settle", request: 1, plan: plans.pyramid, classesFrom: null });
    expect(run.changes.count).toBeGreaterThan(0);
    // The page keeps its own.
    expect(joinDays.length).toBeGreaterThanOrEqual(count);
  });

  test("hands a run over once, however many plans it is settled under", () => {
    const { client, workers } = startClient();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    client.settle(plans.unilevel, null);
    client.keep(2, run);
    client.settle(plans.unilevel, null);
    expect(kinds(workers[0])).toBe("keep settle settle keep settle");
  });

  test("tells news of the newest settlement alone", () => {
    const { client, workers, heard } = startClient();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    client.read(3, null);
    client.settle(plans.unilevel, null);
    client.read(4, 7);
    expect(workers[0].heard.at(-1)).toEqual({ type: "read", request: 2, day: 4, row: 7 });
    for (const news of [settled(1), reading(1, 3), settled(2), reading(2, 4)]) workers[0].tell(news);
    expect(heard).toEqual([settled(2), reading(2, 4)]);
  });

  test("passes a refusal on, and keeps its worker", () => {
    const { client, workers, heard } = startClient();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    const refusal = { type: "moneyFailed", request: 1, reason: "The amounts are too large." } as const;
    workers[0].tell(refusal);
    expect(heard).toEqual([refusal]);
    vi.advanceTimersByTime(600_000);
    expect(workers[0].terminated).toBe(false);
    expect(heard).toHaveLength(1);
  });

  test("lets a worker go that fails or falls silent, says so once, and gives another the run again", () => {
    const { client, workers, heard } = startClient();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    workers[0].fail();
    expect(workers[0].terminated).toBe(true);
    expect(heard).toEqual([{ type: "moneyFailed", request: 1, reason: "The books could not be made." }]);
    workers[0].tell(settled(1));
    client.read(3, null);
    expect(heard).toHaveLength(1);
    expect(workers).toHaveLength(1);
    client.settle(plans.pyramid, null);
    expect(kinds(workers[1])).toBe("keep settle");
    expect(workers[1].heard[0]).toMatchObject({
      revision: 1,
      columns: { people: { count: run.people.count } },
    });
    // A large run takes its time.
    vi.advanceTimersByTime(50_000);
    expect(workers[1].terminated).toBe(false);
    vi.advanceTimersByTime(50_000);
    expect(workers[1].terminated).toBe(true);
    expect(heard.slice(1)).toEqual([{ type: "moneyFailed", request: 2, reason: "The books took too long." }]);
  });

  test("waits for a reading as for a settlement, and for nothing when both are there", () => {
    const { client, workers, heard } = startClient();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    client.read(3, null);
    workers[0].tell(settled(1));
    vi.advanceTimersByTime(100_000);
    expect(workers[0].terminated).toBe(true);
    expect(heard.map(({ type }) => type)).toEqual(["settled", "moneyFailed"]);
    client.settle(plans.pyramid, null);
    client.read(3, null);
    workers[1].tell(settled(2));
    workers[1].tell(reading(2, 3));
    vi.advanceTimersByTime(600_000);
    expect(workers[1].terminated).toBe(false);
  });

  test("leaves no worker behind", () => {
    const { client, workers, heard } = startClient();
    client.dispose();
    client.keep(1, run);
    client.settle(plans.pyramid, null);
    client.dispose();
    expect(workers[0].terminated).toBe(true);
    workers[0].tell(settled(1));
    vi.advanceTimersByTime(600_000);
    expect(workers).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});
