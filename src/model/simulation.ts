import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { createInviting, isDecidedAhead } from "./createInviting.ts";
import { digestOf } from "./digest.ts";
import { answer, comeBack, kinds, leave, organicJoin, quit, send } from "./eventKind.ts";
import { measure, order, since, whose } from "./eventQueue.ts";
import type { Inviting } from "./inviting.ts";
import { nobody } from "./market.ts";
import { Membership } from "./membership.ts";
import { OrganicJoins } from "./organicJoins.ts";
import { PageMemory } from "./pageMemory.ts";
import type { EndedBy, Run, RunColumns } from "./run.ts";
import { World } from "./world.ts";

/** How a run is computed: no result depends on it. */
export interface Computing {
  /** How finely the queue cuts time. */
  readonly slotsPerDay?: number;
  /** Takes every invitation as an event, even where it could be decided ahead. */
  readonly inOrder?: boolean;
  /** Where what is to come is kept: that of runs before, which nobody goes on with. */
  readonly memory?: PageMemory;
}

/** A run under way: events in continuous time, one member at a time, by the rules of MODEL.md. */
export class Simulation {
  /** null while the run is going on. */
  endedBy: EndedBy | null = null;
  private readonly world: World;
  private readonly membership: Membership;
  private readonly inviting: Inviting;
  private readonly organic: OrganicJoins;

  /** Sets a run up and lets the starting members join. @param parameters complete and valid */
  constructor(
    parameters: Parameters,
    { slotsPerDay, inOrder = false, memory = new PageMemory() }: Computing = {},
  ) {
    this.world = new World(parameters, memory, slotsPerDay);
    const isAhead = !inOrder && isDecidedAhead(this.world.acting);
    this.membership = new Membership(this.world, !isAhead);
    this.inviting = createInviting(this.world, this.membership, isAhead);
    this.organic = new OrganicJoins(this.world);
    this.start();
  }

  /**
   * Goes on until the end of `untilDay` (inclusive, at most the horizon) or for about `mostWork` more events, whichever is
   * first. How a run is cut changes nothing in it.
   */
  advance(untilDay: number = this.world.acting.days, mostWork = Infinity): void {
    const { world } = this;
    const { queue, book } = world;
    const stopAt = world.work + mostWork;
    while (this.endedBy === null) {
      const nextTime = queue.nextTime();
      if (nextTime > untilDay) {
        while (book.day <= untilDay) book.closeDay();
        if (untilDay === world.acting.days) this.endAtHorizon();
        return;
      }
      if (world.work >= stopAt) return;
      while (book.day < nextTime) book.closeDay();
      queue.pop();
      world.now = nextTime;
      world.work++;
      this.handle();
    }
  }

  /** Members so far. */
  get members(): number {
    return this.world.people.count;
  }

  /** How far the run has come, 0…1, by days or by the member limit. */
  get share(): number {
    const { book, people, acting } = this.world;
    return Math.max(book.day / (acting.days + 1), people.count / acting.memberLimit);
  }

  /** The columns so far, as views that going on may overwrite or leave behind. */
  columns(): RunColumns {
    const { book, people, changes, parameters, now } = this.world;
    const isWhole = book.day > parameters.days;
    return {
      parameters,
      people: people.view(),
      changes: changes.view(),
      census: book.view(isWhole ? null : now),
      endedBy: this.endedBy,
      reachedDay: isWhole ? parameters.days : now,
    };
  }

  private endAtHorizon(): void {
    const { census } = this.columns();
    const { goesOnAfterHorizon, book } = this.world;
    const isAnswered = census.open.at(-1) === this.inviting.waitingCount;
    const isOver = !goesOnAfterHorizon && !book.leavesOpen && isAnswered;
    this.endedBy = isOver ? "exhausted" : "horizon";
  }

  private start(): void {
    const { world } = this;
    const { market } = world;
    for (let i = 0; i < market.startingMembers && this.endedBy === null; i++)
      this.join(market.startingPerson(i), -1, 0, -1, organicJoin);
    world.isStarting = false;
    this.organic.start();
  }

  private handle(): void {
    const { words } = this.world.queue.popped;
    const row = words[whose];
    const cause = words[order];
    switch (cause % kinds) {
      case leave:
        this.membership.leave(row, cause);
        break;
      case quit:
        if (this.membership.quitOrGoOn(row)) this.inviting.goOn(row, cause);
        break;
      case comeBack:
        this.membership.returnByItself(row, cause);
        break;
      case organicJoin:
        this.joinOrganically(cause);
        break;
      case answer:
        this.joinByInvitation(cause);
        break;
      case send:
        this.inviting.send();
        break;
    }
    const met = this.membership.neighbourhood?.newlyMet;
    if (met !== undefined && met.length > 0) this.inviting.release(cause);
  }

  private joinByInvitation(cause: number): void {
    const person = this.inviting.answer();
    if (person === nobody) return;
    const { words, doubles } = this.world.queue.popped;
    this.join(person, words[whose], doubles[measure], doubles[since], cause);
  }

  private joinOrganically(cause: number): void {
    const person = this.organic.arrive();
    if (person !== nobody) this.join(person, -1, 0, -1, cause);
    this.organic.goOn();
  }

  /** Adds a member at this moment, its key in the luck's words; it begins to invite, unless it is the last that may join. */
  private join(person: number, sponsor: number, generation: number, invitedDay: number, cause: number): void {
    const { people, acting } = this.world;
    const row = people.count;
    const invites = this.membership.join(person, sponsor, generation, invitedDay, cause);
    if (people.count >= acting.memberLimit) this.endedBy = "memberLimit";
    else if (invites) this.inviting.start(row, cause);
  }
}

/**
 * Simulates a whole run.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function simulate(parameters: Partial<Parameters> = {}): Run {
  const simulation = new Simulation(completeParameters(parameters));
  simulation.advance();
  const columns = simulation.columns();
  return { ...columns, endedBy: columns.endedBy!, digest: () => digestOf(columns) };
}
