import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { RunColumns } from "../../src/model/run.ts";
import { simulate } from "../../src/model/simulation.ts";
import { agreeing } from "../../src/parameters/agreeing.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { readFigure } from "../../src/parameters/embedFigure.ts";
import * as english from "../../src/language/en/parameterWords.ts";
import { readLink } from "../../src/parameters/link.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import { parameterMeanings } from "../../src/parameters/parameterMeanings.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../src/parameters/parameterTable.ts";
import { parameterWords } from "../../src/parameters/parameterWords.ts";
import type { ParameterWords } from "../../src/parameters/parameterWords.ts";
import { formatCoefficient } from "../../src/page/words/formatCoefficient.ts";
import { formatDayOf } from "../../src/page/words/formatDate.ts";
import { formatDays, formatEveryDays } from "../../src/page/words/formatDays.ts";
import { formatMoney } from "../../src/page/words/formatMoney.ts";
import { formatParameter } from "../../src/page/words/formatParameter.ts";
import { formatPercent } from "../../src/page/words/formatPercent.ts";
import { formatShortPercent } from "../../src/page/words/formatShortPercent.ts";
import { groupSummary } from "../../src/page/words/groupSummary.ts";
import { parseParameter } from "../../src/page/words/parseParameter.ts";
import { parsePlanValue } from "../../src/page/words/parsePlanValue.ts";
import { readOut } from "../../src/page/words/readOut.ts";
import { sayDifference } from "../../src/page/words/sayDifference.ts";
import { sayOnly } from "../../src/page/words/sayClass.ts";
import { sentenceParts } from "../../src/page/words/sentence.ts";
import { viralCoefficientInWords } from "../../src/page/words/viralCoefficient.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const settingOf = (changed: Partial<Parameters>): Parameters =>
  agreeing({ ...openingParameters, ...changed });

/** The sentence, its values in brackets. */
const say = (changed: Partial<Parameters>): string =>
  spaced(
    sentenceParts(settingOf(changed))
      .map((part) => ("key" in part ? `[${part.text}]` : part.text))
      .join(""),
  );

