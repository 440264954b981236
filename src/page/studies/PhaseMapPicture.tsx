import * as text from "#language/phaseMap.ts";
import { useMemo, useState } from "react";
import type { StudyShown } from "../../store/studies.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { sayMap } from "../words/sayMap.ts";
import type { MapColours } from "../words/sayMap.ts";
import { sayMapPlace } from "../words/sayMapPlace.ts";
import { mapContent } from "./mapContent.ts";
import { nearestPlace, openPlace, valuesAt } from "./mapPlaces.ts";
import styles from "./PhaseMap.module.css";
import { PhaseMapCanvas } from "./PhaseMapCanvas.tsx";
import { PhaseMapExport } from "./PhaseMapExport.tsx";

interface PhaseMapPictureProps {
  readonly shown: StudyShown<"map">;
  readonly measure: MapColours;
}

/** What can be done with a map; `isKnown`: where nobody points it tells of the setting at hand. */
const pointing = (isKnown: boolean): string => (isKnown ? text.pointOrNearest : text.point);

/** The map, what it says where one points, and in all. */
export function PhaseMapPicture({ shown: { experiment, summary, progress }, measure }: PhaseMapPictureProps) {
  const { store } = useApp();
  const parameters = useAppState((state) => state.settings.present.parameters);
  const [cursor, point] = useState<number | null>(null);
  const content = useMemo(
    () => mapContent(experiment, summary, measure, parameters),
    [experiment, summary, measure, parameters],
  );
  const { across, down } = experiment;
  const places = across.steps * down.steps;
  const column = nearestPlace(across, Number(parameters[across.key]));
  const start = column + across.steps * nearestPlace(down, Number(parameters[down.key]));
  const place = cursor !== null && cursor < places ? cursor : null;
  // Where nobody points it tells of the place nearest to what is set, as soon as anything is known.
  const told = place ?? (summary === null ? null : start);
  // Of a place where nothing is known no run is known either.
  const open = (at: number): void =>
    openPlace(store, experiment, at, summary?.cells[at]?.seed ?? experiment.seeds.first);
  const sayPlace = (at: number): string =>
    sayMapPlace(experiment, valuesAt(experiment, at), summary?.cells[at] ?? null);
  const isWhole = progress === "finished" && summary !== null;
  const sentences = useMemo(
    () => (isWhole && summary !== null ? sayMap(measure, experiment, summary, column) : []),
    [isWhole, measure, experiment, summary, column],
  );
  return (
    <>
      <figure className={styles.map}>
        <PhaseMapCanvas
          label={text.mapLabel(content.legend.title, content.across.label, content.down.label)}
          content={content}
          cursor={place}
          start={start}
          point={point}
          open={open}
        />
      </figure>
      <p className={styles.readOut} aria-live={place === null ? "off" : "polite"}>
        {place === null && <span className={styles.hint}>{pointing(summary !== null)}</span>}
        {told !== null && `${sayPlace(told)}.`}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.tool}
          aria-disabled={told === null}
          onClick={() => told !== null && open(told)}
        >
          {text.openRun}
        </button>
        {summary !== null && (
          <PhaseMapExport experiment={experiment} summary={summary} content={content} isWhole={isWhole} />
        )}
      </div>
      <div className={styles.telling}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
