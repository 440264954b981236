import { useEffect } from "react";
import { decodeText } from "../../files/decodeText.ts";
import type { NumbersShown, Studies } from "../../store/studies.ts";
import { useApp } from "../AppContext.ts";
import { numbersPlace } from "../tabPlace.ts";
import type { TabPlace } from "../tabPlace.ts";
import { isKept, readKept, writeKept } from "./keptNumbers.ts";

/** Has the numbers read again that were kept. */
function bringBack({ actions }: Studies, place: TabPlace): void {
  const kept = readKept(place.read());
  if (kept === null) {
    // Else it would have the studies fetched for nothing at each load.
    place.clear();
    return;
  }
  const { text, fileName, form } = kept;
  // A file comes back as a file: its text was not in the field either.
  actions.readNumbers(fileName === null ? text : new Blob([text]), fileName, form);
}

/** The text of a file; null: the file is gone, and whoever reads it says so. */
const textOf = (file: Blob): Promise<string | null> => file.arrayBuffer().then(decodeText, () => null);

/** Keeps numbers as they are now, once their file is read, unless there are others by then. */
async function keep(
  { state }: Studies,
  { source, fileName, form }: NumbersShown,
  place: TabPlace,
): Promise<void> {
  const text = typeof source === "string" ? source : await textOf(source);
  const now = state.getState().numbers;
  if (now?.source !== source || now.form !== form) return;
  if (text === null) place.clear();
  else place.write(writeKept({ text, fileName, form }));
}

/**
 * Keeps own numbers while the page is loaded again, in this tab alone, and brings them back. Those that are taken away are
 * gone, and those too long to be kept are not.
 */
export function useKeptNumbers(studies: Studies): void {
  const { studies: { home } = { home: "" }, pageAddress } = useApp();
  useEffect(() => {
    const place = numbersPlace(pageAddress, home);
    const { state } = studies;
    const follow = (numbers: NumbersShown | null): void => {
      if (numbers === null || !isKept(numbers.source)) place.clear();
      else void keep(studies, numbers, place);
    };
    const { numbers: present } = state.getState();
    if (present === null) bringBack(studies, place);
    else follow(present);
    return state.subscribe(({ numbers }, { numbers: before }) => {
      if (numbers?.source !== before?.source || numbers?.form !== before?.form) follow(numbers);
    });
  }, [home, pageAddress, studies]);
}