describe("the sentence in German", () => {
  it("of the opening", () => {
    expect(say({})).toBe(
      "Jedes Mitglied lädt [4 Menschen pro Woche] ein, und das Interesse halbiert sich alle [3 Wochen]. " +
        "[22 %] der Eingeladenen treten bei, etwa [4 Tage] später. [15 %] der Mitglieder gehen jeden Monat. " +
        "Insgesamt gibt es [20.000] Menschen, und [10] fangen an.",
    );
  });

  it.each<[Partial<Parameters>, string]>([
    [
      { promoterShare: 0.3, enthusiasmHalfLife: Infinity },
      "[30 %] der Mitglieder laden andere ein, jedes [4 Menschen pro Woche], und verlieren [nie] das Interesse. ",
    ],
    [{ enthusiasmHalfLife: 1 }, "und das Interesse halbiert sich jeden [Tag]. "],
    [{ enthusiasmHalfLife: Infinity }, "ein und verliert [nie] das Interesse. "],
    [
      { inviteStyle: "burst", inviteSpread: "geometric", sendDelayDays: 3 },
      "Jedes Mitglied lädt etwa [3 Tage] nach dem Beitritt im Schnitt [8 Menschen] ein, manche weit mehr als andere. ",
    ],
    [
      { market: "network", inviteStyle: "circle", maxAsks: 1, network: "communities" },
      "Jedes Mitglied lädt beim Beitritt [jeden] seiner Kontakte einmal ein. ",
    ],
    [{ market: "network", maxAsks: 3 }, "Niemand fragt denselben Kontakt öfter als [3 Mal]. "],
    [{ conversion: 1, cycleDays: 0 }, "[Alle] Eingeladenen treten [sofort] bei. "],
    [
      { cycleShape: "staged", cycleStages: 3 },
      "[22 %] der Eingeladenen treten bei, etwa [4 Tage] später, in [3 Stufen]. ",
    ],
    [
      { fitShare: 0.3, misfitConversion: 0 },
      "[22 %] der Eingeladenen, zu denen es passt, treten bei, etwa [4 Tage] später. Es passt zu [30 %] aller Menschen; von den anderen tritt [niemand] bei. ",
    ],
    [{ churnPerMonth: 0 }, " [Niemand] geht. "],
    [{ quitWithoutRecruitsDays: 90 }, "Wer nach dem Beitritt [90 Tage] lang niemanden wirbt, gibt auf. "],
    [
      { market: "network", startPlacement: "best-connected" },
      "Insgesamt gibt es [20.000] Menschen; jeder kennt durch Zufall etwa [12 andere], und die [10] mit den meisten Kontakten fangen an.",
    ],
    [
      { population: 1, startingMembers: 1, organicPerDay: 0.5, peopleEach: 200 },
      "Insgesamt gibt es [1] Person, und [1] fängt an. [0,5 Menschen pro Tag] treten ohne Einladung bei. Jeder von ihnen steht für [200 Menschen].",
    ],
  ])("of %j", (changed, stretch) => {
    expect(say(changed)).toContain(stretch);
  });

  it("is well formed and has no English left, for every setting", () => {
    const valueOf = (key: ParameterKey) => {
      const row: Parameter = parameterTable[key];
      if (row.kind === "choice") return fc.constantFrom<number | string>(...row.choices);
      const { min, max, slider, integer, mayBeNever } = row;
      const inRange = [min, slider.to, min + (slider.to - min) / 3, 1].map((value) =>
        Math.min(max, Math.max(min, integer ? Math.round(value) : value)),
      );
      return fc.constantFrom<number | string>(...inRange, ...(mayBeNever ? [Infinity] : []));
    };
    const settings = fc.record(
      Object.fromEntries(parameterKeys.map((key) => [key, valueOf(key)])) as Record<
        ParameterKey,
        fc.Arbitrary<number | string>
      >,
    );
    fc.assert(
      fc.property(settings, (setting) => {
        const parameters = agreeing(setting as Parameters);
        const parts = sentenceParts(parameters);
        const text = parts.map((part) => part.text).join("");
        expect(text).toMatch(/^[A-ZÄÖÜ\d].*\.$/);
        expect(text).not.toMatch(/ {2}|\. [a-zäöü]|[ ,]\.|,,/);
        expect(text).not.toMatch(/\b(the|of|and|each|every|members?|join|invites?|others?|people|never)\b/i);
        const keys = parts.flatMap((part) => ("key" in part ? [part.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("every parameter has German words", () => {
  test.each(parameterKeys)("%s", (key) => {
    const { label, suffix, choices = {} }: ParameterWords = parameterWords[key];
    const own: ParameterWords = english.parameterWords[key];
    expect(label).not.toBe("");
    expect(label).not.toBe(own.label);
    expect(suffix === undefined).toBe(own.suffix === undefined);
    expect(Object.keys(choices)).toEqual(Object.keys(own.choices ?? {}));
    for (const [word, name] of Object.entries(choices)) expect(name).not.toBe(own.choices?.[word]);
    expect(parameterMeanings[key]).toMatch(/^[A-ZÄÖÜ0-9].*\.$/);
    expect(parameterMeanings[key].length).toBeLessThan(140);
  });

  it("each its own name", () => {
    expect(new Set(parameterKeys.map((key) => parameterWords[key].label)).size).toBe(parameterKeys.length);
  });
});

describe("numbers typed on the German page", () => {
  it.each<[ParameterKey, string, number | string]>([
    ["invitesPerWeek", "0,5", 0.5],
    ["invitesPerWeek", "1.5", 1.5],
    ["invitesPerWeek", "1,5 Menschen pro Woche", 1.5],
    ["cycleDays", "1.000", 1000],
    ["cycleDays", "2,125", 2.125],
    ["cycleDays", "3 Wochen", 21],
    ["cycleDays", "1 Tag", 1],
    ["cycleDays", "12 Std.", 0.5],
    ["cycleDays", "sofort", 0],
    ["conversion", "22,5", 0.225],
    ["conversion", "22,5 Prozent", 0.225],
    ["conversion", "alle", 1],
    ["population", "20.000", 20_000],
    ["population", "1.500.000 Menschen", 1_500_000],
    ["population", "1,5 Mio.", 1_500_000],
    ["population", "20 Tsd.", 20_000],
    ["enthusiasmHalfLife", "nie", Infinity],
    ["maxAsks", "3 Anfragen", 3],
    ["market", "nur kontakte", "network"],
  ])("%s: %s is %s", (key, text, value) => {
    expect(parseParameter(key, text)).toEqual({ value });
  });

  it.each<[ParameterKey, string, string]>([
    ["conversion", "viel", "„viel“ ist nicht zu verstehen. Konversion: ein Anteil zwischen 0 % und 100 %."],
    [
      "enthusiasmHalfLife",
      "",
      "Es wurde nichts eingegeben. Halbwertszeit des Interesses: eine Zeit zwischen 0,1 Tagen und 36.500 Tagen, oder nie.",
    ],
    ["market", "voll", "Markt: eines von Unbegrenzt, Begrenzt, Nur Kontakte."],
  ])("%s: %s is refused", (key, text, flaw) => {
    const parsed = parseParameter(key, text);
    expect("flaw" in parsed && spaced(parsed.flaw)).toBe(flaw);
  });

  it("amounts and lists of shares", () => {
    expect(formatMoney(123_450)).toBe("1.234,50");
    expect(parsePlanValue("entryFee", "1.234,50")).toEqual({ value: 123_450 });
    expect(parsePlanValue("entryFee", "49,90 €")).toEqual({ value: 4990 });
    expect(parsePlanValue("entrySplit", "12,5 %, 10 %")).toEqual({ value: [0.125, 0.1] });
  });

  it("what is shown is read back", () => {
    for (const key of parameterKeys) {
      const row: Parameter = parameterTable[key];
      if (row.kind === "choice") continue;
      const { min, max, slider, integer, mayBeNever } = row;
      const odd = integer ? [1234, 1_234_567] : [0.125, 1.125, 0.3333, 1234.5, 21];
      const allowed = odd.filter((value) => value >= min && value <= max);
      for (const value of [min, max, slider.to, ...allowed, ...(mayBeNever ? [Infinity] : [])]) {
        const text = formatParameter(key, value);
        expect(parseParameter(key, text), `${key} ${text}`).toEqual({ value });
      }
    }
  });
});

describe("figures in German", () => {
  it("lengths of time, percents, coefficients, dates", () => {
    const told = [formatDays(1), formatDays(2.5), formatDays(11), formatDays(365 * 8), formatDays(0.25)];
    expect(told.map(spaced)).toEqual(["1 Tag", "2,5 Tage", "11 Tage", "8 Jahre", "6 Stunden"]);
    const often = [formatEveryDays(1), formatEveryDays(11), formatEveryDays(1 / 24), formatEveryDays(0.25)];
    expect(often.map(spaced)).toEqual(["jeden Tag", "alle 11 Tage", "jede Stunde", "alle 6 Stunden"]);
    const shares = [formatPercent(0.0004), formatPercent(0.042), formatShortPercent(0.9987)];
    expect(shares.map(spaced)).toEqual(["unter 0,1 %", "4,2 %", "99,8 %"]);
    expect([3.34, 1.0001, 0.9999].map(formatCoefficient)).toEqual(["3,3", "knapp über 1", "knapp unter 1"]);
    expect(spaced(formatDayOf("2027-03-01", 2))).toBe("3. März 2027");
    expect(spaced(formatDayOf(null, 1200))).toBe("Tag 1.200");
  });

  it("K", () => {
    const expectation = { K: 3.3, doublingDays: 11, amplification: null } as never;
    const { figure, sentence, emphasis } = viralCoefficientInWords(expectation, openingParameters);
    expect(spaced(`${figure} ${sentence} ${emphasis}`)).toBe(
      "3,3 neue Mitglieder je Mitglied, solange der Markt leer ist: " +
        "Es wächst und verdoppelt sich alle 11 Tage, bis der Markt erschöpft ist",
    );
  });

  it("a folded group", () => {
    expect(spaced(groupSummary("staying", openingParameters))).toBe("Abwanderung 15 % pro Monat");
  });
});

const opening = simulate({});

/** The sentences at a day, figures that stand out between stars. */
const tell = (columns: RunColumns, day: number): readonly string[] =>
  readOut(columns, day, { K: 3.3 } as never).map((sentence) =>
    spaced(sentence.map(({ text, strong }) => (strong === true ? `*${text}*` : text)).join("")),
  );

describe("a run in German", () => {
  it("at a day", () => {
    const [counts, fastest, coefficient] = tell(opening, 30);
    expect(counts).toMatch(/^Bis Tag 30 sind \*\d+\* Menschen beigetreten, und \*\d+\* sind noch aktiv\.$/);
    expect(fastest).toMatch(
      /^Am schnellsten wird es um Tag \d+ wachsen, mit etwa [\d.]+ Beitritten pro Tag\.$/,
    );
    expect(coefficient).toBe(
      "K ist auf 3,3 eingestellt. Was Mitglieder wirklich bringen, zeigt sich nach etwa 69 Tagen.",
    );
  });

  it("at its end", () => {
    const told = tell(opening, 180);
    expect(told[2]).toMatch(
      /^K ist auf 3,3 eingestellt\. Die [\d.]+, die bis Tag \d+ beigetreten sind, haben im Schnitt je \*[\d,]+\* geworben\.$/,
    );
    expect(told.at(-1)).toBe("Der Lauf endet hier, aber noch immer treten Menschen bei.");
  });

  it("beside another", () => {
    const other = simulate({ conversion: 0.1 });
    const side = (name: string, columns: RunColumns) => ({
      name,
      columns,
      sent: new Float64Array(columns.census.rows),
      K: null,
      isPaid: false,
      lossShareAt: () => null,
    });
    const [sentence] = sayDifference(side("A", opening), side("B", other), 150);
    expect(sentence.map(({ text }) => text).join("")).toMatch(
      /^An Tag 150 hat A [\d.,]+-mal so viele Mitglieder wie B[,;.]/,
    );
    // The names of scenarios are not bent, so they stand in quotes.
    const [named] = sayDifference(side("Eine neue App", opening), side("Massenversand", other), 150);
    expect(named.map(({ text }) => text).join("")).toMatch(
      /^An Tag 150 hat „Eine neue App“ [\d.,]+-mal so viele Mitglieder wie „Massenversand“[,;.]/,
    );
  });

  it("of which only some are shown", () => {
    expect(sayOnly("net", { colour: "", from: -5000, to: -1 })).toMatch(
      /^Zu sehen ist nur, wer höchstens 50 verloren hat$/,
    );
    expect(sayOnly("joined", { colour: "", from: 10, to: 20 })).toBe(
      "Zu sehen ist nur, wer an den Tagen 10 bis 19 beigetreten ist",
    );
  });
});

describe("what a link was repaired in", () => {
  it.each([
    ["conversion=viel", "Konversion (conversion) war „viel“: keine Zahl; es gilt 0.22."],
    ["population=20,000", "Menschen insgesamt (population) war „20,000“: gelesen als 20000."],
    ["theme=pink", "Farbschema (theme) war „pink“: keines von dark, light; es entfällt."],
    [
      "startingMembers=50&population=30",
      "Mitglieder am Anfang (startingMembers) steht auf 50, mehr als Menschen insgesamt (population); alle 30 fangen an.",
    ],
  ])("%s", (query, note) => {
    expect(readLink(query).notes).toEqual([note]);
  });

  it("reads the same values as on the English page", () => {
    const { state } = readLink("conversion=0.5&population=20,000&cycleDays=1.000&invitesPerWeek=1,5");
    expect(state.parameters).toMatchObject({
      conversion: 0.5,
      population: 20_000,
      cycleDays: 1,
      invitesPerWeek: 1.5,
    });
  });

  it("of a figure", () => {
    expect(readFigure("host=foo").notes).toEqual([
      "Gastgeber (host) war „foo“: kein Ursprung wie https://example.org; keine Nachricht wird gehört.",
    ]);
  });
});
