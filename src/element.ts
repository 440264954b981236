import { figureElement } from "./page/embed/figureElement.ts";

/** The script itself; the figure's page lies beside it. A script that was written into the page has no address of its own. */
const script = document.currentScript;

if (script instanceof HTMLScriptElement && customElements.get("invi-tree") === undefined)
  customElements.define(
    "invi-tree",
    figureElement(new URL("embed.html", script.src === "" ? document.baseURI : script.src)),
  );
