import * as text from "#language/teaching.ts";
import { ticks } from "d3";
import type { EmptyAxes as Axes } from "../../lessons/notes/pupilsSheet.ts";
import { formatCount } from "../words/formatCount.ts";
import { formatPercent } from "../words/formatPercent.ts";
import styles from "./notes.module.css";

/** Of the drawing and of the place in it, in units that are thousandths of its width. */
const size = { width: 1_000, height: 640, left: 90, right: 985, top: 20, bottom: 590 } as const;
const middle = (size.left + size.right) / 2;

/** Lines across, each with what it stands for: parts of the whole height from 0 to 1. */
function Levels({ marks }: { readonly marks: readonly (readonly [part: number, label: string])[] }) {
  return marks.map(([part, label]) => {
    const y = size.bottom - part * (size.bottom - size.top);
    return (
      <g key={part}>
        <path className={styles.grid} d={`M${size.left} ${y}H${size.right}`} />
        <text x={size.left - 8} y={y + 6} textAnchor="end">
          {label}
        </text>
      </g>
    );
  });
}

function CurveAxes({ days, top }: Extract<Axes, { kind: "curve" }>) {
  const levels = ticks(0, top, 5).map((people) => [people / top, formatCount(people)] as const);
  return (
    <>
      <Levels marks={levels} />
      {ticks(0, days, 8).map((day) => {
        const x = size.left + (day / days) * (size.right - size.left);
        return (
          <g key={day}>
            <path className={styles.grid} d={`M${x} ${size.top}V${size.bottom + 6}`} />
            <text x={x} y={size.bottom + 26} textAnchor="middle">
              {formatCount(day)}
            </text>
          </g>
        );
      })}
      <text x={middle} y={size.height - 2} textAnchor="middle">
        {text.day}
      </text>
      <text x={size.left + 8} y={size.top + 18}>
        {text.people}
      </text>
    </>
  );
}

function BarAxes({ bars }: Extract<Axes, { kind: "bars" }>) {
  const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => [share, formatPercent(share)] as const);
  const room = (size.right - size.left) / bars.length;
  return (
    <>
      <Levels marks={levels} />
      {bars.map((name, at) => (
        <text key={name} x={size.left + (at + 0.5) * room} y={size.bottom + 26} textAnchor="middle">
          {name}
        </text>
      ))}
      <text x={size.left + 8} y={size.top + 18}>
        {text.share}
      </text>
    </>
  );
}

/** Axes to draw on, by hand. */
export function EmptyAxes({ axes }: { readonly axes: Axes }) {
  return (
    <svg className={styles.axes} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {axes.kind === "curve" ? <CurveAxes {...axes} /> : <BarAxes {...axes} />}
      <path className={styles.axis} d={`M${size.left} ${size.top}V${size.bottom}H${size.right}`} />
    </svg>
  );
}
