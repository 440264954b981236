import type { GraphScene } from "./graphScene.ts";

/**
 * Who is seen where one class alone is shown: its members, and whoever has not joined; null: everybody.
 * @param joined how many have joined
 * @param left 1 for each member who has left; null before anything is shown
 */
export function seenAlone(
  { chosenClass, colouring }: Pick<GraphScene, "chosenClass" | "colouring">,
  joined: number,
  left: Uint8Array | null,
): ((point: number) => boolean) | null {
  // By state the first class is of those who are active, the second of those who have left.
  const classOf = colouring.by === "state" ? left : colouring.classOf;
  if (chosenClass === null || classOf === null) return null;
  return (point) => point >= joined || classOf[point] === chosenClass;
}
