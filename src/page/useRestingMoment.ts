import { useEffect, useEffectEvent, useState } from "react";
import { useAppState } from "./AppContext.ts";
import { useHistoryMoment } from "./useMember.ts";
import type { HistoryMoment } from "./useMember.ts";

/** The playhead rests when it has stood still for so long. */
const restMs = 200;

/**
 * The history that is shown, at the playhead; in a run of more than `most` members, at the day where the playhead last
 * came to rest, or stood when the history came, for what takes too long to be worked out while it moves.
 */
export function useRestingMoment(most: number): HistoryMoment | null {
  const moment = useHistoryMoment();
  const playing = useAppState((state) => state.playing);
  const [rested, setRested] = useState(moment);
  // What was seen of another run is nothing to rest on.
  if (rested?.history !== moment?.history) setRested(moment);
  const isLarge = moment !== null && moment.history.columns.people.count > most;

  const rest = useEffectEvent(() => setRested(moment));
  useEffect(() => {
    if (!isLarge || playing) return undefined;
    const timer = setTimeout(rest, restMs);
    return () => clearTimeout(timer);
  }, [isLarge, playing, moment?.history, moment?.day]);

  return isLarge && rested !== null ? rested : moment;
}
