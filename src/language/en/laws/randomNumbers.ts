/** The keys that its authors name. */
export const keys = { zeros: "zeros", ones: "ones", pi: "digits of π" } as const;

export const V01 = {
  title: "The dice are the published ones",
  says: "All luck comes from one published generator, Threefry. Its authors say which digits it must give for three keys, and it gives them, bit for bit.",
  source:
    "Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011): kat_vectors of Random123.",
  notices: ["13 rounds for 20"],
  wrongBits: (key: string): string => `wrong bits of 64, ${key}`,
} as const;

export const V02 = {
  title: "The same logarithm in every browser",
  says: "Browsers may differ in the last digit of a logarithm, and so would runs. The model has its own, made of plus, minus, times and divided by: at 10,000 points it is the true value or the very next number.",
  source: "Method of fdlibm (Sun Microsystems, 1993); the table was computed with high precision.",
  notices: ["a logarithm two steps off"],
  what: ["steps off at most, ln", "steps off at most, exp"],
  y: "points of the table",
  names: ["ln\nexact", "ln\none off", "exp\nexact", "exp\none off", "more\noff"],
} as const;
