import * as text from "#language/keptStory.ts";
import { bisectLeft } from "d3";
import { useMemo } from "react";
import { downlinePath } from "./downlinePath.ts";
import type { Member } from "./useMember.ts";
import { formatCount } from "./words/formatCount.ts";
import { sayDownlineAt, sayDownlineCurve } from "./words/sayDownline.ts";

/** Units of the drawing; it is stretched over the card. */
const [width, height] = [240, 100];

/** How a member's downline grew over the days of the run, with the playhead; paler, what is still to come. */
export function DownlineCurve({ member: { history, downline, day, members } }: { readonly member: Member }) {
  const { people, parameters, reachedDay } = history.columns;
  const { days, peopleEach } = parameters;
  const { rows } = downline;
  const path = useMemo(
    () => downlinePath(people, rows, days, reachedDay, width, height),
    [people, rows, days, reachedDay],
  );
  const now = bisectLeft(rows, members) * peopleEach;
  const x = (width * day) / Math.max(days, 1);
  const outline = { d: path, vectorEffect: "non-scaling-stroke", fill: "none" } as const;
  return (
    <figure>
      <figcaption>
        {text.overTime} <span>{sayDownlineAt(now, day)}</span>
      </figcaption>
      <svg
        viewBox={`0 -2 ${width} ${height + 4}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={sayDownlineCurve(now, day, rows.length * peopleEach, reachedDay)}
      >
        <path {...outline} stroke="var(--waiting)" strokeWidth="1.5" />
        <svg
          x="0"
          y="-2"
          width={x}
          height={height + 4}
          viewBox={`0 -2 ${x} ${height + 4}`}
          preserveAspectRatio="none"
        >
          <path {...outline} stroke="var(--accent)" strokeWidth="1.5" />
        </svg>
        <path {...outline} d={`M${x},-2V${height + 2}`} stroke="var(--quiet)" strokeWidth="1" />
      </svg>
      <p aria-hidden="true">
        <span>{text.day0}</span>
        <span>{formatCount(days)}</span>
      </p>
    </figure>
  );
}
