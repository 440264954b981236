import * as text from "#language/stage.ts";
import type { ReactNode } from "react";
import type { Colouring } from "../drawing/colouring.ts";
import { fingerprintShown } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { LayoutChoice } from "./LayoutChoice.tsx";
import { Legend } from "./Legend.tsx";
import { SeedAndLuck } from "./SeedAndLuck.tsx";
import styles from "./StageFoot.module.css";
import { layoutShown } from "./stageManner.ts";
import type { LayoutStatus } from "./stageManner.ts";

/** So many characters of the digest tell two runs apart well enough to compare by eye. */
const fingerprintLength = 8;

/** One scale for the whole run instead of the camera's steps. Its room stays where there are none: the picture above keeps its height. */
function TrueScaleSwitch({ hasSteps }: { readonly hasSteps: boolean }) {
  const { actions } = useApp().store;
  const trueScale = useAppState((state) => state.look.trueScale);
  return (
    <button
      type="button"
      className={styles.switch}
      hidden={!hasSteps}
      aria-pressed={trueScale}
      title={text.trueScaleMeans}
      onClick={() => actions.setLook({ trueScale: !trueScale })}
    >
      {text.trueScale}
    </button>
  );
}

/** Which run this is: its seed and other luck, unless both sides of a comparison share them, and the digest by which two runs are told to be the same. */
function Luck() {
  const isAlone = useAppState(({ other }) => other === null);
  const fingerprint = useAppState(fingerprintShown);
  return (
    <p className={styles.luck}>
      {isAlone && <SeedAndLuck />}
      <span className={styles.fingerprint} title={text.fingerprintMeans(fingerprint)}>
        {text.fingerprint}{" "}
        <span className={styles.hex}>
          {fingerprint?.slice(0, fingerprintLength) ?? "\u2007".repeat(fingerprintLength)}
        </span>
      </span>
    </p>
  );
}

/** The line under the graph. */
export function StageFoot({
  layout,
  colouring,
  children,
}: {
  readonly layout: LayoutStatus;
  readonly colouring: Colouring | null;
  readonly children?: ReactNode;
}) {
  const { store, embedded, isGuided } = useApp();
  const isBare = embedded || isGuided === true;
  const isNetwork = store.history()?.columns.parameters.market === "network";
  const shown = layoutShown(layout);
  // All of a network, and all levels, are in the picture from the beginning: the camera has no steps to leave out.
  const hasSteps = shown === "disc" || (shown === "organic" && !isNetwork);
  return (
    <div className={styles.foot}>
      <Legend layout={layout} colouring={colouring} />
      {!isBare && <LayoutChoice status={layout} />}
      {!isBare && <TrueScaleSwitch hasSteps={hasSteps} />}
      {children}
      {!isBare && <Luck />}
    </div>
  );
}
