import { useId } from "react";
import type { LayoutChoice as Layout } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./LayoutChoice.module.css";
import { hasTooManyPeople, mostOrganicPeople } from "./stageManner.ts";
import type { OrganicStatus } from "./stageManner.ts";
import { formatCount } from "./words/formatCount.ts";

const layouts: readonly (readonly [layout: Layout, name: string])[] = [
  ["disc", "Disc"],
  ["organic", "Organic"],
];

function sayStatus(status: OrganicStatus, tooMany: boolean): string {
  if (tooMany) return `The organic layout is for up to ${formatCount(mostOrganicPeople)} people`;
  if (status.state === "failed") return "The organic layout failed";
  return status.state === "working" && status.share !== null ? "Laying out" : "";
}

/** Whether members stand on the disc or where their ties draw them, and what stands in the way of the latter. */
export function LayoutChoice({ organic }: { readonly organic: OrganicStatus }) {
  const { store } = useApp();
  const id = useId();
  const chosen = useAppState((state) => state.look.layout);
  useAppState((state) => state.shown?.revision);
  const history = store.history();
  const tooMany = history !== null && hasTooManyPeople(history.columns);
  const shown = tooMany ? "disc" : chosen;
  return (
    <div className={styles.choice}>
      <div role="radiogroup" aria-label="Layout" aria-describedby={`${id}why`} className={styles.layouts}>
        {layouts.map(([layout, name]) => (
          <label key={layout} className={styles.layout}>
            <input
              type="radio"
              name={id}
              checked={layout === shown}
              disabled={tooMany && layout === "organic"}
              onChange={() => store.actions.setLook({ layout })}
            />
            {name}
          </label>
        ))}
      </div>
      <span id={`${id}why`} role="status" className={styles.status} data-quiet={tooMany && chosen === "disc"}>
        {sayStatus(organic, tooMany)}
        {!tooMany && organic.state === "working" && organic.share !== null && (
          // Seen, and not said anew five times a second.
          <span aria-hidden="true">, {Math.floor(100 * organic.share)} %</span>
        )}
      </span>
    </div>
  );
}
