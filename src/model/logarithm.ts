/**
 * Own natural logarithm and exponential from + − × ÷ and the bits of a double, because Math.log and Math.exp may differ
 * between engines and what decides an event must not. Method and coefficients: fdlibm's e_log.c and e_exp.c (Sun
 * Microsystems, 1993): error below 1 ulp.
 */

const bits = new Float64Array(1);
/** The two halves of `bits`, low word first (every engine that runs WebAssembly is little-endian). */
const words = new Int32Array(bits.buffer);

/** 2^(at − 1074): scaling by these is exact, and faster than writing the exponent's bits and reading the double back. */
const powersOfTwo = new Float64Array(2098);
powersOfTwo[1074] = 1;
for (let at = 1075; at < 2098; at++) powersOfTwo[at] = powersOfTwo[at - 1] * 2;
for (let at = 1073; at >= 0; at--) powersOfTwo[at] = powersOfTwo[at + 1] / 2;

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/** ln(x) for a normal double x > 0; −Infinity for 0. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  bits[0] = x;
  const high = words[1];
  // x = 2^k (1 + f) with 1 + f between √½ and √2
  const k = ((high + 0x95f64) >> 20) - 1023;
  const f = x * powersOfTwo[1074 - k] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f);
}

/** e^x for −708 ≤ x ≤ 709; 0 below and Infinity above. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  // x = k ln 2 + r with |r| ≤ ½ ln 2
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * powersOfTwo[1074 + k];
}

/** x^y for x ≥ 0, by ln and exp; 0^0 = 1. */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  return x === 0 ? 0 : exp(y * ln(x));
}
