import { act, render, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { colourByGeneration } from "../../src/drawing/colourByGeneration.ts";
import type { Colouring } from "../../src/drawing/colouring.ts";
import { furtherColourings } from "../../src/drawing/furtherColourings.ts";
import { themes } from "../../src/drawing/theme.ts";
import { layDisc } from "../../src/layout/disc.ts";
import { AppContext } from "../../src/page/AppContext.ts";
import type { LoadClassFilter } from "../../src/page/classFilterLoader.ts";
import { ClassFilter } from "../../src/page/ClassFilter.tsx";
import { Legend } from "../../src/page/Legend.tsx";
import type { ColourChoice } from "../../src/parameters/lookChoices.ts";
import { madeUpNet } from "../drawing/madeUpNet.ts";
import { startApp } from "../store/startApp.ts";

const shownOnDisc = { layout: "disc", state: "shown" } as const;
/** In the run of each legend. */
const members = 400;

interface LegendOptions {
  readonly query?: string;
  readonly embedded?: boolean;
  readonly load?: LoadClassFilter;
}

/** The legend of a run of 400 members, as the stage renders it: in the colours that the store asks for. */
export async function renderLegend(
  colour: ColourChoice,
  { query = "?day=180", embedded = false, load = async () => ClassFilter }: LegendOptions = {},
) {
  const app = startApp(`${query}&colour=${colour}`);
  app.client.arrive({ members });
  const colouringOf = (by: ColourChoice): Colouring => {
    const { columns } = app.store.history()!;
    const { sponsors, count } = columns.people;
    return by === "generation"
      ? colourByGeneration(columns.people, themes.dark)
      : furtherColourings[by](columns, layDisc(sponsors, count), themes.dark, madeUpNet(columns));
  };
  const makeLoader = () => load;
  const element = (colouring: Colouring) => (
    <AppContext value={{ store: app.store, embedded, pageAddress: "" }}>
      <Legend layout={shownOnDisc} colouring={colouring} makeLoader={makeLoader} />
    </AppContext>
  );
  const colouring = colouringOf(colour);
  const rendered = render(element(colouring));
  await act(async () => undefined);
  const { columns } = app.store.history()!;
  return {
    ...app,
    columns,
    colouring,
    container: rendered.container,
    legend: within(rendered.container),
    user: userEvent.setup(),
    chosen: () => app.store.state.getState().look.chosenClass,
    show: async (next: Colouring) => {
      rendered.rerender(element(next));
      await act(async () => undefined);
    },
    colouringOf,
    /** How many members of a class have joined by a day. */
    membersOf: (each: number, day: number): number =>
      columns.people.joinDays.filter((joinDay, row) => joinDay <= day && colouring.classOf[row] === each)
        .length,
  };
}

/** A count of people as the page writes it. */
export const people = (count: number): string => (count === 1 ? "1\u00a0person" : `${count}\u00a0people`);
/** The same as the testing library finds it. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");
