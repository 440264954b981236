/** Work in pieces, as part of a larger one: each piece's own share becomes one between two shares of the whole. */
export function* within<T>(part: Generator<number, T>, from: number, to: number): Generator<number, T> {
  let step = part.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = part.next();
  }
  return step.value;
}

/** Work in pieces that does not say how far it is: what is done of it counts less and less. @param about so many pieces */
export function* counted<T>(part: Generator<void, T>, about: number): Generator<number, T> {
  let step = part.next();
  for (let pieces = 1; step.done !== true; pieces++) {
    yield pieces / (pieces + about / 2);
    step = part.next();
  }
  return step.value;
}
