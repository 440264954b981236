import * as text from "#language/phaseMap.ts";
import { useState } from "react";
import { drawMapPicture } from "../../drawing/phaseMapPicture.ts";
import { themes } from "../../drawing/theme.ts";
import { mapCsv } from "../../files/mapCsv.ts";
import { writeLink } from "../../parameters/link.ts";
import { linkOf } from "../../store/appState.ts";
import type { MapExperiment } from "../../study/experiment.ts";
import type { MapSummary } from "../../study/summaries.ts";
import { useApp } from "../AppContext.ts";
import { useThemeName } from "../useThemeName.ts";
import { mapCaption } from "../words/mapCaption.ts";
import type { MapContent } from "./PhaseMapCanvas.tsx";
import styles from "./PhaseMap.module.css";
import { saveFile } from "./saveFile.ts";

interface PhaseMapExportProps {
  readonly experiment: MapExperiment;
  readonly summary: MapSummary;
  readonly content: MapContent;
  /** All its runs are in. */
  readonly isWhole: boolean;
}

/** The size of a saved map, CSS px, without what is written around it, and its px for each of them. */
const saved = { width: 640, height: 600, pixelRatio: 2 } as const;

/** Saves the map as a picture, or its numbers as a table. */
export function PhaseMapExport({ experiment, summary, content, isWhole }: PhaseMapExportProps) {
  const { store, pageAddress } = useApp();
  const themeName = useThemeName();
  const [failure, setFailure] = useState<string | null>(null);

  const savePicture = (): void => {
    const { parameters, plan, seeds } = experiment;
    const link = linkOf(store.state.getState());
    const shown = { parameters: { ...parameters, seed: seeds.first }, plan, day: null, person: null };
    const address = `${pageAddress}?${writeLink({ ...link, ...shown, other: undefined })}`;
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) {
      setFailure(text.drawsNoPicture);
      return;
    }
    const scene = { ...content, ...saved, cursor: null, theme: themes[themeName] };
    drawMapPicture(context, scene, mapCaption(experiment, summary, address, isWhole));
    context.canvas.toBlob((blob) => {
      setFailure(blob === null ? text.noPictureMade : null);
      if (blob !== null) saveFile("invitree-map.png", blob);
    }, "image/png");
  };
  const saveNumbers = (): void =>
    saveFile("invitree-map.csv", new Blob([mapCsv(experiment, summary)], { type: "text/csv;charset=utf-8" }));

  return (
    <>
      <button type="button" className={styles.tool} onClick={savePicture}>
        {text.savePicture}
      </button>
      <button type="button" className={styles.tool} onClick={saveNumbers}>
        {text.saveNumbers}
      </button>
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}
