import * as text from "#language/saveButton.ts";
import { useId, useRef, useState } from "react";
import { useApp } from "../AppContext.ts";
import { LoadingFailed } from "../LoadingFailed.tsx";
import { retryingImport } from "../retryingImport.ts";
import footStyles from "../StageFoot.module.css";
import { useFetched } from "../useFetched.ts";
import { placePanel } from "./placePanel.ts";
import styles from "./SaveButton.module.css";
import type { SceneShown } from "./sceneShown.ts";

const panelLoader = () => retryingImport(() => import("./SavePanel.tsx"), "SavePanel");

/** Opens what can be taken away of what is shown. It stands still meanwhile: what is saved is what is seen. */
export function SaveButton({ sceneShown }: { readonly sceneShown: SceneShown }) {
  const { store, side } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const { part: SavePanel, failures, retry } = useFetched(wasOpened, panelLoader);
  const id = useId();
  const name = side === undefined ? text.save : text.saveSide(side);

  const open = (): void => {
    setOpened(true);
    if (store.state.getState().playing) store.actions.pause();
  };
  const onToggle = (isNowOpen: boolean): void => {
    setOpen(isNowOpen);
    if (!isNowOpen) return;
    if (button.current !== null && panel.current !== null) placePanel(panel.current, button.current);
    panel.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={footStyles.switch}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={side === undefined ? undefined : name}
        title={text.saveMeans}
        popoverTarget={id}
        onClick={open}
      >
        {text.save}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        // Before it was ever open there is nothing in it.
        role={wasOpened ? "dialog" : undefined}
        aria-label={wasOpened ? name : undefined}
        tabIndex={-1}
        className={styles.panel}
        onToggle={(event) => onToggle(event.newState === "open")}
        // The app's own keys are not for here; those of the browser are.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {wasOpened && failures > 0 && (
          <LoadingFailed what={text.whatCanBeSaved} failures={failures} retry={retry} />
        )}
        {wasOpened && SavePanel && <SavePanel sceneShown={sceneShown} />}
      </div>
    </>
  );
}
