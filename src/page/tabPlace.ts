/** A text that this tab keeps when its page is loaded again. Where a browser keeps nothing, there is none, and nothing is said. */
export interface TabPlace {
  read(): string | null;
  /** Instead of what stood there. */
  write(text: string): void;
  clear(): void;
}

const nowhere: TabPlace = { read: () => null, write: () => undefined, clear: () => undefined };

/** Does something with a storage that may be missing, forbidden or full. */
function tried<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * Where an app keeps something: other tabs, pages and apps have their own.
 * @param home the app's, see `appStudies.ts`; "" keeps nothing
 */
export function tabPlace(pageAddress: string, home: string, what: "numbers" | "lesson"): TabPlace {
  if (home === "") return nowhere;
  const key = `invitree ${pageAddress} ${home} ${what}`;
  return {
    read: () => tried(() => sessionStorage.getItem(key)),
    write: (text) =>
      void tried(() => {
        // Should there be no room, what stood there is of no use either.
        sessionStorage.removeItem(key);
        sessionStorage.setItem(key, text);
      }),
    clear: () => void tried(() => sessionStorage.removeItem(key)),
  };
}

/** Where own numbers of an app are kept. */
export const numbersPlace = (pageAddress: string, home: string): TabPlace =>
  tabPlace(pageAddress, home, "numbers");
