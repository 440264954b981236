import * as text from "#language/embed.ts";
import type { FigurePart } from "../parameters/embedFigure.ts";
import { movesMoney } from "../parameters/plan.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./EmbedFigures.module.css";
import { useJoined } from "./useJoined.ts";
import { formatCount, formatShortCount } from "./words/formatCount.ts";
import { sayLoss } from "./words/sayLoss.ts";
import { viralCoefficientInWords } from "./words/viralCoefficient.ts";

function JoinedFigure() {
  const { day, joined } = useJoined();
  return (
    <p className={styles.line}>
      <span className={styles.figure}>{joined === null ? "\u2007" : formatShortCount(joined)}</span>
      <span className={styles.words}>{text.haveJoinedBy(joined, formatCount(Math.floor(day)))}</span>
    </p>
  );
}

function CoefficientFigure() {
  const expected = useAppState((state) => state.expected);
  const words = expected && viralCoefficientInWords(expected.expectation, expected.parameters);
  return (
    <p className={styles.line}>
      <span className={styles.figure}>{words?.figure ?? "\u2007.\u2007"}</span>
      <span className={styles.words}>
        {words && (
          <>
            <span className={styles.long}>{words.sentence}</span>
            <span className={styles.short}>{text.newMembersEach}</span> {words.emphasis}
          </>
        )}
      </span>
    </p>
  );
}

/** The share in loss, where the plan moves money; beneath those who joined, or by itself. */
function LossFigure({ ofThem }: { readonly ofThem: boolean }) {
  const isMoving = useAppState(({ settings }) => movesMoney(settings.present.plan));
  const reading = useAppState(({ money }) => money?.reading ?? null);
  if (!isMoving) return null;
  const loss = reading && sayLoss(reading, 1);
  return (
    <p className={styles.line}>
      <span className={styles.figure}>{loss?.figure ?? "\u2007"}</span>
      <span className={styles.words}>
        {loss && (ofThem ? text.ofThem : text.ofThoseWhoJoined)(loss.words)}
      </span>
    </p>
  );
}

/** How many have joined, how many of them lost money, and K, a line each, as far as they are asked for. */
export function EmbedFigures({ parts }: { readonly parts: readonly FigurePart[] }) {
  const hasFigures = parts.includes("figures");
  return (
    <div className={styles.figures}>
      {hasFigures && <JoinedFigure />}
      {parts.includes("money") && <LossFigure ofThem={hasFigures} />}
      {hasFigures && <CoefficientFigure />}
    </div>
  );
}
