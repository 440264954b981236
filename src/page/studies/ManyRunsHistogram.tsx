import * as text from "#language/manyRuns.ts";
import { useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent } from "react";
import type { HistogramBin } from "../../drawing/sizeHistogram.ts";
import { sizeHistogram } from "../../drawing/sizeHistogram.ts";
import { formatCount } from "../words/formatCount.ts";
import styles from "./ManyRunsHistogram.module.css";

/** One run of a histogram. */
export interface RunOfHistogram {
  readonly seed: number;
  readonly value: number;
}

interface ManyRunsHistogramProps {
  readonly caption: string;
  readonly runs: readonly RunOfHistogram[];
  /** The seeds of runs that stand apart, without a value of their own. */
  readonly apart: { readonly label: string; readonly seeds: readonly number[] } | null;
  /** The seed of the run at hand; null: it is none of these. */
  readonly atHand: number | null;
  /** No run can come to more; without, to whatever. */
  readonly highest?: number;
  format(value: number): string;
  /** A value at the axis; `format` without. */
  formatTick?(value: number): string;
  open(seed: number): void;
}

/** About so many bars at most can be hit on a narrow screen. */
const mostBars = 16;

/** Where something stands along the bars; at their ends it does not reach beyond them. */
const placed = (place: number, height = 1): CSSProperties =>
  ({
    "--place": `${100 * place}%`,
    "--shift": `${-100 * Math.max(0, Math.min(1, place))}%`,
    "--height": `${100 * height}%`,
  }) as CSSProperties;

/** One bar: a press opens one of its runs, another press the next of them. */
interface Bar {
  readonly key: string;
  readonly seeds: readonly number[];
  readonly words: string;
  readonly isApart: boolean;
}

/** How wide the words over a bar are at most, as a share of all bars: on the narrowest screen. */
const wordsShare = 0.24;

/** The bars along which words at such a place reach, 0…1. */
function barsUnder(bars: readonly Bar[], place: number): readonly Bar[] {
  const along = bars.filter(({ isApart }) => !isApart);
  const first = Math.floor(along.length * place * (1 - wordsShare));
  return along.slice(first, Math.ceil(along.length * (place + wordsShare * (1 - place))) + 1);
}

/** The next of some seeds after that at hand. */
const nextOf = (seeds: readonly number[], atHand: number | null): number =>
  seeds[(atHand === null ? 0 : seeds.indexOf(atHand) + 1) % seeds.length];

/** What all bars are, those without a run as well. */
function barsOf(bins: readonly HistogramBin[], props: ManyRunsHistogramProps): readonly Bar[] {
  const { runs, apart, format } = props;
  const aside: Bar[] =
    apart === null ? [] : [{ key: "apart", seeds: apart.seeds, words: apart.label, isApart: true }];
  return [
    ...aside,
    ...bins.map(({ from, to, rows }) => ({
      key: String(from),
      seeds: rows.map((row) => runs[row].seed),
      words: from === to ? format(from) : text.from(format(from), format(to)),
      isApart: false,
    })),
  ];
}

/** How many runs came to how much. Each bar is a button; the arrow keys go from one to the next. */
export function ManyRunsHistogram(props: ManyRunsHistogramProps) {
  const { caption, runs, apart, atHand, highest, format, formatTick = format, open } = props;
  const group = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const histogram = sizeHistogram(
    runs.map(({ value }) => value),
    mostBars,
    highest,
  );
  const bars = barsOf(histogram?.bins ?? [], props);
  const most = Math.max(1, ...bars.map(({ seeds }) => seeds.length));
  const filled = bars.filter(({ seeds }) => seeds.length > 0);
  const reachable = filled.find(({ key }) => key === focused) ?? filled[0];
  const isOwnApart = atHand !== null && apart !== null && apart.seeds.includes(atHand);
  const own = runs.find(({ seed }) => seed === atHand);
  // Its words are wider than its bar: they stand above all bars that they may reach over.
  const beside = own === undefined || histogram === null ? [] : barsUnder(bars, histogram.placeOf(own.value));
  const height = Math.max(0, ...beside.map(({ seeds }) => seeds.length)) / most;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = filled[(filled.indexOf(reachable) + step + filled.length) % filled.length];
    setFocused(next.key);
    group.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };

  const barOf = (bar: Bar) => {
    const { key, seeds, words } = bar;
    if (seeds.length === 0) return <span key={key} className={styles.bin} />;
    const told = formatCount(seeds.length);
    return (
      <button
        key={key}
        type="button"
        className={styles.bin}
        data-key={key}
        data-at-hand={atHand !== null && seeds.includes(atHand)}
        aria-label={text.barLabel(seeds.length, told, words)}
        title={text.barTitle(seeds.length, told, words)}
        tabIndex={bar === reachable ? 0 : -1}
        onFocus={() => setFocused(key)}
        onClick={() => open(nextOf(seeds, atHand))}
      >
        <span
          className={styles.bar}
          style={{ "--height": `${(100 * seeds.length) / most}%` } as CSSProperties}
        />
      </button>
    );
  };

  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div ref={group} className={styles.plot} role="toolbar" aria-label={caption} onKeyDown={onKeyDown}>
        {apart !== null && (
          <div className={styles.apart}>
            <div className={styles.bars}>
              {bars.filter(({ isApart }) => isApart).map(barOf)}
              <span
                className={styles.mark}
                style={placed(0.5, apart.seeds.length / most)}
                data-at-hand={isOwnApart}
              >
                {isOwnApart ? text.thisRun : formatCount(apart.seeds.length)}
              </span>
            </div>
            <div className={styles.axis} aria-hidden="true">
              {apart.label}
            </div>
          </div>
        )}
        <div className={styles.column}>
          <div className={styles.bars}>
            {bars.filter(({ isApart }) => !isApart).map(barOf)}
            {own !== undefined && histogram !== null && (
              <span
                className={styles.mark}
                style={placed(histogram.placeOf(own.value), height)}
                data-at-hand="true"
              >
                {text.thisRun}
              </span>
            )}
          </div>
          <div className={styles.axis} aria-hidden="true">
            {histogram?.ticks.map((tick) => (
              <span key={tick} className={styles.tick} style={placed(histogram.placeOf(tick))}>
                {formatTick(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </figure>
  );
}
