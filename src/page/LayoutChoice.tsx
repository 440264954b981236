import * as text from "#language/stage.ts";
import { useId } from "react";
import type { LayoutChoice as Layout } from "../parameters/lookChoices.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./LayoutChoice.module.css";
import { hasTooManyPeople, mostOrganicPeople } from "./stageManner.ts";
import type { LayoutStatus } from "./stageManner.ts";
import { formatCount } from "./words/formatCount.ts";

const layouts: readonly Layout[] = ["disc", "organic", "levels"];

const whatFailed = {
  disc: "",
  organic: text.organicFailed,
  levels: text.levelsFailed,
} as const;

function sayStatus(status: LayoutStatus, tooMany: boolean): string {
  if (status.state === "failed") return whatFailed[status.layout];
  if (status.state === "working" && status.share !== null) return text.layingOut;
  return tooMany ? text.tooManyForOrganic(formatCount(mostOrganicPeople)) : "";
}

/** Whether members stand on the disc, where their ties draw them, or in levels, and what stands in the way of that. */
export function LayoutChoice({ status }: { readonly status: LayoutStatus }) {
  const { store, loadOrganic } = useApp();
  const id = useId();
  const chosen = useAppState((state) => state.look.layout);
  useAppState((state) => state.shown?.revision);
  const history = store.history();
  const offered = layouts.filter((layout) => layout !== "organic" || loadOrganic !== undefined);
  const tooMany = loadOrganic !== undefined && history !== null && hasTooManyPeople(history.columns);
  const isPossible = (layout: Layout): boolean => layout !== "organic" || !tooMany;
  const shown = isPossible(chosen) ? chosen : "disc";
  // Nobody has asked for it.
  const isQuiet = tooMany && chosen !== "organic" && status.state === "shown";
  return (
    <div className={styles.choice}>
      <div
        role="radiogroup"
        aria-label={text.layout}
        aria-describedby={`${id}why`}
        className={styles.layouts}
      >
        {offered.map((layout) => (
          <label key={layout} className={styles.layout}>
            <input
              type="radio"
              name={id}
              checked={layout === shown}
              disabled={!isPossible(layout)}
              onChange={() => store.actions.setLook({ layout })}
            />
            {text.layouts[layout]}
          </label>
        ))}
      </div>
      <span id={`${id}why`} role="status" className={styles.status} data-quiet={isQuiet}>
        {sayStatus(status, tooMany)}
        {status.state === "working" && status.share !== null && (
          // Seen, and not said anew five times a second.
          <span aria-hidden="true">, {Math.floor(100 * status.share)} %</span>
        )}
      </span>
    </div>
  );
}
