import * as text from "#language/comparison.ts";
import { useId } from "react";
import type { AppStore } from "../store/createAppStore.ts";
import styles from "./Comparison.module.css";
import { sides } from "./sides.ts";
import type { Side } from "./sides.ts";
import { useSideNames } from "./useSideNames.ts";

interface SideChoiceProps {
  readonly other: AppStore;
  readonly shown: Side;
  show(side: Side): void;
}

/** Which side is shown where there is room for one only. */
export function SideChoice({ other, shown, show }: SideChoiceProps) {
  const id = useId();
  const { scenarios } = useSideNames(other);
  return (
    <div className={styles.choice} role="radiogroup" aria-label={text.sideShown}>
      {sides.map((side, place) => (
        <label key={side} className={styles.chosen}>
          <input type="radio" name={id} checked={side === shown} onChange={() => show(side)} />
          <span className={styles.letter} data-side={side}>
            {side}
          </span>
          <span className={styles.name}>{scenarios[place]}</span>
        </label>
      ))}
    </div>
  );
}
