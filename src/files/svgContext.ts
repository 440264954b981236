import { svgElement, svgNumber, svgText } from "./svgText.ts";

/** The width of a text in a font, as CSS names it, in px. */
export type MeasureText = (font: string, text: string) => number;

/** A canvas's context that writes what is drawn on it as SVG. */
export interface SvgContext {
  readonly context: CanvasRenderingContext2D;
  /** All that has been drawn, as elements. */
  elements(): string;
}

interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dashes: readonly number[];
  /** The name of the path that all is cut by; null: nothing is. */
  clip: string | null;
}

const newPen: Pen = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  globalAlpha: 1,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  dashes: [],
  clip: null,
};

const anchors: Readonly<Record<string, string>> = { center: "middle", right: "end", end: "end" };

/** How far below a baseline of another kind letters stand, of the font's size: readers of SVG disagree about `dominant-baseline`. */
const drops: Readonly<Record<string, number>> = { middle: 0.34, top: 0.76, hanging: 0.74, bottom: -0.22 };

const places = (...numbers: readonly number[]): string => numbers.map(svgNumber).join(" ");

/** A font as CSS writes it, in attributes. */
function fontOf(font: string): Readonly<Record<string, string | number | null>> {
  const [, weight = null, size = "10", family = "sans-serif"] =
    /^(?:(\d{3}|bold) )?([\d.]+)px (.+)$/.exec(font) ?? [];
  return { "font-family": family, "font-size": Number(size), "font-weight": weight };
}

/**
 * Makes a context on which the page's own drawing functions draw: texts become texts, paths become paths, in the px that they are
 * given, whatever the pixel ratio. It knows what those functions use of a context, and throws where they use more.
 * @param prefix of all names in it, which are the file's own
 */
export function createSvgContext(measure: MeasureText, prefix: string): SvgContext {
  const elements: string[] = [];
  let pen: Pen = { ...newPen };
  const pens: Pen[] = [];
  let path: string[] = [];
  let clips = 0;

  const clipped = (): string | null => (pen.clip === null ? null : `url(#${pen.clip})`);
  const add = (
    name: string,
    attributes: Readonly<Record<string, string | number | null>>,
    text?: string,
  ): void => void elements.push(svgElement(name, { ...attributes, "clip-path": clipped() }, text));
  const filled = () => ({
    fill: pen.fillStyle,
    "fill-opacity": pen.globalAlpha === 1 ? null : pen.globalAlpha,
  });
  const stroked = () => ({
    fill: "none",
    stroke: pen.strokeStyle,
    "stroke-width": pen.lineWidth,
    "stroke-opacity": pen.globalAlpha === 1 ? null : pen.globalAlpha,
    "stroke-linecap": pen.lineCap === "butt" ? null : pen.lineCap,
    "stroke-linejoin": pen.lineJoin === "miter" ? null : pen.lineJoin,
    "stroke-dasharray": pen.dashes.length === 0 ? null : places(...pen.dashes),
  });
  const rectangle = (x: number, y: number, width: number, height: number): string =>
    `M${places(x, y)}h${svgNumber(width)}v${svgNumber(height)}h${svgNumber(-width)}Z`;
  const write = (
    text: string,
    x: number,
    y: number,
    look: ReturnType<typeof filled | typeof stroked>,
  ): void => {
    const font = fontOf(pen.font);
    const drop = (drops[pen.textBaseline] ?? 0) * Number(font["font-size"]);
    const anchor = anchors[pen.textAlign] ?? null;
    add("text", { x, y: y + drop, ...font, "text-anchor": anchor, ...look }, svgText(text));
  };
  const arc = (x: number, y: number, radius: number, from: number, to: number, backwards = false): void => {
    const at = (angle: number): string => places(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const way = (end: number, large: 0 | 1): string =>
      `A${places(radius, radius, 0, large, backwards ? 0 : 1)} ${at(end)}`;
    path.push(`${path.length === 0 ? "M" : "L"}${at(from)}`);
    // A full circle has no end that differs from its beginning: two halves have.
    if (Math.abs(to - from) >= 2 * Math.PI - 1e-9) path.push(way(from + Math.PI, 0), way(from, 0), "Z");
    else path.push(way(to, Math.abs(to - from) > Math.PI ? 1 : 0));
  };

  const methods = {
    canvas: { width: 0, height: 0, style: {} },
    save: () => void pens.push({ ...pen }),
    restore: () => void (pen = pens.pop() ?? pen),
    setTransform: () => undefined,
    // It begins with nothing on it, and what is drawn is not taken back.
    clearRect: () => undefined,
    setLineDash: (dashes: readonly number[]) => void (pen.dashes = dashes),
    beginPath: () => void (path = []),
    closePath: () => void path.push("Z"),
    moveTo: (x: number, y: number) => void path.push(`M${places(x, y)}`),
    // The first place of a path is where it begins, however it is come to.
    lineTo: (x: number, y: number) => void path.push(`${path.length === 0 ? "M" : "L"}${places(x, y)}`),
    bezierCurveTo: (...numbers: readonly number[]) => void path.push(`C${places(...numbers)}`),
    rect: (x: number, y: number, width: number, height: number) =>
      void path.push(rectangle(x, y, width, height)),
    arc,
    fill: () => path.length > 0 && add("path", { d: path.join(""), ...filled() }),
    stroke: () => path.length > 0 && add("path", { d: path.join(""), ...stroked() }),
    clip() {
      const id = `${prefix}-clip-${++clips}`;
      const cut = svgElement("path", { d: path.join("") || "M0 0" });
      elements.push(svgElement("clipPath", { id, "clip-path": clipped() }, cut));
      pen.clip = id;
    },
    fillRect: (x: number, y: number, width: number, height: number) =>
      add("path", { d: rectangle(x, y, width, height), ...filled() }),
    strokeRect: (x: number, y: number, width: number, height: number) =>
      add("path", { d: rectangle(x, y, width, height), ...stroked() }),
    fillText: (text: string, x: number, y: number) => write(text, x, y, filled()),
    strokeText: (text: string, x: number, y: number) => write(text, x, y, stroked()),
    measureText: (text: string) => ({ width: measure(pen.font, text) }),
  };
  const context = new Proxy(methods, {
    get(target, name) {
      if (name in target) return target[name as keyof typeof target];
      if (name in pen) return pen[name as keyof Pen];
      throw new TypeError(`SVG is not written of ${String(name)}.`);
    },
    set(_, name, value) {
      if (!(name in pen)) throw new TypeError(`SVG is not written of ${String(name)}.`);
      Object.assign(pen, { [name]: value });
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, elements: () => elements.join("\n") };
}
