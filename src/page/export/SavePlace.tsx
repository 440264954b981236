import { retryingImport } from "../retryingImport.ts";
import type { SceneShown } from "./sceneShown.ts";
import styles from "../StageFoot.module.css";
import { useFetched } from "../useFetched.ts";

const buttonLoader = () => retryingImport(() => import("./SaveButton.tsx"), "SaveButton");

/** Where what the stage shows can be saved. The button is a script of its own, and what it offers another; its room is kept. */
export function SavePlace({ sceneShown }: { readonly sceneShown: SceneShown }) {
  const { part: SaveButton } = useFetched(true, buttonLoader);
  return <div className={styles.save}>{SaveButton && <SaveButton sceneShown={sceneShown} />}</div>;
}
