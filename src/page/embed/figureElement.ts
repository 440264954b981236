import { figureLanguage } from "./figureLanguage.ts";
import { readFigureMessage } from "./figureMessage.ts";
import type { FigureDetail } from "./figureMessage.ts";
import { hostProtocolVersion } from "./hostProtocol.ts";
import type { FigureMessage, HostMessage } from "./hostProtocol.ts";

/** What a figure says of itself when it is asked. */
export type FigureState = Omit<FigureDetail<"state">, "id">;

/** How it shows itself, by the keys of the embed's query: with another value it is loaded anew. */
const figureKeys = ["parts", "controls", "locked", "start", "ask"] as const;
const attributes = ["settings", "width", "height", ...figureKeys] as const;

/** Until the figure says how high it would like to be, in px. */
const usualHeight = 520;
/** What a figure could at most be high, in px; more is a mistake. */
const mostHeight = 10_000;

/** A scheme of the page's own would have the browser paint a ground behind the figure. */
const styles = `
:host { display: block }
:host([hidden]) { display: none }
iframe { display: block; box-sizing: border-box; border: 0; color-scheme: light }`;

interface Asked {
  readonly resolve: (state: FigureState) => void;
  readonly reject: (reason: Error) => void;
}

/** A fragment would end the query. */
const inQuery = (query: string): string => query.replace(/^\?/, "").replaceAll("#", "%23");

/** An attribute as a property of the same name: absent is "", and null takes it away. */
function reflect(prototype: HTMLElement, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute(name) ?? "";
    },
    set(this: HTMLElement, value: string | number | null | undefined) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
  });
}

/**
 * Makes the class of `<invi-tree>`: a figure in a frame of its own, whose page lies at `embedAddress`, those in other languages
 * in folders beside it. The elements hear their own frame alone, and know nothing of each other.
 */
