import type { StudyShown } from "../../store/studies.ts";
import { formatCount, formatCountOf } from "../words/formatCount.ts";
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
        ? formatCountOf(done, "run", "runs")
        : `${formatCount(done)} of ${formatCountOf(total, "run", "runs")}`,
    reason,
  };
}
