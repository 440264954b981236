/** The address of the script in the error that it did not come; null where a browser does not tell it. */
const addressIn = (failure: unknown): string | null =>
  /https?:\/\/[^\s"')]+/.exec(String(failure))?.[0] ?? null;

const importFrom = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * Makes of an import on demand one that can be tried again. A browser remembers that a script did not come, and does not
 * ask for it under the same address any more; but its error names the address, and a query makes it another.
 * @param load `() => import("./….ts")`
 * @param importAt imports the script at an address
 */
export function retryingImport<Module>(
  load: () => Promise<Module>,
  importAt: (address: string) => Promise<unknown> = importFrom,
): () => Promise<Module> {
  let address: string | null = null;
  let failures = 0;
  return async () => {
    try {
      if (address === null) return await load();
      const again = new URL(address);
      again.searchParams.set("again", String(failures));
      return (await importAt(again.href)) as Module;
    } catch (failure) {
      address ??= addressIn(failure);
      failures++;
      throw failure;
    }
  };
}
