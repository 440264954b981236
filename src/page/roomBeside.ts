import type { GraphScene } from "../drawing/graphScene.ts";
import { membersAt } from "../layout/membersAt.ts";
import type { RunColumns } from "../model/run.ts";
import { shownDay } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";

/** How many people the picture of a run shows in the end: the organic layout of a network shows all of them. */
const pointsIn = ({ people, parameters }: RunColumns, isOrganic: boolean): number =>
  isOrganic && parameters.market === "network" ? parameters.population : people.count;

/**
 * The room that the graph of a run has to leave for the run that it is seen beside, in members of its own: of one with fewer
 * people to a member it has to leave less. null where it stands alone, or each graph fills its own stage.
 */
export function roomBeside(store: AppStore, own: RunColumns): GraphScene["beside"] | null {
  const other = store.beside();
  const columns = other?.history()?.columns;
  const { look } = store.state.getState();
  if (!other || columns === undefined || !look.sameScale) return null;
  const { people, parameters } = columns;
  const each = parameters.peopleEach / own.parameters.peopleEach;
  const now = membersAt(people.joinDays, people.count, shownDay(other.state.getState()));
  return {
    now: Math.round(now * each),
    final: Math.round(pointsIn(columns, look.layout === "organic") * each),
  };
}
