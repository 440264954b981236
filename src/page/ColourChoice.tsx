import { colourings } from "../parameters/lookChoices.ts";
import type { ColourChoice as Colour } from "../parameters/lookChoices.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Legend.module.css";
import { colourNames } from "./words/colourNames.ts";

/** What the colour of a member is to tell. */
export function ColourChoice() {
  const { actions } = useApp().store;
  const colour = useAppState((state) => state.look.colour);
  return (
    <select
      className={styles.colourBy}
      aria-label="Colour by"
      title="Colour by"
      value={colour}
      onChange={(event) => actions.setLook({ colour: event.target.value as Colour })}
    >
      {colourings.map((choice) => (
        <option key={choice} value={choice}>
          {colourNames[choice]}
        </option>
      ))}
    </select>
  );
}
