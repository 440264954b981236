import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { PictureShown } from "../../drawing/picturePlan.ts";
import { mostVectorMembers } from "../../files/graphSvg.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { useHistoryMoment } from "../useMember.ts";
import { formatCount } from "../words/formatCount.ts";
import { copyPicture, copiesPictures } from "./copyPicture.ts";
import { planOf } from "./drawPicture.ts";
import { takeMoment } from "./exportMoment.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { OpenRun } from "./OpenRun.tsx";
import { printMoment } from "./printMoment.ts";
import { saveCensus, savePeople, savePng, saveRun, saveVectors } from "./saveMoment.ts";
import styles from "./SavePanel.module.css";
import type { SceneShown } from "./sceneShown.ts";
import { useWork } from "./useWork.ts";
import type { Worked } from "./useWork.ts";

const shownNames: Readonly<Record<PictureShown, string>> = { graph: "Graph", curve: "Curve", both: "Both" };
const sizes = ["1", "2", "3", "4"] as const;
const sizeNames = { "1": "1 ×", "2": "2 ×", "3": "3 ×", "4": "4 ×" } as const;

interface ActionProps {
  readonly onClick: () => void;
  /** Why it cannot be done; null: it can. */
  readonly whyNot?: string | null;
  readonly children: ReactNode;
}

/** A button that can say why it does nothing, and be found by who cannot see that. */
function Action({ onClick, whyNot = null, children }: ActionProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-disabled={whyNot !== null}
        aria-describedby={whyNot === null ? undefined : id}
        onClick={() => whyNot === null && onClick()}
      >
        {children}
      </button>
      {whyNot !== null && (
        <p id={id} className={styles.whyNot}>
          {whyNot}
        </p>
      )}
    </>
  );
}

/** What is being made, or what came of it. */
function Progress({ worked: { work, outcome, cancel } }: { readonly worked: Worked }) {
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.told}>
        {work !== null && work.what}
        {outcome?.isFailure === false && outcome.text}
      </p>
      {work !== null && (
        <>
          {work.share !== null && (
            <progress className={styles.bar} aria-label={work.what} value={work.share} />
          )}
          <button type="button" className={styles.action} onClick={cancel}>
            Cancel
          </button>
        </>
      )}
      {outcome?.isFailure && (
        <p role="alert" className={styles.failed}>
          {outcome.text}
        </p>
      )}
    </div>
  );
}

/** How large a picture becomes, in px. */
function sizeOf(moment: ExportMoment | null, shown: PictureShown, size: number): string {
  if (moment === null) return "";
  const { width, height } = planOf(moment, shown);
  return `${formatCount(width * size)} × ${formatCount(height * size)} px`;
}

/** What can be taken away of what the stage shows: pictures, numbers, the run itself. */
export function SavePanel({ sceneShown }: { readonly sceneShown: SceneShown }) {
  const { store, pageAddress, studies } = useApp();
  const [shown, setShown] = useState<PictureShown>("graph");
  const [size, setSize] = useState<(typeof sizes)[number]>("2");
  const worked = useWork();
  const id = useId();
  const isAlone = useAppState(({ other }) => other === null);
  const isFinished = useAppState((state) => state.shown !== null && state.shown.state !== "running");
  const members = useHistoryMoment()?.members ?? 0;
  const moment = (): ExportMoment | null => takeMoment(store, sceneShown(), pageAddress, studies);
  const unfinished = isFinished ? null : "The run is not finished yet.";
  const tooMany =
    shown !== "curve" && members > mostVectorMembers
      ? `Vectors are for up to ${formatCount(mostVectorMembers)} members; PNG has them all.`
      : null;

  const work = (
    what: string,
    make: (
      moment: ExportMoment,
      signal: AbortSignal,
      tell: (share: number) => void,
    ) => string | Promise<string>,
  ): void => {
    const taken = moment();
    if (taken !== null) worked.begin(what, async (signal, tell) => make(taken, signal, tell));
  };
  const print = (): void => {
    const taken = moment();
    if (taken !== null) printMoment(taken);
  };

  return (
    <div className={styles.panel}>
      <section className={styles.group} aria-labelledby={`${id}picture`}>
        <h2 className={styles.heading} id={`${id}picture`}>
          Picture
        </h2>
        <RadioChoice<PictureShown>
          label="What it shows"
          names={shownNames}
          offered={["graph", "curve", "both"]}
          chosen={shown}
          choose={setShown}
        />
        <RadioChoice<(typeof sizes)[number]>
          label="Size of the PNG"
          names={sizeNames}
          offered={sizes}
          chosen={size}
          choose={setSize}
        />
        <p className={styles.size}>{sizeOf(moment(), shown, Number(size))}, with the setting and its link</p>
        <div className={styles.actions}>
          <Action
            whyNot={unfinished}
            onClick={() =>
              work("Drawing the picture", (taken, signal) => savePng(taken, shown, Number(size), signal))
            }
          >
            PNG
          </Action>
          {isFinished && (
            <>
              <Action
                whyNot={tooMany}
                onClick={() =>
                  work("Writing the vectors", (taken, signal) => saveVectors(taken, shown, signal))
                }
              >
                SVG
              </Action>
              {copiesPictures() && (
                <Action
                  onClick={() =>
                    work("Copying the picture", (taken, signal) =>
                      copyPicture(taken, shown, Number(size), signal),
                    )
                  }
                >
                  Copy
                </Action>
              )}
              <Action onClick={print}>Print</Action>
            </>
          )}
        </div>
      </section>
      <section className={styles.group} aria-labelledby={`${id}numbers`}>
        <h2 className={styles.heading} id={`${id}numbers`}>
          Numbers and run
        </h2>
        {isFinished && (
          <div className={styles.actions}>
            <Action onClick={() => work("Writing the days", saveCensus)}>Days (CSV)</Action>
            <Action
              onClick={() =>
                work("Writing the people", (taken, signal, tell) => savePeople(taken, store, signal, tell))
              }
            >
              People (CSV)
            </Action>
            <Action onClick={() => work("Writing the run", saveRun)}>Run (JSON)</Action>
          </div>
        )}
        {isAlone && <OpenRun />}
      </section>
      <Progress worked={worked} />
    </div>
  );
}
