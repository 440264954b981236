import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { heldBackSteps } from "../../src/study/fit/heldBackSteps.ts";
import type { HeldBack } from "../../src/study/fit/fitResult.ts";
import { madeSeries, regimes } from "../study/fit/madeSeries.ts";
import type { MadeSeries } from "../study/fit/madeSeries.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";

/** None of these was looked at while the fit was made. */
const firstSeries = 1_001;
const series = 200;

interface Tested {
  readonly regime: MadeSeries["regime"];
  readonly heldBack: HeldBack;
  readonly ms: number;
}

/** Fits a series from the opening setting, as a reader would who knows nothing of how it was made. */
function testSeries(number: number): Tested {
  const { regime, numbers, heldBackDays } = madeSeries(number);
  const start = performance.now();
  const steps = heldBackSteps({
    numbers,
    base: openingParameters,
    heldBackDays,
    forecastDays: 0,
    seed: number,
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { regime, heldBack: step.value!, ms: performance.now() - start };
}

/** Where the last held-back number lies: below the 90 % band (−1), in it (0), above it (1). */
function sideOf({ truth, forecast }: HeldBack): number {
  const last = truth.length - 1;
  return truth[last] < forecast[0][last] ? -1 : truth[last] > forecast[4][last] ? 1 : 0;
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

function figuresOf(name: string, tested: readonly Tested[]): Figure[] {
  const count = (side: number): number => tested.filter(({ heldBack }) => sideOf(heldBack) === side).length;
  const days = tested.reduce((sum, { heldBack }) => sum + heldBack.days.length, 0);
  const within = tested.reduce((sum, { heldBack }) => sum + heldBack.within, 0);
  const isInMiddle = ({ heldBack: { truth, forecast } }: Tested): boolean =>
    truth.at(-1)! >= forecast[1].at(-1)! && truth.at(-1)! <= forecast[3].at(-1)!;
  const widths = tested.map(
    ({ heldBack: { truth, forecast } }) => (forecast[4].at(-1)! - forecast[0].at(-1)!) / truth.at(-1)!,
  );
  return [
    {
      name: `${name}: ${tested.length} series, last number in the 90 % band`,
      value: percent(count(0), tested.length),
      unit: "%",
    },
    { name: "  below it", value: count(-1), unit: "series" },
    { name: "  above it", value: count(1), unit: "series" },
    {
      name: "  in the 50 % band",
      value: percent(tested.filter(isInMiddle).length, tested.length),
      unit: "%",
    },
    { name: "  all days in the 90 % band", value: percent(within, days), unit: "%" },
    {
      name: "  width of the band, of the truth",
      value: tested.length === 0 ? null : 100 * median(widths),
      unit: "%",
    },
  ];
}

/** How often the band of a fit holds what was held back, in series of random settings. */
export function benchCoverage(): Promise<Figure[]> {
  const tested = Array.from({ length: series }, (_, i) => testSeries(firstSeries + i));
  const ofRegimes = regimes.flatMap((regime) =>
    figuresOf(
      regime,
      tested.filter((one) => one.regime === regime),
    ),
  );
  return Promise.resolve([
    ...figuresOf("all", tested),
    ...ofRegimes,
    { name: "a fit", value: median(tested.map(({ ms }) => ms)), unit: "ms" },
    { name: "  the longest", value: Math.max(...tested.map(({ ms }) => ms)), unit: "ms" },
  ]);
}
