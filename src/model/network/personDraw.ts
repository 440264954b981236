import { numberBelow } from "../luck.ts";
import type { WordStream } from "./wordStream.ts";

/** Draws persons without repeats, all in equal chance: a shuffle that goes only as far as it is asked (Fisher & Yates). */
export class PersonDraw {
  private drawn = 0;
  private readonly persons: Int32Array;
  private readonly words: WordStream;

  constructor(people: number, words: WordStream) {
    this.persons = new Int32Array(people);
    for (let person = 0; person < people; person++) this.persons[person] = person;
    this.words = words;
  }

  /** A person that was not drawn before; there must be one. */
  next(): number {
    const { persons, drawn } = this;
    const at = drawn + numberBelow(persons.length - drawn, this.words.next());
    const person = persons[at];
    persons[at] = persons[drawn];
    persons[drawn] = person;
    this.drawn = drawn + 1;
    return person;
  }
}
