import * as words from "#language/pictureCaption.ts";
import type { Colouring } from "../../drawing/colouring.ts";
import type { ColourKey, PictureCaption } from "../../drawing/captionPlan.ts";
import type { Standing } from "../../model/money/moneyReading.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { colourNames } from "./colourNames.ts";
import { formatCount } from "./formatCount.ts";
import { formatShortPercent } from "./formatShortPercent.ts";
import { nameClass } from "./sayClass.ts";
import { sayNet } from "./sayNet.ts";
import { sentenceParts } from "./sentence.ts";

/** So many characters of the digest are told: enough to compare by eye. */
const fingerprintLength = 8;

/** What a picture is of. */
export interface Pictured {
  readonly scenario: string;
  readonly parameters: Parameters;
  readonly day: number;
  /** People who have joined by then. */
  readonly joined: number;
  /** How all of them stand by then; null: no money moves. */
  readonly standing: Standing | null;
  /** The digest of the run; null: it has none. */
  readonly digest: string | null;
  /** Where it can be seen again. */
  readonly address: string;
  /** What the colours tell; null: there is no graph in the picture. */
  readonly colouring: Colouring | null;
}

/** What the ends of a scale of classes are; of families there is none. */
function keyOf({ by, classes }: Colouring): ColourKey {
  const [first, last] = [classes[0], classes[classes.length - 1]];
  const colours = classes.map(({ colour }) => colour);
  const endsOf = (): ColourKey["ends"] => {
    if (by === "lineage") return ["", ""];
    if (by === "net") return [sayNet(first), sayNet(last)];
    if (by === "state") return [nameClass(by, first), nameClass(by, last)];
    if (by === "joined") return [words.firstDay, words.lastDay];
    return [formatCount(first.from), formatCount(last.to)];
  };
  const hollow = by === "state" ? "" : by === "net" ? words.leftKeepsColour : words.left;
  return { name: colourNames[by], colours, ends: endsOf(), hollow };
}

/** "Day 180: 15,332 people have joined, 38 % have lost money". */
export function pictureHeadline({ day, joined, standing }: Pictured): string {
  const lost =
    standing === null || standing.members === 0
      ? ""
      : words.haveLost(formatShortPercent(standing.inLoss / standing.members));
  return `${words.headline(formatCount(Math.floor(day)), joined, formatCount(joined))}${lost}`;
}

/** What is written under a picture that leaves the page. */
export function pictureCaption(pictured: Pictured): PictureCaption {
  const { scenario, parameters, digest, address, colouring } = pictured;
  const sentence = sentenceParts(parameters)
    .map(({ text }) => text)
    .join("");
  const fingerprint = digest === null ? null : digest.slice(0, fingerprintLength);
  return {
    headline: pictureHeadline(pictured),
    sentence,
    key: colouring === null ? null : keyOf(colouring),
    notes: [words.origin(scenario, parameters.seed, fingerprint), address],
  };
}
