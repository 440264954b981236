import * as text from "#language/legend.ts";
import { colourings, usualColour } from "../parameters/lookChoices.ts";
import type { ColourChoice as Colour } from "../parameters/lookChoices.ts";
import { colourWanted } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Legend.module.css";
import { colourNames } from "./words/colourNames.ts";

/** What the colour of a member is to tell: of money, where some moves. */
export function ColourChoice() {
  const { actions } = useApp().store;
  const colour = useAppState(colourWanted);
  const usual = useAppState(({ settings }) => usualColour(settings.present.plan));
  const offersMoney = usual === "net";
  const choose = (wanted: Colour): void => actions.setLook({ colour: wanted === usual ? null : wanted });
  return (
    <select
      className={styles.colourBy}
      aria-label={text.colourBy}
      title={text.colourBy}
      value={offersMoney || colour !== "net" ? colour : "generation"}
      onChange={(event) => choose(event.target.value as Colour)}
    >
      {colourings.map(
        (choice) =>
          (choice !== "net" || offersMoney) && (
            <option key={choice} value={choice}>
              {colourNames[choice]}
            </option>
          ),
      )}
    </select>
  );
}
