/** How many of the first `count` members have joined by `day`, that day's instant included: rows stand in the order of joining, so they are a prefix. */
export function membersAt(joinDays: Float64Array, count: number, day: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (joinDays[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
