import { cameraStep, fullRadius, magnification } from "../layout/camera.ts";
import { membersAt } from "../layout/membersAt.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { shownDay } from "../store/appState.ts";

/** How wide a person is drawn on the disc of a store, as a share of the stage's radius; 0 before there is one. */
function widthOfPerson(store: AppStore): number {
  const columns = store.history()?.columns;
  if (columns === undefined) return 0;
  const state = store.state.getState();
  const { people, parameters } = columns;
  const members = membersAt(people.joinDays, people.count, shownDay(state));
  const step = state.look.trueScale ? 0 : cameraStep(members, people.count);
  return magnification(step) / (fullRadius(people.count) * Math.sqrt(parameters.peopleEach));
}

/** How many times as wide a person is drawn in a graph as in another, if each fills a stage of the same size. */
export function enlargement(store: AppStore, other: AppStore): number {
  const width = widthOfPerson(other);
  return width === 0 ? 1 : widthOfPerson(store) / width;
}
