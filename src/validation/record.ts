import { runs, tried } from "#language/laws/record.ts";
import { locale } from "#language/locale.ts";
import { completeParameters } from "../parameters/completeParameters.ts";
import { completePlan } from "../parameters/completePlan.ts";
import { writeLink } from "../parameters/link.ts";
import type { Findings, Law, Observation } from "./law.ts";
import { neutral } from "./neutral.ts";
import type { Picture } from "./picture.ts";

/** What the page knows of a law: its words, and what the last written trial found. */
export interface LawRecord extends Pick<Law, "id" | "chapter" | "title" | "says" | "source"> {
  /** The mistakes that the law notices. */
  readonly notices: readonly string[];
  /** "2,000 runs"; empty where there is nothing to count. */
  readonly tried: string;
  /** Query of the app with the settings; null where the app cannot show them. */
  readonly link: string | null;
  readonly observations: readonly Observation[];
  readonly picture: Picture;
}

const digits = 4;

/** Numbers with so few digits that the file stays small. */
function shortened<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "number" && !Number.isInteger(part) ? Number(part.toPrecision(digits)) : part,
  );
  return JSON.parse(text) as Value;
}

/** The query that opens the app with what the law simulates and pays, and the first seed. */
export function linkOf({ settings, plan = {}, isOutsideApp = false }: Law, seed: number): string | null {
  if (settings.length === 0 || isOutsideApp) return null;
  const parameters = completeParameters({ ...neutral, ...settings[0], seed, networkSeed: seed });
  return writeLink({
    scenario: "opening",
    parameters,
    day: null,
    person: null,
    theme: null,
    plan: completePlan(plan),
  });
}

/** What of a law does not depend on a trial. */
export function wordsOf(law: Law): Omit<LawRecord, "tried" | "link" | "observations" | "picture"> {
  const { id, chapter, title, says, source, mistakes } = law;
  return { id, chapter, title, says, source, notices: mistakes.map((mistake) => mistake.says) };
}

/** "2,000 runs", or nothing for a single one. */
export function sayTried({ counts = runs }: Law, replicates: number): string {
  return replicates === 1 ? "" : tried(replicates.toLocaleString(locale), counts);
}

/** What the page shows of a law after a trial. */
export function recordOf(law: Law, replicates: number, seedFrom: number, findings: Findings): LawRecord {
  return {
    ...wordsOf(law),
    tried: sayTried(law, replicates),
    link: linkOf(law, seedFrom),
    observations: findings.observations,
    picture: shortened(findings.draw()),
  };
}
