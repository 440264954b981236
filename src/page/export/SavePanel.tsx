import * as text from "#language/savePanel.ts";
import { useId, useState } from "react";
import type { PictureShown } from "../../drawing/picturePlan.ts";
import { mostVectorMembers } from "../../files/graphSvg.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { useHistoryMoment } from "../useMember.ts";
import { formatCount } from "../words/formatCount.ts";
import { Action } from "./Action.tsx";
import { copyPicture, copiesPictures } from "./copyPicture.ts";
import { planOf } from "./drawPicture.ts";
import { takeMoment } from "./exportMoment.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { FilmPart } from "./FilmPart.tsx";
import { OpenRun } from "./OpenRun.tsx";
import { printMoment } from "./printMoment.ts";
import { saveCensus, savePeople, savePng, saveRun, saveVectors } from "./saveMoment.ts";
import styles from "./SavePanel.module.css";
import type { SceneShown } from "./sceneShown.ts";
import { useWork } from "./useWork.ts";
import { WorkProgress } from "./WorkProgress.tsx";

const sizes = ["1", "2", "3", "4"] as const;
const sizeNames = { "1": "1 ×", "2": "2 ×", "3": "3 ×", "4": "4 ×" } as const;

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
  const unfinished = isFinished ? null : text.notFinished;
  const tooMany =
    shown !== "curve" && members > mostVectorMembers
      ? text.tooManyForVectors(formatCount(mostVectorMembers))
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
          {text.picture}
        </h2>
        <RadioChoice<PictureShown>
          label={text.whatItShows}
          names={text.shown}
          offered={["graph", "curve", "both"]}
          chosen={shown}
          choose={setShown}
        />
        <RadioChoice<(typeof sizes)[number]>
          label={text.sizeOfPng}
          names={sizeNames}
          offered={sizes}
          chosen={size}
          choose={setSize}
        />
        <p className={styles.size}>{text.sizeTold(sizeOf(moment(), shown, Number(size)))}</p>
        <div className={styles.actions}>
          <Action
            whyNot={unfinished}
            onClick={() =>
              work(text.drawingPicture, (taken, signal) => savePng(taken, shown, Number(size), signal))
            }
          >
            PNG
          </Action>
          {isFinished && (
            <>
              <Action
                whyNot={tooMany}
                onClick={() =>
                  work(text.writingVectors, (taken, signal) => saveVectors(taken, shown, signal))
                }
              >
                SVG
              </Action>
              {copiesPictures() && (
                <Action
                  onClick={() =>
                    work(text.copyingPicture, (taken, signal) =>
                      copyPicture(taken, shown, Number(size), signal),
                    )
                  }
                >
                  {text.copy}
                </Action>
              )}
              <Action onClick={print}>{text.print}</Action>
            </>
          )}
        </div>
      </section>
      <FilmPart moment={moment} whyNot={unfinished} />
      <section className={styles.group} aria-labelledby={`${id}numbers`}>
        <h2 className={styles.heading} id={`${id}numbers`}>
          {text.numbersAndRun}
        </h2>
        {isFinished && (
          <div className={styles.actions}>
            <Action onClick={() => work(text.writingDays, saveCensus)}>{text.days}</Action>
            <Action
              onClick={() =>
                work(text.writingPeople, (taken, signal, tell) => savePeople(taken, store, signal, tell))
              }
            >
              {text.people}
            </Action>
            <Action onClick={() => work(text.writingRun, saveRun)}>{text.run}</Action>
          </div>
        )}
        {isAlone && <OpenRun />}
      </section>
      <WorkProgress worked={worked}>
        <Action onClick={worked.cancel}>{text.cancel}</Action>
      </WorkProgress>
    </div>
  );
}
