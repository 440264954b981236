import * as react from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as appContext from "../AppContext.ts";
import memberCard from "../MemberCard.module.css";

/** The modules of the second script, by the names of their files. */
type Modules = Readonly<Record<string, unknown>>;

/** What there may be only one of on a page, and styles that else were in no sheet: the second script has none of its own. */
const given = { react, jsxRuntime, appContext, memberCard };

/** The figure's own script while it runs: the second one lies beside it. */
const ownScript = document.currentScript as HTMLScriptElement | null;

/** Fetches a classic script, which a frame without an origin may do, and takes what it hands over. */
function fetchScript(address: string): Promise<Modules> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address, given });
    script.addEventListener("further", (event) => resolve((event as CustomEvent<Modules>).detail));
    script.addEventListener("error", () => {
      script.remove();
      // No address in it: what tries imports again would take it for a module's.
      reject(new Error("The second script of the figure did not come."));
    });
    document.head.append(script);
  });
}

/** Fetches something once; what did not come is fetched again when it is next wanted. */
function fetchedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | null = null;
  return () => {
    coming ??= load().catch((reason: unknown) => {
      coming = null;
      throw reason;
    });
    return coming;
  };
}

const fetchModules = fetchedOnce(() =>
  fetchScript(new URL("embedFurther.js", ownScript?.src ?? document.baseURI).href),
);

/** A module of the second script: a figure's build puts it in the place of `import("….ts")`. */
export async function fetchFurther(name: string): Promise<unknown> {
  return (await fetchModules())[name];
}
