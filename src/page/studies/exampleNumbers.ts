import { exampleHeader } from "#language/ownNumbers.ts";
/** Who joined on each of 120 days in a run of this very model (9,000 people, of whom a quarter is in by then): it can be fitted. */
const joins =
  "0,0,2,2,2,1,1,0,2,2,1,0,1,3,3,2,1,2,1,4,2,2,3,2,2,3,2,3,4,4,3,4,4,2,4,5,2,2,2,3,4,5,5,6,0,5,6,8,8,5,7,8,7,7,12,6,7,12,5,9," +
  "8,8,4,11,13,13,7,14,17,11,10,13,23,19,20,13,18,19,22,12,27,26,23,27,18,18,23,26,35,26,22,32,32,22,46,38,27,44,39,35,37,33," +
  "32,55,57,60,41,48,39,52,66,52,41,57,51,53,70,58,61,53";

const firstDay = Date.UTC(2026, 0, 5);
const msPerDay = 86_400_000;

/** A made series to try things with, as a database would export it. */
export const exampleNumbers = [
  exampleHeader,
  ...joins
    .split(",")
    .map((count, day) => `${new Date(firstDay + day * msPerDay).toISOString().slice(0, 10)},${count}`),
].join("\n");
