import * as text from "#language/whichLever.ts";
import type { CSSProperties } from "react";
import { leverBars } from "../../drawing/leverBars.ts";
import { effectToTell, leverOrder } from "../../drawing/leverOrder.ts";
import type { LeverMeasure } from "../../drawing/leverOrder.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { LeversSummary } from "../../study/summaries.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { sayChange, sayLever, sayLeverWhole, sayReachMore } from "../words/sayLever.ts";
import styles from "./WhichLeverBars.module.css";

const percent = (place: number): string => `${100 * place}%`;

interface WhichLeverBarsProps {
  readonly summary: LeversSummary;
  /** By how much each input is better, where no whole numbers forbid it. */
  readonly better: number;
  readonly measure: LeverMeasure;
}

/** One bar an input, the best first. Pressed, it is tried: set as it would be better, and pressed again as it was. */
export function WhichLeverBars({ summary, better, measure }: WhichLeverBarsProps) {
  const { actions } = useApp().store;
  const parameters = useAppState(({ settings }) => settings.present.parameters);
  const tells = effectToTell(summary, measure);
  const { bars, zero } = leverBars(leverOrder(summary, better, measure));
  return (
    <ul className={styles.list}>
      {bars.map(({ ranked, bar, margin }) => {
        const { lever, rank } = ranked;
        const { key, from, to } = lever;
        const reach = sayReachMore(lever, tells);
        const isTried = parameters[key] === to;
        return (
          <li key={key}>
            <button
              type="button"
              className={styles.row}
              data-rank={rank}
              aria-pressed={isTried}
              aria-label={sayLeverWhole(ranked, tells)}
              title={isTried ? text.setBack : text.tryIt}
              onClick={() => actions.setParameter(key, isTried ? from : to)}
            >
              <span>
                <span className={styles.name}>{parameterWords[key].label}</span>{" "}
                <span className={styles.change}>{sayChange(lever)}</span>
              </span>{" "}
              <span className={styles.effect}>
                {sayLever(ranked, tells)}
                {reach !== null && <span className={styles.reach}> {reach}</span>}
              </span>
              <span className={styles.track} style={{ "--zero": percent(zero) } as CSSProperties}>
                <span className={styles.zero} />
                {bar !== null && (
                  <span
                    className={styles.bar}
                    style={{ "--from": percent(bar[0]), "--to": percent(bar[1]) } as CSSProperties}
                  />
                )}
                {margin !== null && (
                  <span
                    className={styles.margin}
                    style={{ "--low": percent(margin[0]), "--high": percent(margin[1]) } as CSSProperties}
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
