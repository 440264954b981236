import { describe, expect, test } from "vitest";
import { EventQueue, measure, order, since, tie, time, what, whose } from "../../src/model/eventQueue.ts";
import { PageMemory } from "../../src/model/pageMemory.ts";
import { Luck } from "../../src/model/luck.ts";

const days = 30;

interface Event {
  readonly time: number;
  readonly order: number;
  readonly tie: number;
  readonly what: number;
  readonly number: number;
}

type Draw = (number: number) => Int32Array;

/** Day of an event, and its order, tie and what, from two random words. */
type Setting = (word0: number, word1: number) => [time: number, order: number, tie: number, what: number];

const share = (word: number): number => (word >>> 0) / 4_294_967_296;

const settings: [string, Setting][] = [
  ["times of all kinds", (a, b) => [days * share(a), b & 3, b, a]],
  ["times by the day", (a, b) => [Math.floor(days * share(a)), 0, b, a]],
  ["one time, decided by the tie", (a, b) => [7, 0, b, a]],
  ["one time, decided by the order first", (a, b) => [7, (b >>> 4) & 7, a & 15, b]],
  ["one time and tie, decided by what", (a) => [days, 4, -3, a]],
  [
    "times in one cluster and far from it",
    (a, b) => [a > 0 ? days * share(b) : 7 + share(b) * 1e-13, 1, a, b],
  ],
  ["times over many powers of two", (a, b) => [days / 2 ** (share(a) * 60), 0, b, a]],
  ["the first and the last moment", (a, b) => [a > 0 ? 0 : days, b & 1, b >> 1, a]],
];

function drawOf(seed: number): Draw {
  const luck = new Luck(seed);
  return (number) => {
    luck.drawForRun(number, 98);
    return luck.words;
  };
}

function created(setting: Setting, number: number, draw: Draw): Event {
  const [word0, word1] = draw(number);
  const [eventTime, eventOrder, eventTie, eventWhat] = setting(word0, word1);
  return { time: eventTime, order: eventOrder, tie: eventTie, what: eventWhat, number };
}

function before(a: Event, b: Event): number {
  return a.time - b.time || a.order - b.order || a.tie - b.tie || a.what - b.what;
}

/** A queue that cannot be wrong: always the least of all. */
class PlainQueue {
  readonly events: Event[] = [];

  push(event: Event): void {
    let at = this.events.length;
    while (at > 0 && before(event, this.events[at - 1]) > 0) at--;
    this.events.splice(at, 0, event);
  }

  pop(): Event | undefined {
    return this.events.pop();
  }
}

function push(queue: EventQueue, event: Event): void {
  const { doubles, words } = queue.next;
  doubles[time] = event.time;
  doubles[since] = -event.time;
  doubles[measure] = event.number / 3;
  words[whose] = event.number;
  words[what] = event.what;
  words[tie] = event.tie;
  words[order] = event.order;
  queue.push();
}

function pop(queue: EventQueue): Event {
  queue.pop();
  const { doubles, words } = queue.popped;
  // Nothing of it may be lost or mixed up with another's.
  const isWhole = doubles[since] === -doubles[time] && doubles[measure] === words[whose] / 3;
  const number = isWhole ? words[whose] : NaN;
  return { time: doubles[time], order: words[order], tie: words[tie], what: words[what], number };
}

describe.each([1, 16, 64, 256])("a queue of %d slots a day", (slotsPerDay) => {
  test.each(settings)("gives back all events in order: %s", (_, setting) => {
    const draw = drawOf(1);
    const events = Array.from({ length: 3_000 }, (__, number) => created(setting, number, draw));
    const queue = new EventQueue(days, slotsPerDay, new PageMemory());
    for (const event of events) push(queue, event);
    const announced: number[] = [];
    const popped: Event[] = [];
    while (queue.nextTime() < Infinity) {
      announced.push(queue.nextTime());
      popped.push(pop(queue));
    }
    expect(popped).toEqual(events.toSorted(before));
    expect(announced).toEqual(popped.map((event) => event.time));
  });

  test.each(settings)("takes in events while others happen: %s", (_, setting) => {
    const draw = drawOf(2);
    const queue = new EventQueue(days, slotsPerDay, new PageMemory());
    const plain = new PlainQueue();
    let number = 0;
    const add = (event: Event): void => {
      push(queue, event);
      plain.push(event);
    };
    while (number < 100) add(created(setting, number++, draw));
    const popped: Event[] = [];
    const expected: (Event | undefined)[] = [];
    while (queue.nextTime() < Infinity) {
      const event = pop(queue);
      popped.push(event);
      expected.push(plain.pop());
      // One or two more at any later time, soon after, or at the very time in the next round.
      for (let child = 0; child < 2 && number < 1_500; child++) {
        const { what: spread, ...drawn } = created(setting, number++, draw);
        const later = [drawn.time, event.time, event.time + share(spread) / 100][number % 3];
        const inTime = Math.min(days, Math.max(later, event.time));
        add({
          ...drawn,
          what: spread,
          time: inTime,
          order: drawn.order + (inTime === event.time ? event.order + 8 : 0),
        });
      }
    }
    expect(popped).toHaveLength(1_500);
    expect(popped).toEqual(expected);
  });
});

test("an empty queue has no next time, and can be filled again", () => {
  const queue = new EventQueue(1, 16, new PageMemory());
  expect(queue.nextTime()).toBe(Infinity);
  const event: Event = { time: 0.5, order: 1, tie: 2, what: 3, number: 4 };
  for (let turn = 0; turn < 3; turn++) {
    push(queue, event);
    expect(queue.nextTime()).toBe(0.5);
    expect(pop(queue)).toEqual(event);
    expect(queue.nextTime()).toBe(Infinity);
  }
});
