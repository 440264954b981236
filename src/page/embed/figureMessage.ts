import type { FigureMessage } from "./hostProtocol.ts";
import { hostProtocolVersion } from "./hostProtocol.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isYesOrNo: Check = (value) => typeof value === "boolean";
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const or =
  (a: Check, b: Check): Check =>
  (value) =>
    a(value) || b(value);
const isNothing: Check = (value) => value === null;

type Fields<Message> = Readonly<Record<Exclude<keyof Message, "type">, Check>>;
type MessageOf<Type> = Extract<FigureMessage, { type: Type }>;

/** The fields of each message. */
const messages: { readonly [Type in FigureMessage["type"]]: Fields<MessageOf<Type>> } = {
  ready: { query: isText },
  state: {
    id: or(or(isText, isNumber), isNothing),
    query: isText,
    day: isNumber,
    playing: isYesOrNo,
    notes: isTexts,
  },
  run: { query: isText, joined: isNumber, days: isNumber, seed: isNumber },
  playhead: { day: isNumber, playing: isYesOrNo, joined: or(isNumber, isNothing) },
  change: { query: isText },
  height: { height: isNumber },
};

/** What a figure tells: its message without the type. */
export type FigureDetail<Type extends FigureMessage["type"]> = Omit<MessageOf<Type>, "type">;

/**
 * What a figure says, whatever has been sent: null where it is none of our messages. Fields that we do not know are left out,
 * so that what is handed on holds plain values and nothing else.
 */
export function readFigureMessage(data: unknown): FigureMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const sent = data as Readonly<Record<string, unknown>>;
  const { invitree, type } = sent;
  if (invitree !== hostProtocolVersion || typeof type !== "string" || !Object.hasOwn(messages, type))
    return null;
  const fields = Object.entries<Check>(messages[type as FigureMessage["type"]]);
  if (!fields.every(([name, check]) => check(sent[name]))) return null;
  return Object.fromEntries([["type", type], ...fields.map(([name]) => [name, sent[name]])]) as FigureMessage;
}
