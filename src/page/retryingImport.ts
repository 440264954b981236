/** The address of what did not come, in the error that says so; null where a browser does not tell it. */
const addressIn = (failure: unknown): string | null =>
  /https?:\/\/[^\s"')]+/.exec(String(failure))?.[0] ?? null;

const importFrom = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

const linkStyles = (address: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`No style sheet came from ${address}`));
    });
    document.head.append(link);
  });

/**
 * What a script exports under a name. A script that other scripts import from has short names instead, and its modules stand in
 * it as objects: then it is looked for in those.
 */
function exportOf(script: unknown, name: string): unknown {
  const places = [script, ...Object.values(script as object)];
  const place = places.find((value) => typeof value === "object" && value !== null && name in value);
  if (place === undefined) throw new Error(`The script has no ${name}.`);
  return (place as Readonly<Record<string, unknown>>)[name];
}

/**
 * Makes of an import on demand one that can be tried again. A browser remembers that a script did not come, and does not
 * ask for it under the same address any more; but its error names the address, and a query makes it another. The style
 * sheet that belongs to a script comes before it, and is not asked for twice either: so is it.
 * @param load `() => import("./….ts")`
 * @param name what is wanted of its exports
 * @param importAt imports the script at an address
 * @param linkAt adds the style sheet at an address to the page
 */
export function retryingImport<Module extends object, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
  importAt: (address: string) => Promise<unknown> = importFrom,
  linkAt: (address: string) => Promise<unknown> = linkStyles,
): () => Promise<Module[Name]> {
  let script: string | null = null;
  let styles: string | null = null;
  let failures = 0;
  const again = (address: string): string => {
    const other = new URL(address);
    other.searchParams.set("again", String(failures));
    return other.href;
  };
  const attempt = async (): Promise<Module[Name]> => {
    const missed = styles;
    try {
      if (missed !== null) await linkAt(again(missed));
      styles = null;
      return script === null
        ? (await load())[name]
        : (exportOf(await importAt(again(script)), name) as Module[Name]);
    } catch (failure) {
      failures++;
      if (styles !== null) throw failure;
      const address = addressIn(failure);
      if (address?.endsWith(".css")) styles = address;
      else script ??= address;
      // It did not come together with its style sheet, of which alone was told.
      if (missed !== null && script !== null) return attempt();
      throw failure;
    }
  };
  return attempt;
}
