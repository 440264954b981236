import type { EmbedFigure } from "../../parameters/embedFigure.ts";
import { writeLink } from "../../parameters/link.ts";
import { linkOf } from "../../store/appState.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import { foreignHeights, watchHeight } from "./heightReport.ts";
import { openHostPort } from "./hostPort.ts";
import { obeyHost } from "./obeyHost.ts";
import { reportToHost } from "./reportToHost.ts";

/**
 * Lets the page around a frame speak with the figure in it: it does what it is told to, and tells what happens and how high it
 * would like to be. In a window of its own there is nobody to speak with.
 * @param frame the window that the figure stands in
 * @returns ends it
 */
export function connectHost(
  store: AppStore,
  figure: EmbedFigure,
  frame: Window & typeof globalThis,
): () => void {
  if (frame.parent === frame) return () => undefined;
  const port = openHostPort(figure, frame, (message) => {
    const answer = obeyHost(store, message);
    if (message.type === "set") reports.settingIsKnown();
    if (answer !== null) port.post(answer);
  });
  const reports = reportToHost(store, port.post, {
    setTimeout: frame.setTimeout.bind(frame),
    clearTimeout: frame.clearTimeout.bind(frame),
  });
  const stopHeights = watchHeight(frame, (height) => {
    port.post({ type: "height", height });
    for (const data of foreignHeights(height, frame.location)) port.postForeign(data);
  });
  port.post({ type: "ready", query: writeLink(linkOf(store.state.getState())) });
  return () => {
    port.dispose();
    reports.dispose();
    stopHeights();
  };
}
