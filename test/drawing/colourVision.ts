import { rgb } from "d3";

type Triple = readonly [number, number, number];

/** How a severe deficiency sees linear sRGB (Machado, Oliveira and Fernandes 2009); rows of a matrix. */
export const visions: Readonly<Record<string, readonly number[]>> = {
  "no deficiency": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = (colour: string): Triple => {
  const { r, g, b } = rgb(colour);
  const straighten = (byte: number): number => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [straighten(r), straighten(g), straighten(b)];
};

const see = (vision: readonly number[], [r, g, b]: Triple): Triple => {
  const row = (at: number): number =>
    Math.max(0, Math.min(1, vision[at] * r + vision[at + 1] * g + vision[at + 2] * b));
  return [row(0), row(3), row(6)];
};

/** OKLab (Ottosson 2020): equal distances look about equally different. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How different two colours look to somebody, in OKLab: black and white are 1 apart. */
export function difference(vision: readonly number[], a: string, b: string): number {
  const [one, other] = [a, b].map((colour) => oklab(see(vision, linear(colour))));
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** The contrast of WCAG 2, 1…21. */
export function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r, g, blue] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
