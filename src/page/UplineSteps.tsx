import * as text from "#language/keptStory.ts";
import { useMemo } from "react";
import { uplineOf } from "../layout/lineage.ts";
import { useApp } from "./AppContext.ts";
import { uplineShown } from "./uplineShown.ts";
import type { Member } from "./useMember.ts";
import { formatCount } from "./words/formatCount.ts";
import { memberName } from "./words/memberStory.ts";

/** The way from the root to a member, each step to be chosen. */
export function UplineSteps({ member: { history, row, members } }: { readonly member: Member }) {
  const { actions } = useApp().store;
  const { sponsors } = history.columns.people;
  const upline = useMemo(
    () => uplineShown(Array.from(uplineOf(sponsors, row)).toReversed()),
    [sponsors, row],
  );
  if (upline.length < 2) return null;
  return (
    <nav aria-label={text.uplineFromRoot}>
      <p>{text.upline}</p>
      <ol>
        {upline.map((step) =>
          "leftOut" in step ? (
            <li key="left out">{text.leftOut(formatCount(step.leftOut))}</li>
          ) : step.row === row ? (
            <li key={row} aria-current="true">
              {formatCount(row + 1)}
            </li>
          ) : (
            <li key={step.row}>
              <button
                type="button"
                aria-label={memberName(step.row)}
                disabled={step.row >= members}
                onClick={() => actions.keep(step.row)}
              >
                {formatCount(step.row + 1)}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
