// First, as the styles of the others go before its own.
import { mountApp } from "./page/mountApp.tsx";
import { connectHost } from "./page/embed/connectHost.ts";
import { EmbedLayout } from "./page/EmbedLayout.tsx";
import "./page/embedGround.css";
import { readFigure } from "./parameters/embedFigure.ts";
import { readLink } from "./parameters/link.ts";
import type { LoadBooks } from "./store/connectMoney.ts";
import { startAppClient } from "./worker/appClient.ts";
import { startSimulationClient } from "./worker/client.ts";

/** What keeps the books is fetched when a plan first moves money. */
const loadBooks: LoadBooks = async () => {
  const [{ keepBooks }, { startMoneyClient }] = await Promise.all([
    import("./store/keepBooks.ts"),
    import("./worker/moneyClient.ts"),
  ]);
  return (store, history) => keepBooks(store, history, startMoneyClient);
};

const element = document.getElementById("app");
document.documentElement.toggleAttribute("data-alone", window === window.parent);
if (element !== null) {
  const { figure, notes } = readFigure(location.search);
  const link = readLink(location.search);
  const { store } = mountApp(
    element,
    { ...link, notes: [...link.notes, ...notes] },
    {
      Layout: () => <EmbedLayout figure={figure} />,
      loadParts: async () => (await import("./page/embed/figureParts.ts")).figureParts,
      embedded: true,
      start: {
        waitsForSight: true,
        isStill: figure.start === "still",
        hasPoster: figure.start === "press" || figure.question !== null,
      },
      // Only the figures say what theory expects.
      startClient: (listener) =>
        figure.parts.includes("figures") ? startAppClient(listener) : startSimulationClient(listener),
      loadBooks,
      pageAddress: new URL("index.html", location.href.replace(/[?#].*$/s, "")).href,
    },
  );
  connectHost(store, figure, window);
}
