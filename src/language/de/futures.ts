/** Zwei Zukünfte, die gleich gut zu Zahlen passen. */
export const names = { soonFull: "bald voll", goesOn: "geht weiter" } as const;

const titles = { soonFull: "Bald voll", goesOn: "Es geht weiter" } as const;

const until = (day: string, isDated: boolean): string => (isDated ? `bis zum ${day}` : `bis ${day}`);

/** Wohin eine Zukunft in einem Markt von so vielen führt. @param day „3. März 2027“ oder „Tag 120“ */
export const inMarket = (
  name: keyof typeof titles,
  people: string,
  joined: string,
  day: string,
  isDated: boolean,
): string =>
  `${titles[name]}: Es gibt ${people} Menschen, und ${until(day, isDated)} werden ${joined} beigetreten sein.`;

/** Wohin sie in einem Markt ohne Ende führt. */
export const inUnlimited = (
  name: keyof typeof titles,
  joined: string,
  day: string,
  isDated: boolean,
): string =>
  `${titles[name]}: Es gibt beliebig viele Menschen, und ${until(day, isDated)} werden ${joined} beigetreten sein.`;

export const belowForecast =
  "Das liegt außerhalb der neun von zehn Fällen oben: Von allen Märkten, die passen, sind die meisten größer.";
export const aboveForecast =
  "Das liegt außerhalb der neun von zehn Fällen oben: Von allen Märkten, die passen, sind die meisten kleiner.";

// Was ihr Bild zeigt.
export const followedBeyond = (day: string, isDated: boolean): string =>
  `Wer beigetreten ist. Die Zahlen enden an der ersten senkrechten Linie, die Prognose an der zweiten; dahinter sind beide ${until(day, isDated)} verfolgt.`;
export const followed = (day: string, isDated: boolean): string =>
  `Wer beigetreten ist, ${until(day, isDated)}; die Zahlen enden an der senkrechten Linie.`;
