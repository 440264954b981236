import { runs } from "#language/runCount.ts";
import { runsOf } from "#language/studyProgress.ts";
import type { StudyShown } from "../../store/studies.ts";
import { formatCount } from "../words/formatCount.ts";
import type { Ongoing } from "./StudyProgress.tsx";

/** How far an experiment is, in runs: "412 of 1,000 runs", "1,000 runs". */
export function ongoingRuns(
  shown: Pick<StudyShown<"ensemble">, "progress" | "done" | "total" | "reason"> | null,
): Ongoing | null {
  if (shown === null) return null;
  const { progress, done, total, reason } = shown;
  return {
    progress,
    share: total === 0 ? 0 : done / total,
    said:
      progress === "finished"
        ? runs(done, formatCount(done))
        : runsOf(formatCount(done), total, formatCount(total)),
    reason,
  };
}
