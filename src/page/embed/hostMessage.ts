import { readLink, writeLink } from "../../parameters/link.ts";
import type { LinkState } from "../../parameters/link.ts";
import { linkEntries } from "../../parameters/linkQuery.ts";
import { hostProtocolVersion } from "./hostProtocol.ts";
import type { HostMessage } from "./hostProtocol.ts";

type Fields = Readonly<Record<string, unknown>>;

/** No link is as long as that, and no name of an answer. */
const longest = { query: 100_000, id: 100 } as const;

const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length <= most;

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** The name that the answer is to bear; an empty object where none is wanted, null where it is none. */
function readId({ id }: Fields): { readonly id?: string | number } | null {
  if (id === undefined) return {};
  return isText(id, longest.id) || isNumber(id) ? { id } : null;
}

function readSet(fields: Fields): HostMessage | null {
  const id = readId(fields);
  const { query, mode } = fields;
  if (id === null || !isText(query, longest.query)) return null;
  if (mode === undefined) return { type: "set", query, ...id };
  return mode === "replace" || mode === "merge" ? { type: "set", query, mode, ...id } : null;
}

/**
 * What a host says, whatever has been sent: null where it is none of our messages, is of another version, or has a field that
 * is not what it has to be. Fields that we do not know are left out.
 */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const fields = data as Fields;
  if (fields["invitree"] !== hostProtocolVersion) return null;
  switch (fields["type"]) {
    case "get": {
      const id = readId(fields);
      return id && { type: "get", ...id };
    }
    case "set":
      return readSet(fields);
    case "play":
    case "pause":
      return { type: fields["type"] };
    case "seek": {
      const { day } = fields;
      return isNumber(day) ? { type: "seek", day } : null;
    }
    default:
      return null;
  }
}

/** What a `set` comes to. */
export interface SettingOfHost {
  readonly link: LinkState;
  /** What had to be repaired, in sentences. */
  readonly notes: readonly string[];
  /** The playhead stays where it is. */
  readonly keepsPlayhead: boolean;
}

/** What a `set` makes of what a figure shows. Its keys go before those of the present link, where they are merged. */
export function settingOfHost(
  present: LinkState,
  { query, mode = "replace" }: Extract<HostMessage, { type: "set" }>,
): SettingOfHost {
  if (mode === "replace") {
    const { state, notes } = readLink(query);
    return { link: state, notes, keepsPlayhead: false };
  }
  const named = new Set(linkEntries(query).map(({ key }) => key));
  // Our own keys and values need no escapes.
  const kept = writeLink(present)
    .split("&")
    .filter((entry) => !named.has(entry.slice(0, entry.indexOf("="))));
  const { state, notes } = readLink([query.replace(/^\?/, ""), ...kept].join("&"));
  return { link: state, notes, keepsPlayhead: !named.has("day") };
}
