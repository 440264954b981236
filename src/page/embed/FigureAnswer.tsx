import type { FigureQuestion } from "../../parameters/embedFigure.ts";
import { played } from "../../store/appState.ts";
import { isAtEnd } from "../../store/playhead.ts";
import { useAppState } from "../AppContext.ts";
import { useJoined } from "../useJoined.ts";
import { isMoneyBehind } from "../useMoney.ts";
import { sayAnswered, sayReveal } from "../words/askFigure.ts";
import { formatCountOf } from "../words/formatCount.ts";
import { formatShortPercent } from "../words/formatShortPercent.ts";
import styles from "./FigureAnswer.module.css";
import type { SettingAsked } from "./useFigureAsked.ts";

/** What somebody answered to what. */
export interface Answered {
  readonly asked: SettingAsked;
  /** The place of the answer among the others. */
  readonly answer: number;
}

/** What came out at the end of the run, as a number and to read; null before. */
function useOutcome(about: FigureQuestion): { readonly value: number; readonly text: string } | null {
  const isEnd = useAppState((state) => {
    const history = played(state);
    return (
      state.asked === state.settings.present.parameters && history !== null && isAtEnd(state.day, history)
    );
  });
  const { joined } = useJoined();
  const all = useAppState((state) => (isMoneyBehind(state) ? null : (state.money?.reading?.all ?? null)));
  if (!isEnd || joined === null) return null;
  if (about === "members") return { value: joined, text: formatCountOf(joined, "person", "people") };
  if (all === null || all.members === 0) return null;
  const value = all.inLoss / all.members;
  return { value, text: formatShortPercent(value) };
}

/** What the person answered, and once the run has come to its end, what it came to. Of other settings nothing was asked. */
export function FigureAnswer({ asked, answer }: Answered) {
  const outcome = useOutcome(asked.about);
  const isOfThese = useAppState(({ settings }) => settings.present === asked.setting);
  if (!isOfThese) return null;
  return (
    <p className={styles.answer} role="status" data-revealed={outcome !== null}>
      {outcome === null ? sayAnswered(asked, answer) : sayReveal(asked, answer, outcome.value, outcome.text)}
    </p>
  );
}
