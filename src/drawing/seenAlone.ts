import type { GraphScene } from "./graphScene.ts";
import type { RunInColour } from "./runInColour.ts";

/**
 * Who is seen where one class alone is shown: its members, and whoever has not joined; null: everybody.
 * @param joined how many have joined
 * @param run as it was shown last: it knows who is of which class by then; null before anything is shown
 */
export function seenAlone(
  { chosenClass, colouring }: Pick<GraphScene, "chosenClass" | "colouring">,
  joined: number,
  run: RunInColour | null,
): ((point: number) => boolean) | null {
  const { by, recolouring } = colouring;
  const shown = run?.colouring === colouring ? run : null;
  let classOf: Uint8Array | undefined = colouring.classOf;
  // By state the first class is of those who are active, the second of those who have left.
  if (by === "state") classOf = shown?.activity.left;
  else if (recolouring !== undefined) classOf = shown?.classOf;
  if (chosenClass === null || classOf === undefined) return null;
  return (point) => point >= joined || classOf[point] === chosenClass;
}
