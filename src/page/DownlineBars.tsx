import * as text from "#language/keptStory.ts";
import type { CSSProperties } from "react";
import { downlineBars } from "./downlineBars.ts";
import type { DownlineBar } from "./downlineBars.ts";
import styles from "./KeptStory.module.css";
import type { Member } from "./useMember.ts";
import { formatCount } from "./words/formatCount.ts";

const nameOf = ({ from, to }: DownlineBar): string =>
  from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** How many stand in each generation below a member, as bars; paler, who is still to come. */
export function DownlineBars({ member: { history, row, downline, members } }: { readonly member: Member }) {
  const { people, parameters } = history.columns;
  const bars = downlineBars(downline, people.generations[row], members);
  const most = Math.max(...bars.map(({ everybody }) => everybody));
  return (
    <table>
      <caption>{text.byGeneration}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.from}>
            <th scope="row">
              <span className={styles.spoken}>{text.generation} </span>
              {nameOf(bar)}
            </th>
            <td>{formatCount(bar.joined * parameters.peopleEach)}</td>
            <td aria-hidden="true">
              <div
                style={
                  {
                    "--joined": percent(bar.joined, most),
                    "--everybody": percent(bar.everybody, most),
                  } as CSSProperties
                }
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
