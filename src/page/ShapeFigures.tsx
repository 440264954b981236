import * as text from "#language/shapeFigures.ts";
import { useMemo } from "react";
import { measureShape } from "../layout/runShape.ts";
import { structuralVirality } from "../model/structuralVirality.ts";
import { useRestingMoment } from "./useRestingMoment.ts";
import { formatCount } from "./words/formatCount.ts";
import { sayShape } from "./words/sayShape.ts";

/** Up to so many members all is worked out in a few milliseconds, as often as the words follow the playhead. */
const mostWhilePlaying = 50_000;

/** How the run's tree is built at the playhead, in figures with what they mean. */
export function ShapeFigures() {
  const moment = useRestingMoment(mostWhilePlaying);
  const people = moment?.history.columns.people;
  const members = moment?.members ?? 0;
  const measured = useMemo(
    () =>
      people && {
        shape: measureShape(people, members),
        virality: structuralVirality(people.sponsors.subarray(0, members)),
      },
    [people, members],
  );
  if (moment === null || measured === undefined) return null;
  const figures = sayShape(measured.shape, measured.virality, moment.history.columns.parameters.peopleEach);
  const day = formatCount(Math.floor(moment.day));
  if (figures.length === 0) return <p>{text.nobody(day)}</p>;
  return (
    <>
      <p>{text.byDay(day)}</p>
      <dl>
        {figures.map(({ name, figure, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
