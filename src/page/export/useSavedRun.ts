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
  if (digest === null)
    return {
      text: `“${name}” is open. It has no fingerprint that this run could be compared with.`,
      isFailure: false,
    };
  if (digest === now)
    return {
      text: `“${name}” is open: the same run to the last person, fingerprint ${now.slice(0, 8)}.`,
      isFailure: false,
    };
  return {
    text:
      `“${name}” is open, but its run is not the one that was saved: its fingerprint is ${now.slice(0, 8)}, the file says ` +
      `${digest.slice(0, 8)}. The file was changed, or the rules have been since.`,
    isFailure: true,
  };
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
    const refuse = (why: string): void =>
      setTold({ text: `“${file.name}” was not opened: ${why}`, isFailure: true });
    setOpened(null);
    if (file.size > mostBytes) {
      refuse("It is larger than any run that was saved here.");
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      refuse("The browser could not read it.");
      return;
    }
    const read = readRunFile(text);
    if ("refused" in read) {
      refuse(read.refused);
      return;
    }
    store.actions.openLink(read.state, read.notes);
    setTold({ text: `“${file.name}” is open; its run is being made again.`, isFailure: false });
    setOpened({ ...read, name: file.name, setting: store.state.getState().settings.present });
  };
  return { told, open };
}
