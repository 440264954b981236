import { organicJoin } from "./eventKind.ts";
import { order, tie, time, what, whose } from "./eventQueue.ts";
import { exponential } from "./exponential.ts";
import { purpose } from "./luck.ts";
import type { World } from "./world.ts";

/** Organic joins: a Poisson process, drawn day by day; in a finite market each meets anybody, members included. */
export class OrganicJoins {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** The first one begins to wait, if there are any. */
  start(): void {
    if (this.world.acting.organicPerDay > 0) this.awaitNext(0, 0, 0);
  }

  /** Handles the one that the queue has popped. @returns the person number of who joins, or `nobody` */
  arrive(): number {
    const { luck, market, queue, now } = this.world;
    const { words } = queue.popped;
    luck.drawForRun(words[what], purpose.organicPerson + 16 * words[whose]);
    return market.organicPerson(now);
  }

  /** The one after that which the queue has popped begins to wait. */
  goOn(): void {
    const { queue, now } = this.world;
    const { words } = queue.popped;
    this.awaitNext(words[whose], words[what] + 1, now);
  }

  private awaitNext(day: number, number: number, after: number): void {
    const { luck, queue, acting } = this.world;
    this.world.goesOnAfterHorizon = true;
    while (day < acting.days) {
      luck.drawForRun(number, purpose.organicGap + 16 * day);
      const next = after + exponential(luck.words[0]) / acting.organicPerDay;
      if (next <= day + 1) {
        const { doubles, words } = queue.next;
        doubles[time] = next;
        words[whose] = day;
        words[what] = number;
        words[tie] = 0;
        words[order] = organicJoin;
        queue.push();
        return;
      }
      after = ++day;
      number = 0;
    }
  }
}
