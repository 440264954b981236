import { randomLcg } from "d3";
import type { Disc } from "./disc.ts";
import type { Ties, TiesByPerson } from "./organicTies.ts";

/** Where people stand: two columns, one row a person. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** From so many people the way to everybody is measured: enough for two directions, whatever the network. */
const mostPivots = 30;

/** A tie between two people who share nobody is as long as so many ties within a circle of friends. */
const shortcutLength = 40;

/** Rounds of the power method for one direction. */
const rounds = 100;

/** How far people who would stand on one place are put apart, of the middle distance of all from the middle. */
const apart = 0.05;

/**
 * The shortest ways from one person to all; who cannot be reached is one step further than the furthest. Lengths are
 * small whole numbers, so those to go on from wait in one list a length (Dial's algorithm).
 */
function waysFrom(
  person: number,
  { begins, others, ties }: TiesByPerson,
  lengths: ArrayLike<number>,
): Float64Array {
  const ways = new Float64Array(begins.length - 1).fill(-1);
  const waiting: (number[] | undefined)[] = [[person]];
  let furthest = 0;
  for (let way = 0; way < waiting.length; way++) {
    for (const one of waiting[way] ?? []) {
      if (ways[one] >= 0) continue;
      ways[one] = furthest = way;
      for (let at = begins[one]; at < begins[one + 1]; at++) {
        const other = others[at];
        if (ways[other] < 0) (waiting[way + lengths[ties[at]]] ??= []).push(other);
      }
    }
  }
  return ways.map((way) => (way < 0 ? furthest + 1 : way));
}

/** The ways from some people that stand far from each other: the best-connected first, then always the furthest from all before. */
function waysFromPivots(byPerson: TiesByPerson, lengths: ArrayLike<number>): Float64Array[] {
  const { begins } = byPerson;
  const people = begins.length - 1;
  const nearest = new Float64Array(people).fill(Infinity);
  let pivot = 0;
  for (let person = 1; person < people; person++) {
    if (begins[person + 1] - begins[person] > begins[pivot + 1] - begins[pivot]) pivot = person;
  }
  return Array.from({ length: Math.min(mostPivots, people) }, () => {
    const ways = waysFrom(pivot, byPerson, lengths);
    for (let person = 0; person < people; person++) {
      nearest[person] = Math.min(nearest[person], ways[person]);
      if (nearest[person] > nearest[pivot]) pivot = person;
    }
    return ways;
  });
}

/** Half of each squared way, turned round, with the means of its row and of its column taken off. */
function centreTwice(ways: readonly Float64Array[]): Float64Array[] {
  const people = ways[0].length;
  const ofPerson = new Float64Array(people);
  const ofPivot = ways.map((column) => {
    let sum = 0;
    for (let person = 0; person < people; person++) {
      sum += column[person] ** 2;
      ofPerson[person] += column[person] ** 2 / ways.length;
    }
    return sum / people;
  });
  const ofAll = ofPivot.reduce((a, b) => a + b, 0) / ways.length;
  return ways.map((column, pivot) =>
    column.map((way, person) => (ofPerson[person] + ofPivot[pivot] - ofAll - way ** 2) / 2),
  );
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * b[at], 0);

const scaleTo = (vector: Float64Array, length: number): Float64Array => {
  const factor = length / (Math.sqrt(dot(vector, vector)) || 1);
  return vector.map((value) => value * factor);
};

/** The direction in which the columns differ most, at right angles to those found before: one number a column, in all of length 1. */
function mainDirection(
  products: readonly Float64Array[],
  before: readonly Float64Array[],
  random: () => number,
): Float64Array {
  let direction: Float64Array = Float64Array.from(products, () => random() - 0.5);
  for (let round = 0; round < rounds; round++) {
    for (const other of before) {
      const share = dot(direction, other);
      direction = direction.map((value, at) => value - share * other[at]);
    }
    direction = scaleTo(
      Float64Array.from(products, (row) => dot(row, direction)),
      1,
    );
  }
  return direction;
}

/**
 * First places for people by their ties: as far from each other, roughly, as the way from tie to tie is long. By
 * classical scaling from a few pivots (Brandes and Pich, "Eigensolver methods for progressive multidimensional
 * scaling of large data", 2006). `shared` says how many people the ends of each tie share: a ring of friends with a
 * few shortcuts is laid as a ring. The mean square of each column is 1; no two people stand on one place.
 */
export function placeByTies(ties: Ties, byPerson: TiesByPerson, shared: Int32Array): Places {
  const { people } = ties;
  const random = randomLcg(0.5);
  if (people === 0) return { x: new Float64Array(), y: new Float64Array() };
  const lengths = shared.map((count) => (count > 0 ? 1 : shortcutLength));
  const columns = centreTwice(waysFromPivots(byPerson, lengths));
  const products = columns.map((one) => Float64Array.from(columns, (other) => dot(one, other)));
  const first = mainDirection(products, [], random);
  const second = mainDirection(products, [first], random);
  const along = (direction: Float64Array): Float64Array => {
    const places = new Float64Array(people);
    columns.forEach((column, pivot) => {
      for (let person = 0; person < people; person++) places[person] += direction[pivot] * column[person];
    });
    return scaleTo(places, Math.sqrt(people)).map((place) => place + apart * (random() - 0.5));
  };
  return { x: along(first), y: along(second) };
}

/**
 * First places for the members of a tree: in the direction that each has on the disc, as far out as its generation is
 * deep. No two links cross by much, and families stand together.
 */
export function placeByGeneration(disc: Disc, generations: Int32Array): Places {
  const along = (places: Float32Array): Float64Array =>
    Float64Array.from(places, (place, row) => (place * (generations[row] + 1)) / Math.sqrt(row + 0.5));
  return { x: along(disc.x), y: along(disc.y) };
}
