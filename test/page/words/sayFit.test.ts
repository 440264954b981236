import { expect, test } from "vitest";
import {
  sayDispersion,
  sayFigure,
  sayFitted,
  sayForecast,
  sayHeldBack,
  sayTogether,
  sayUnknowable,
  sayUntold,
  valuesTold,
} from "../../../src/page/words/sayFit.ts";
import { sayFutureCurves, sayFutures } from "../../../src/page/words/sayFutures.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { madeUpBands, madeUpFit, madeUpHeldBack } from "../studies/madeUpFit.ts";

const numbers: OwnNumbers = {
  firstDate: "2026-12-31",
  periodDays: 1,
  days: Float64Array.of(0, 120),
  joined: Float64Array.of(0, 900),
  active: null,
  cohorts: null,
};

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test("the forecast names its day by date, or by number where there are no dates", () => {
  const fit = madeUpFit();
  const rest = ": between 12,000 and 18,000 people will have joined in 9 of 10 cases, 15,000 in the middle.";
  expect(spaced(sayForecast(fit, numbers))).toBe(`By 30 May 2027${rest}`);
  expect(spaced(sayForecast(fit, { ...numbers, firstDate: null }))).toBe(`By day 150${rest}`);
  expect(sayForecast({ ...fit, lastDay: 150 }, numbers)).toBe("");
  const active = { ...numbers, joined: null, active: numbers.joined };
  expect(spaced(sayForecast(fit, active))).toMatch(
    /^By 30 May 2027 if the churn set above is right: between/,
  );
});

test.each([
  [20, 1_000, "good", /20 numbers, which the fit had not seen: all lay within its forecast\.$/],
  [15, 1_000, "good", / 15 lay within its forecast\.$/],
  [14, 1_000, "doubtful", / 14 lay .* Nine of ten should: take the forecast with care\.$/],
  [10, 400, "doubtful", /Fewer people came than forecast: 400, not between 760 and 1,140\. Nine of ten/],
  [9, 4_000, "bad", /More people came than forecast: 4,000, .* do not trust the forecast\.$/],
  [0, 4_000, "bad", / none lay within .* do not trust/],
])("of 20 held back %i within: told as it is", (within, last, verdict, said) => {
  const told = sayHeldBack(madeUpHeldBack(within, last));
  expect(told.verdict).toBe(verdict);
  expect(told.said).toMatch(said);
});

test("values have as many digits as a fit knows, with their units", () => {
  const [conversion, , churn, population] = madeUpFit().fitted;
  expect(Object.values(sayFitted(churn)).map(spaced)).toEqual(["Churn", "4.2 % a month", "3.1 % to 5.6 %"]);
  expect(sayFitted(population)).toMatchObject({ best: "9,120", range: "4,000 to 90,000" });
  expect(spaced(sayFitted({ ...conversion, best: 0.123_456 }).best)).toBe("12 %");
  expect(sayFitted({ ...churn, key: "enthusiasmHalfLife", best: Infinity }).best).toBe("never");
});

test("other figures are told by their middle, and what has no end is said so", () => {
  const [rate, K] = madeUpFit().figures;
  expect(sayFigure(rate)).toEqual({
    label: "Conversion × invitations",
    best: "0.9 a week",
    range: "0.81 to 1.1",
  });
  expect(sayFigure(K).best).toBe("2.1");
  const shrinking = sayFigure({ name: "growthRatePerDay", spread: [-0.04, -0.03, -0.02, -0.01, 0.01] });
  expect([shrinking.best, shrinking.range].map(spaced)).toEqual(["−2.0 % a day", "−4.0 % to 1.0 %"]);
  const hardly = sayFigure({ name: "growthRatePerDay", spread: [-0.04, -0.03, -0.02, -0.01, -0.0002] });
  expect(spaced(hardly.range)).toBe("−4.0 % to over −0.1 %");
  expect(sayFigure({ name: "finalSize", spread: [5_284, 6e3, 7_591, 1e5, Infinity] })).toMatchObject({
    best: "7,590",
    range: "5,280 to no limit",
  });
});

test("what is known only together is said once", () => {
  const { fitted } = madeUpFit();
  const [conversion, invitations] = fitted;
  expect(sayTogether(fitted, [])).toEqual([
    "Conversion and invitations a week are known only together: more of one and less of another gives the same numbers.",
  ]);
  expect(sayTogether(fitted, ["conversionOrInvitations"])).toEqual([]);
  const larger = {
    ...conversion,
    key: "enthusiasmHalfLife" as const,
    with: [conversion.key, invitations.key],
  };
  expect(sayTogether([...fitted, larger], ["conversionOrInvitations"])).toEqual([
    "How soon interest fades, conversion and invitations a week are known only together: more of one and less of another gives the same numbers.",
  ]);
  expect(sayUntold(fitted)).toBe("These numbers say nothing of the number of people in all.");
  expect(sayUntold(fitted.slice(0, 3))).toBe("");
});

