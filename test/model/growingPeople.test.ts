import { expect, test } from "vitest";
import { GrowingPeople } from "../../src/model/growingPeople.ts";

const count = 1_000;

function peopleOf(limit: number): GrowingPeople {
  const people = new GrowingPeople(limit);
  for (let i = 0; i < count; i++) people.add(i / 7, i - 1, i % 5, count - i, Int32Array.of(-i, 3 * i), i / 9);
  return people;
}

test("rows stay what they were while the columns grow, up to the limit", () => {
  for (const limit of [count, 10_000_000]) {
    const people = peopleOf(limit);
    const view = people.view();
    expect(view.count).toBe(count);
    for (let i = 0; i < count; i++) {
      const seen = [
        view.joinDays[i],
        view.sponsors[i],
        view.generations[i],
        view.persons[i],
        view.invitedDays[i],
      ];
      expect(seen).toEqual([i / 7, i - 1, i % 5, count - i, i / 9]);
      expect([view.keys[2 * i] | 0, view.keys[2 * i + 1]]).toEqual([-i | 0, 3 * i]);
      const keyAt = people.keyAt(i);
      expect([people.keyWords[keyAt], people.keyWords[keyAt + 1]]).toEqual([-i | 0, 3 * i]);
      expect([people.joinDay(i), people.generation(i), people.person(i)]).toEqual([i / 7, i % 5, count - i]);
    }
  }
});

test("nobody leaves until it is decided, whenever the first one's day is", () => {
  const people = peopleOf(10_000);
  expect(people.leaveDay(3)).toBe(Infinity);
  people.setLeaveDay(3, 0);
  people.setLeaveDay(count - 1, -Infinity);
  for (let i = 0; i < 4 * count; i++) people.add(1, -1, 0, -1, Int32Array.of(1, 2), -1);
  const decided = Array.from({ length: people.count }, (_, row) => people.leaveDay(row));
  expect(decided.indexOf(0)).toBe(3);
  expect(decided.indexOf(-Infinity)).toBe(count - 1);
  expect(decided.filter((day) => day === Infinity)).toHaveLength(people.count - 2);
});

test("who has recruited is remembered, and nobody else", () => {
  const people = peopleOf(10_000);
  people.noteRecruit(5);
  for (let i = 0; i < 4 * count; i++) people.add(1, -1, 0, -1, Int32Array.of(1, 2), -1);
  const rows = Array.from({ length: people.count }, (_, row) => row);
  expect(rows.filter((row) => people.hasRecruited(row))).toEqual([5]);
});
