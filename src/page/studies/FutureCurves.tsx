import { line, max, scaleLinear } from "d3";
import type { Future } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { formatDayOf } from "../words/formatDate.ts";
import { formatRoundCount } from "../words/formatRoundCount.ts";
import styles from "./FitReport.module.css";

interface FutureCurvesProps {
  readonly futures: readonly [Future, Future];
  readonly numbers: OwnNumbers;
  readonly lastDay: number;
}

const [width, height] = [300, 110];
const labels: Readonly<Record<Future["name"], string>> = { soonFull: "soon full", goesOn: "goes on" };

/** The points of a curve that a small picture needs. */
function pathOf(joined: Float64Array, x: (day: number) => number, y: (people: number) => number): string {
  const step = Math.max(1, Math.floor(joined.length / 150));
  const days = Array.from({ length: Math.ceil(joined.length / step) }, (_, at) => at * step);
  if (days.at(-1) !== joined.length - 1) days.push(joined.length - 1);
  return line<number>(x, (day) => y(joined[day]))(days) ?? "";
}

/** So far apart stand two words, in px. */
const wordHeight = 15;

/** Where the words at the ends stand, kept apart. */
function wordPlaces(ends: readonly number[]): number[] {
  const [first, second] = ends;
  const lack = Math.max(0, wordHeight - Math.abs(first - second)) / 2;
  const isFirstAbove = first < second;
  const [up, down] = isFirstAbove ? [first, second] : [second, first];
  // Not above the picture's upper edge, nor below its lower one.
  const shift =
    Math.max(0, wordHeight / 2 - (up - lack)) - Math.max(0, down + lack + wordHeight / 2 - height);
  const places = [up - lack + shift, down + lack + shift];
  return isFirstAbove ? places : places.toReversed();
}

/** Two futures as small curves: one line as far as the numbers go, then apart. */
export function FutureCurves({ futures, numbers, lastDay }: FutureCurvesProps) {
  const days = Math.max(...futures.map(({ joined }) => joined.length)) - 1;
  const top = max(futures, ({ joined }) => joined[joined.length - 1]) ?? 1;
  const x = scaleLinear([0, days], [0, width]);
  const y = scaleLinear([0, top], [height, 4]);
  const places = wordPlaces(futures.map(({ joined }) => y(joined[joined.length - 1])));
  return (
    <figure className={styles.futures}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.today} x1={x(lastDay)} x2={x(lastDay)} y1={0} y2={height} />
        {futures.map(({ name, joined }) => (
          <path key={name} className={styles.future} data-name={name} d={pathOf(joined, x, y)} />
        ))}
      </svg>
      <div className={styles.ends} aria-hidden="true">
        {futures.map(({ name, joined }, at) => (
          <span key={name} style={{ top: places[at] }}>
            {labels[name]}, {formatRoundCount(joined[joined.length - 1])}
          </span>
        ))}
      </div>
      <figcaption>
        Who has joined, to {formatDayOf(numbers.firstDate, days)}; the numbers end at the upright line.
      </figcaption>
    </figure>
  );
}
