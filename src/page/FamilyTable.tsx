import * as text from "#language/familyTable.ts";
import { useEffect, useMemo } from "react";
import { classColours } from "../drawing/classColours.ts";
import { largestFamilies } from "../layout/families.ts";
import { familyCensus } from "../layout/familyCounts.ts";
import type { FamilyCensus } from "../layout/familyCounts.ts";
import { colourWanted } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { useHistoryMoment } from "./useMember.ts";
import { useThemeName } from "./useThemeName.ts";
import { formatCount } from "./words/formatCount.ts";
import { formatPercent } from "./words/formatPercent.ts";
import { memberName, sayJoinsOn } from "./words/memberStory.ts";

interface Listed {
  /** Rows of the heads, the largest family first. */
  readonly heads: Int32Array;
  readonly census: FamilyCensus;
}

function listFamilies({ columns: { people, changes }, disc }: History): Listed {
  const families = largestFamilies(people.sponsors, disc.downlines, people.count);
  return { heads: families.heads, census: familyCensus(families, people, changes) };
}

/** People of a family, their share of all, and how many of them are active. */
function Counts({
  joined,
  active,
  all,
}: {
  readonly joined: number;
  readonly active: number;
  readonly all: number;
}) {
  return (
    <>
      <td>{formatCount(joined)}</td>
      <td>{formatPercent(all === 0 ? 0 : joined / all)}</td>
      <td>{formatCount(active)}</td>
    </>
  );
}

/** The largest families at the playhead: each lights its sector while it is pointed at or has the focus. */
export function FamilyTable() {
  const { actions } = useApp().store;
  const moment = useHistoryMoment();
  const kept = useAppState((state) => state.look.kept?.row ?? null);
  const isByLineage = useAppState((state) => colourWanted(state) === "lineage");
  const { families, outsideFamilies } = classColours[useThemeName()];
  const history = moment?.history ?? null;
  const listed = useMemo(() => (history === null ? null : listFamilies(history)), [history]);

  // What is lit goes out with its row.
  useEffect(() => () => actions.setLook({ lit: null }), [actions, listed]);

  if (moment === null || listed === null) return null;
  const { columns } = moment.history;
  const { heads, census } = listed;
  if (heads.length === 0) return <p>{text.nobodyRecruited}</p>;
  const { peopleEach } = columns.parameters;
  const { joined, active } = census.at(moment.day);
  const all = moment.members;
  const others = heads.length;
  const light = (lit: number | null) => () => actions.setLook({ lit });
  const swatch = (colour: string) =>
    isByLineage && <span aria-hidden="true" style={{ background: colour }} />;
  const counts = (family: number) => (
    <Counts
      joined={joined[family] * peopleEach}
      active={active[family] * peopleEach}
      all={all * peopleEach}
    />
  );
  return (
    <>
      <p>{text.meaning}</p>
      <table>
        <caption>{text.caption(formatCount(Math.floor(moment.day)))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.head}</th>
            <th scope="col">
              <abbr title={text.columns.generation}>{text.columns.generationShort}</abbr>
            </th>
            <th scope="col">{text.columns.people}</th>
            <th scope="col">{text.columns.share}</th>
            <th scope="col">{text.columns.active}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(heads, (head, family) => (
            <tr key={head} onPointerEnter={light(head)} onPointerLeave={light(null)}>
              <th scope="row">
                {swatch(families[family % families.length])}
                <button
                  type="button"
                  aria-pressed={kept === head}
                  onFocus={light(head)}
                  onBlur={light(null)}
                  onClick={() => actions.keep(kept === head ? null : head)}
                >
                  {memberName(head)}
                </button>
              </th>
              <td>{formatCount(columns.people.generations[head])}</td>
              {head < moment.members ? counts(family) : <td colSpan={3}>{sayJoinsOn(columns, head)}</td>}
            </tr>
          ))}
          {joined[others] > 0 && (
            <tr>
              <th scope="row">
                {swatch(outsideFamilies)}
                {text.others}
              </th>
              <td>–</td>
              {counts(others)}
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
