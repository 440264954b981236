import * as words from "#language/savedRun.ts";
import { useEffect, useState } from "react";
import { readRunFile } from "../../files/runFile.ts";
import type { ReadRun } from "../../files/runFile.ts";
import { fingerprintShown } from "../../store/appState.ts";
import type { AppState } from "../../store/appState.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import type { Outcome } from "./useWork.ts";

/** Larger than a run of the longest kind that could have been saved, many times over; in bytes. */
const mostBytes = 20_000_000;

/** A file whose run is being simulated anew. */
interface Opened extends ReadRun {
  readonly name: string;
  /** The setting that it was read as. */
  readonly setting: AppState["settings"]["present"];
}

/** The digest of the run of the setting at hand; null while it is not there. */
function digestNow(state: AppState): string | null {
  const isAwaited = state.asked !== state.settings.present.parameters || state.run.state === "running";
  return isAwaited ? null : fingerprintShown(state);
}

/** Whether the run that was made again is the one that was saved. */
function sayComparison({ name, digest }: Opened, now: string): Outcome {
  if (digest === null) return { text: words.noFingerprint(name), isFailure: false };
  if (digest === now) return { text: words.sameRun(name, now.slice(0, 8)), isFailure: false };
  return { text: words.otherRun(name, now.slice(0, 8), digest.slice(0, 8)), isFailure: true };
}

/** Opens a saved run in a store, and tells whether the run that comes of it is the same. */
export function useSavedRun(store: AppStore): {
  readonly told: Outcome | null;
  open(file: File): Promise<void>;
} {
  const [told, setTold] = useState<Outcome | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    if (opened === null) return undefined;
    const follow = (state: AppState): void => {
      // Something else was set before its run had come.
      if (state.settings.present !== opened.setting) setOpened(null);
      const digest = digestNow(state);
      if (state.settings.present !== opened.setting || digest === null) return;
      setOpened(null);
      setTold(sayComparison(opened, digest));
    };
    follow(store.state.getState());
    return store.state.subscribe(follow);
  }, [store, opened]);

  const open = async (file: File): Promise<void> => {
    const refuse = (why: string): void => setTold({ text: words.notOpened(file.name, why), isFailure: true });
    setOpened(null);
    if (file.size > mostBytes) {
      refuse(words.tooLarge);
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      refuse(words.notRead);
      return;
    }
    const read = readRunFile(text);
    if ("refused" in read) {
      refuse(read.refused);
      return;
    }
    store.actions.openLink(read.state, read.notes);
    setTold({ text: words.isMadeAgain(file.name), isFailure: false });
    setOpened({ ...read, name: file.name, setting: store.state.getState().settings.present });
  };
  return { told, open };
}
