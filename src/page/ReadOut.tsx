import { howBig } from "#language/pageLayout.ts";
import { useAppState } from "./AppContext.ts";
import { FoldedPart } from "./FoldedPart.tsx";
import { FurtherPart } from "./FurtherPart.tsx";
import styles from "./ReadOut.module.css";

/** What happened, in sentences: read aloud when it changes at rest, not while it plays; and how big it is. */
export function ReadOut() {
  const playing = useAppState((state) => state.playing);
  return (
    <>
      <div className={styles.readOut} role="status" aria-live={playing ? "off" : "polite"}>
        <FurtherPart name="ReadOutSentences" silent />
      </div>
      <FoldedPart name={howBig}>
        <FurtherPart name="ShapeFigures" />
      </FoldedPart>
    </>
  );
}
