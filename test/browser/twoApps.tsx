import "../../src/page/ground.css";
import { mountApp } from "../../src/page/mountApp.tsx";
import { PageLayout } from "../../src/page/PageLayout.tsx";
import { readLink } from "../../src/parameters/link.ts";
import { startAppClient } from "../../src/worker/appClient.ts";

// A page of its own for twoApps.test.ts: two apps in one document, beside each other.
Object.assign(document.body.style, { display: "grid", gridTemplateColumns: "1fr 1fr" });
const pageAddress = location.href.replace(/[?#].*$/s, "");
const apps = [...document.querySelectorAll<HTMLElement>("[data-query]")].map((element) =>
  mountApp(element, readLink(element.dataset["query"] ?? ""), {
    Layout: PageLayout,
    loadParts: async () => (await import("../../src/page/furtherParts.ts")).furtherParts,
    startClient: startAppClient,
    pageAddress,
  }),
);
Object.assign(window, { dispose: (place: number) => apps[place].dispose() });
