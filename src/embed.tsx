import { EmbedLayout } from "./page/EmbedLayout.tsx";
import { mountApp } from "./page/mountApp.tsx";
import "./page/embedGround.css";
import { readLink } from "./parameters/link.ts";
import { startAppClient } from "./worker/appClient.ts";

const element = document.getElementById("app");
document.documentElement.toggleAttribute("data-alone", window === window.parent);
if (element !== null)
  mountApp(element, readLink(location.search), {
    Layout: EmbedLayout,
    embedded: true,
    startClient: startAppClient,
    pageAddress: new URL("index.html", location.href.replace(/[?#].*$/s, "")).href,
  });
