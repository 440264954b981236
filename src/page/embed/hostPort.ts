import type { EmbedFigure } from "../../parameters/embedFigure.ts";
import { readHostMessage } from "./hostMessage.ts";
import { hostProtocolVersion } from "./hostProtocol.ts";
import type { FigureMessage, HostMessage } from "./hostProtocol.ts";

/** The way between a figure and the page that it stands in. */
export interface HostPort {
  post(message: FigureMessage): void;
  /** Says something in words that are not ours. */
  postForeign(data: unknown): void;
  dispose(): void;
}

/** Where the figure's words go. They hold nothing secret; named, they reach nobody else than who is named. */
const targetOf = ({ host }: EmbedFigure): string => (host === null || host === "none" ? "*" : host);

/**
 * Whether the browser tells that the parent is somebody else than the one who is meant. Not every browser tells; a word to
 * somebody else is then held back by the browser itself, which complains of it.
 */
function isSomebodyElse(target: string, { location }: Window): boolean {
  const parent = (location.ancestorOrigins as DOMStringList | undefined)?.[0] ?? "null";
  return target !== "*" && parent !== "null" && parent !== target;
}

/**
 * Opens the way between the figure in a frame and its parent. Heard is the parent alone, and only from the origin that the
 * figure names, where it names one.
 * @param hear is given each message that is one; all else is left alone
 */
export function openHostPort(
  figure: EmbedFigure,
  frame: Window,
  hear: (message: HostMessage) => void,
): HostPort {
  const { parent } = frame;
  const target = targetOf(figure);
  const isMute = isSomebodyElse(target, frame);
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== parent || (figure.host !== null && origin !== figure.host)) return;
    const message = readHostMessage(data);
    if (message !== null) hear(message);
  };
  const postForeign = (data: unknown): void => {
    if (!isMute) parent.postMessage(data, target);
  };
  if (figure.host !== "none") frame.addEventListener("message", onMessage);
  return {
    post: (message) => postForeign({ invitree: hostProtocolVersion, ...message }),
    postForeign,
    dispose: () => frame.removeEventListener("message", onMessage),
  };
}
