import { picture, pictureByKind } from "#language/laws/page.ts";
import { line } from "d3";
import { spreadLabels } from "../../drawing/spreadLabels.ts";
import type { Plot, Point } from "../picture.ts";
import { frame, plotScales, rightEnd } from "./plotScales.ts";
import type { PlotScale } from "./plotScales.ts";
import styles from "./LawPicture.module.css";

interface Scales {
  readonly x: PlotScale;
  readonly y: PlotScale;
}

const labelHeight = 13;

function path({ x, y }: Scales, points: readonly Point[]): string {
  return (
    line<Point>()
      .x((point) => x(point[0]))
      .y((point) => y(point[1]))
      .digits(1)(points) ?? ""
  );
}

function Axes({ plot, x, y }: Scales & { readonly plot: Plot }) {
  const { height, left, bottom } = frame;
  const right = rightEnd(plot);
  const ground = height - bottom;
  return (
    <g className={styles.axes}>
      {y.ticks.map(({ value, text }) => (
        <g key={value} transform={`translate(0 ${y(value).toFixed(1)})`}>
          <path d={`M${left} 0H${right}`} />
          <text x={left - 5} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {x.ticks.map(({ value, text }) => (
        <g key={value} transform={`translate(${x(value).toFixed(1)} ${ground})`}>
          {plot.x.names === undefined && <path d="M0 0V4" />}
          <text textAnchor="middle">
            {text.split("\n").map((part, i) => (
              <tspan key={part} x="0" y={15 + 12 * i}>
                {part}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <text className={styles.label} x="0" y="11">
        {plot.y.label}
      </text>
      <text className={styles.label} x={right} y={height - 4} textAnchor="end">
        {plot.x.label}
      </text>
    </g>
  );
}

function Bars({ plot, x, y }: Scales & { readonly plot: Plot }) {
  const { bars = [], marks = [], barWidth = 0.7 } = plot;
  const width = x(barWidth) - x(0);
  const ground = frame.height - frame.bottom;
  const halfMark = bars.length > 0 ? width / 2 + 2 : 12;
  return (
    <>
      {bars.map(([at, value]) => (
        <rect
          key={at}
          className={styles.bar}
          x={(x(at) - width / 2).toFixed(1)}
          y={y(value).toFixed(1)}
          width={width.toFixed(1)}
          height={Math.max(0, ground - y(value)).toFixed(1)}
        />
      ))}
      {marks.map(([at, value]) => (
        <path
          key={at}
          className={styles.mark}
          d={`M${(x(at) - halfMark).toFixed(1)} ${y(value).toFixed(1)}h${(2 * halfMark).toFixed(1)}`}
        />
      ))}
    </>
  );
}

/** Names behind the last points of the series, apart from each other. */
function Names({ plot, y }: Pick<Scales, "y"> & { readonly plot: Plot }) {
  const { found = [], theory = [] } = plot;
  const named = [...theory, ...found].filter(({ name }) => name !== undefined);
  const ends = named.map(({ points }) => y(points.at(-1)?.[1] ?? 0));
  const places = spreadLabels(ends, labelHeight, 0, frame.height - frame.bottom + labelHeight / 2);
  return named.map((series, i) => (
    <text
      key={series.name}
      className={theory.includes(series) ? styles.theoryName : styles.name}
      x={rightEnd(plot) + 6}
      y={places[i].toFixed(1)}
      dy="0.35em"
    >
      {series.name}
    </text>
  ));
}

/** Theory and simulation in one frame: dashed lines and short marks are expected, points and bars were simulated. */
export function LawPicture({ plot }: { readonly plot: Plot }) {
  const { runs = [], found = [], theory = [] } = plot;
  const scales = plotScales(plot);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={plot.x.label === "" ? pictureByKind(plot.y.label) : picture(plot.y.label, plot.x.label)}
    >
      <Axes plot={plot} {...scales} />
      {runs.map(({ points }, i) => (
        <path key={i} className={styles.run} d={path(scales, points)} />
      ))}
      <Bars plot={plot} {...scales} />
      {theory.map(({ points }, i) => (
        <path key={i} className={styles.theory} d={path(scales, points)} />
      ))}
      {found.map(({ points }, i) => (
        <g key={i} className={styles.found} data-series={i}>
          {points.map(([at, value]) => (
            <circle key={at} cx={scales.x(at).toFixed(1)} cy={scales.y(value).toFixed(1)} r="2.6" />
          ))}
        </g>
      ))}
      <Names plot={plot} y={scales.y} />
    </svg>
  );
}