test("futures say how many people there are, and where they lead", () => {
  const { best } = madeUpFit();
  const bands = madeUpBands(150, 100);
  const [lowest, , joined] = bands;
  const future = { parameters: { ...best, peopleEach: 10 }, joined, followed: joined, logLikelihoodGap: 0 };
  const endless = { ...future, parameters: { ...best, market: "unlimited" as const } };
  const told = sayFutures(
    [
      { ...future, name: "soonFull" },
      { ...endless, name: "goesOn" },
    ],
    numbers,
    bands,
  );
  expect(told.map(spaced)).toEqual([
    "Soon full: there are 91,000 people, and 15,000 will have joined by 30 May 2027.",
    "It goes on: there is no end of people, and 15,000 will have joined by 30 May 2027.",
  ]);
  // Where one leads out of the range of nine in ten, it says so.
  const lower = { ...future, name: "soonFull" as const, joined: lowest.map((people) => 0.9 * people) };
  const [beyond, within] = sayFutures([lower, { ...endless, name: "goesOn" }], numbers, bands);
  expect(beyond).toContain("beyond the nine of ten above: of all the markets that fit, most are larger.");
  expect(within).not.toContain("beyond");
});

test("beyond the forecast futures are followed to a day that is named", () => {
  const future = { parameters: madeUpFit().best, joined: new Float64Array(151), logLikelihoodGap: 0 };
  const caption = (days: number): string => {
    const followed = new Float64Array(days + 1);
    return sayFutureCurves(
      [
        { ...future, followed, name: "soonFull" },
        { ...future, followed, name: "goesOn" },
      ],
      numbers,
      150,
    );
  };
  expect(spaced(caption(150))).toBe("Who has joined, to 30 May 2027; the numbers end at the upright line.");
  expect(spaced(caption(200))).toMatch(
    /the forecast at the second; beyond it the two are followed to 19 July 2027\.$/,
  );
});

test("numbers that swing about are named, others not", () => {
  const joined = Float64Array.of(0, 100, 900);
  const swinging = { ...numbers, joined };
  expect(sayDispersion(3.7, swinging)).toEqual({
    said: expect.stringMatching(/^They swing 1\.9\stimes as far as pure chance/) as string,
    isWild: false,
  });
  for (const dispersion of [1, 1.4, NaN])
    expect(sayDispersion(dispersion, swinging)).toEqual({ said: "", isWild: false });
});

test("swings as large as the numbers themselves are wild, however large these are", () => {
  // 450 join from one number to the next: their standard deviation is as large where the dispersion is 450.
  const joined = Float64Array.of(0, NaN, 100, 900);
  expect(sayDispersion(440, { ...numbers, joined }).isWild).toBe(false);
  const wild = sayDispersion(460, { ...numbers, joined });
  expect(wild.isWild).toBe(true);
  expect(wild.said).not.toMatch(/\d/);
  expect(sayDispersion(251_717_162_993, { ...numbers, joined }).said).toBe(wild.said);
  // Few joins swing by more than their size by chance alone; of totals that nobody counted nothing is said.
  expect(sayDispersion(4, { ...numbers, joined: Float64Array.of(0, 1, 2) }).isWild).toBe(false);
  expect(sayDispersion(1e6, { ...numbers, joined: null, active: joined }).isWild).toBe(false);
});

test("what is told by a number is not said to be known only together as well", () => {
  const [conversion, invitations, churn] = madeUpFit().fitted;
  const activation = { ...churn, key: "activation" as const, told: "told" as const, with: [] };
  const wide = { ...churn, told: "together" as const, with: ["activation" as const] };
  const fitted = [conversion, invitations, wide, activation];
  expect(valuesTold(fitted).map(({ key }) => key)).toEqual(["churnPerMonth", "activation"]);
  expect(sayTogether(fitted, ["conversionOrInvitations"])).toEqual([]);
  const shape = { ...churn, key: "churnShape" as const, told: "together" as const };
  const bound = [
    { ...wide, with: ["churnShape" as const, "activation" as const] },
    { ...shape, with: ["churnPerMonth" as const, "activation" as const] },
    activation,
  ];
  expect(valuesTold(bound).map(({ key }) => key)).toEqual(["activation"]);
  expect(sayTogether(bound, [])).toEqual([
    "Churn and when they leave are known only together: more of one and less of another gives the same numbers.",
  ]);
});

test("with nothing but the active, a column of the active is not asked for", () => {
  expect(sayUnknowable(["noLeavings"], numbers)[0]).toMatch(/a column of the active would\.$/);
  const active = { joined: null, active: Float64Array.of(1, 2) };
  expect(sayUnknowable(["noLeavings", "beforePeak"], active)).toEqual([
    expect.stringMatching(/^Who joined is worked out from the active, with the churn set above/),
    expect.stringMatching(/^Before the fastest day/),
  ]);
});
