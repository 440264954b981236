import type { CSSProperties } from "react";
import { leverBars } from "../../drawing/leverBars.ts";
import type { LeverMeasure } from "../../drawing/leverBars.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { LeversSummary } from "../../study/summaries.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { sayChange, sayLever, sayLeverWhole } from "../words/sayLevers.ts";
import styles from "./WhichLeverBars.module.css";

const percent = (place: number): string => `${100 * place}%`;

interface WhichLeverBarsProps {
  readonly summary: LeversSummary;
  readonly measure: LeverMeasure;
}

/** One bar an input, the best first. Pressed, it is tried: set as it would be better, and pressed again as it was. */
export function WhichLeverBars({ summary, measure }: WhichLeverBarsProps) {
  const { actions } = useApp().store;
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const { bars, zero } = leverBars(summary, measure);
  return (
    <ul className={styles.list}>
      {bars.map(({ lever, bar, whisker }) => {
        const { key, from, to } = lever;
        const isTried = parameters[key] === to;
        return (
          <li key={key}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={isTried}
              aria-label={sayLeverWhole(lever, measure)}
              title={isTried ? "Set it back" : "Try it"}
              onClick={() => actions.setParameter(key, isTried ? from : to)}
            >
              <span>
                <span className={styles.name}>{parameterWords[key].label}</span>{" "}
                <span className={styles.change}>{sayChange(lever)}</span>
              </span>
              <span className={styles.effect}>{sayLever(lever, measure)}</span>
              <span className={styles.track} style={{ "--zero": percent(zero) } as CSSProperties}>
                <span className={styles.zero} />
                {bar !== null && (
                  <span
                    className={styles.bar}
                    style={{ "--from": percent(bar[0]), "--to": percent(bar[1]) } as CSSProperties}
                  />
                )}
                {whisker !== null && (
                  <span
                    className={styles.whisker}
                    style={{ "--low": percent(whisker[0]), "--high": percent(whisker[1]) } as CSSProperties}
                  />
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