export function figureElement(embedAddress: URL): CustomElementConstructor {
  // Files, and whoever has no origin, all call themselves "null": then the frame alone tells who speaks.
  const isNamed = embedAddress.origin !== "null";
  const target = isNamed ? embedAddress.origin : "*";

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  class FigureElement extends HTMLElement {
    static readonly observedAttributes = ["title", "lang", ...attributes];

    readonly #shadow = this.attachShadow({ mode: "open" });
    #frame: HTMLIFrameElement | null = null;
    /** The figure hears messages. */
    #isReady = false;
    /** What is to be said as soon as it does. */
    #waiting: HostMessage[] = [];
    /** The settings that the frame has been loaded with, or been told last. */
    #settingsTold = "";
    #asked = new Map<number, Asked>();
    #lastId = 0;
    #isToLoad = false;
    #wantedHeight = usualHeight;

    constructor() {
      super();
      this.#shadow.adoptedStyleSheets = [sheet];
    }

    connectedCallback(): void {
      this.#takeEarlyProperties();
      const frame = document.createElement("iframe");
      frame.loading = "lazy";
      this.#frame = frame;
      this.#name();
      this.#size();
      this.#load(frame);
      this.#shadow.replaceChildren(frame);
      window.addEventListener("message", this.#hear);
    }

    disconnectedCallback(): void {
      window.removeEventListener("message", this.#hear);
      this.#shadow.replaceChildren();
      this.#frame = null;
      this.#forget("The figure was taken off the page.");
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      if (this.#frame === null) return;
      if (name === "settings") {
        if (this.#isReady) this.#tellSettings();
      } else if (before === value) return;
      else if (name === "title") this.#name();
      else if (name === "lang") this.#speak();
      else if (name === "width" || name === "height") this.#size();
      else this.#loadSoon();
    }

    /** Plays from where it stands; at the end, from the start. */
    play(): void {
      this.#say({ type: "play" });
    }

    pause(): void {
      this.#say({ type: "pause" });
    }

    /** Puts the playhead on a day, 0 to the end. */
    seek(day: number | string): void {
      this.#say({ type: "seek", day: Number(day) });
    }

    /** What it shows. Rejected where it is on no page, or is taken off before it can answer. */
    get(): Promise<FigureState> {
      return this.#ask((id) => ({ type: "get", id }));
    }

    /**
     * Other settings, as the query of a link, and what has become of them. "merge": what they do not name stays as it is;
     * else they are shown as if they had been opened.
     */
    set(query: string | URLSearchParams, mode: "replace" | "merge" = "replace"): Promise<FigureState> {
      return this.#ask((id) => ({ type: "set", query: String(query), mode, id }));
    }

    /** What was set before the element was known hides what stands on the prototype. */
    #takeEarlyProperties(): void {
      for (const name of attributes) {
        const own = Object.getOwnPropertyDescriptor(this, name);
        if (own === undefined) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, own.value);
      }
    }

    /** It speaks another language from now on. */
    #speak(): void {
      this.#name();
      this.#loadSoon();
    }

    #name(): void {
      this.#frame?.setAttribute("title", this.title || figureLanguage(this).frameTitle);
    }

    /** As wide and as high as the page says; else as wide as there is room, and as high as the figure would like to be. */
    #size(): void {
      if (this.#frame === null) return;
      const { style } = this.#frame;
      const said = (name: "width" | "height"): number => Number(this.getAttribute(name) ?? 0);
      style.width = said("width") > 0 ? `min(100%, ${said("width")}px)` : "100%";
      style.height = `${Math.min(said("height") > 0 ? said("height") : this.#wantedHeight, mostHeight)}px`;
    }

    #load(frame: HTMLIFrameElement): void {
      this.#isToLoad = false;
      this.#isReady = false;
      this.#settingsTold = this.getAttribute("settings") ?? "";
      const keys = figureKeys
        .filter((key) => this.hasAttribute(key))
        .map((key) => `${key}=${encodeURIComponent(this.getAttribute(key)!)}`);
      // It then hears this page alone. A page without an origin cannot be named.
      if (window.origin !== "null") keys.push(`host=${encodeURIComponent(window.origin)}`);
      // The first of its kind counts: no word among the settings can take the place of these.
      const query = [...keys, inQuery(this.#settingsTold)].filter((part) => part !== "").join("&");
      frame.src = `${this.#address()}?${query}`;
    }

    /** The figure's page in the language of the element. */
    #address(): string {
      const { href } = embedAddress;
      return new URL(figureLanguage(this).way + href.slice(href.lastIndexOf("/") + 1), href).href;
    }

    /** After all that is changed at one go. */
    #loadSoon(): void {
      if (this.#isToLoad) return;
      this.#isToLoad = true;
      queueMicrotask(() => {
        if (this.#frame === null || !this.#isToLoad) return;
        this.#forget("The figure was loaded anew.");
        this.#load(this.#frame);
      });
    }

    #forget(reason: string): void {
      this.#isReady = false;
      this.#waiting = [];
      for (const { reject } of this.#asked.values()) reject(new Error(reason));
      this.#asked.clear();
    }

    #tellSettings(): void {
      this.#settingsTold = this.getAttribute("settings") ?? "";
      this.#say({ type: "set", query: this.#settingsTold });
    }

    #say(message: HostMessage): void {
      if (this.#frame === null) return;
      if (this.#isReady)
        this.#frame.contentWindow?.postMessage({ invitree: hostProtocolVersion, ...message }, target);
      // Whoever asks wants an answer; of all else only the last counts.
      else
        this.#waiting = [
          ...this.#waiting.filter((said) => "id" in said || said.type !== message.type),
          message,
        ];
    }

    #ask(message: (id: number) => HostMessage): Promise<FigureState> {
      if (this.#frame === null) return Promise.reject(new Error("The figure is on no page."));
      const id = ++this.#lastId;
      return new Promise((resolve, reject) => {
        this.#asked.set(id, { resolve, reject });
        this.#say(message(id));
      });
    }

    readonly #hear = ({ source, origin, data }: MessageEvent): void => {
      const from = this.#frame?.contentWindow;
      if (from === null || from === undefined || source !== from) return;
      if (isNamed && origin !== embedAddress.origin) return;
      const message = readFigureMessage(data);
      if (message !== null) this.#take(message);
    };

    #take(message: FigureMessage): void {
      const { type, ...detail } = message;
      if (type === "ready") this.#begin();
      if (message.type === "height") {
        this.#wantedHeight = message.height;
        this.#size();
      } else if (message.type === "state") this.#answer(message);
      else this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    #begin(): void {
      this.#isReady = true;
      if (this.#settingsTold !== (this.getAttribute("settings") ?? "")) this.#tellSettings();
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const message of waiting) this.#say(message);
    }

    #answer({ id, query, day, playing, notes }: FigureDetail<"state">): void {
      const asked = typeof id === "number" ? this.#asked.get(id) : undefined;
      if (typeof id === "number") this.#asked.delete(id);
      asked?.resolve({ query, day, playing, notes });
    }
  }

  for (const name of attributes) reflect(FigureElement.prototype, name);
  return FigureElement;
}
