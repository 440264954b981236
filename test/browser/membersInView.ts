import type { Locator } from "playwright-core";
import { projectPlaces } from "../../src/drawing/projection.ts";
import { fillingScale, fullRadius } from "../../src/layout/camera.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { simulate } from "../../src/model/simulation.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import type { Place } from "./fingers.ts";

/** A member on the disc. */
export interface MemberInView {
  /** "Member 7": what its card begins with. */
  readonly name: string;
  /** Where it stands, CSS px of the tab. */
  readonly place: Place;
  /** How far it is from there to the next member, CSS px. */
  readonly room: number;
}

/**
 * The members of a finished run where they stand on the whole disc.
 * @param canvases what shows them
 */
export async function membersInView(
  canvases: Locator,
  parameters: Partial<Parameters>,
): Promise<MemberInView[]> {
  const box = await canvases.boundingBox();
  if (box === null) throw new Error("The disc cannot be seen.");
  const { people } = simulate(parameters);
  const disc = layDisc(people.sponsors, people.count);
  const radius = fullRadius(people.count);
  const camera = fillingScale(box.width, box.height, radius, radius);
  const { scale, x, y } = projectPlaces(box.width, box.height, camera, { k: 1, x: 0, y: 0 }, { x: 0, y: 0 });
  const places = Array.from({ length: people.count }, (_, row): Place => [
    box.x + x + scale * disc.x[row],
    box.y + y + scale * disc.y[row],
  ]);
  return places.map((place, row) => ({
    name: `Member ${row + 1}`,
    place,
    room: Math.min(
      ...places.map((other, at) =>
        at === row ? Infinity : Math.hypot(other[0] - place[0], other[1] - place[1]),
      ),
    ),
  }));
}
