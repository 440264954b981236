import { EmbedLayout } from "./page/EmbedLayout.tsx";
import { mountApp } from "./page/mountApp.tsx";
import "./page/embedGround.css";
import { readLink } from "./parameters/link.ts";
import { keepBooks } from "./store/keepBooks.ts";
import { startAppClient } from "./worker/appClient.ts";
import { startMoneyClient } from "./worker/moneyClient.ts";

const element = document.getElementById("app");
document.documentElement.toggleAttribute("data-alone", window === window.parent);
if (element !== null)
  mountApp(element, readLink(location.search), {
    Layout: EmbedLayout,
    embedded: true,
    startClient: startAppClient,
    loadBooks: async () => (store, history) => keepBooks(store, history, startMoneyClient),
    pageAddress: new URL("index.html", location.href.replace(/[?#].*$/s, "")).href,
  });
