import { colourByGeneration } from "../../drawing/colourByGeneration.ts";
import { furtherColourings } from "../../drawing/furtherColourings.ts";
import type { GraphScene } from "../../drawing/graphScene.ts";
import type { Theme } from "../../drawing/theme.ts";
import { membersAt } from "../../layout/membersAt.ts";
import { writeLink } from "../../parameters/link.ts";
import { isSamePlan, movesMoney } from "../../parameters/plan.ts";
import { findScenario } from "../../parameters/scenarios.ts";
import { fingerprintShown, linkOf, shownDay } from "../../store/appState.ts";
import type { AppState, History } from "../../store/appState.ts";
import type { AppStore } from "../../store/createAppStore.ts";
import type { AppStudies } from "../appStudies.ts";
import type { ChartMoment } from "../curve.ts";
import type { Pictured } from "../words/pictureCaption.ts";

/** One app as it stands at the moment of saving: whatever is made of it later, playing on does not change it. */
export interface ExportMoment {
  readonly state: AppState;
  readonly history: History;
  readonly scene: GraphScene;
  readonly beside: ChartMoment["beside"];
  readonly overlay: ChartMoment["overlay"];
  /** The playhead, to a hundredth of a day, as the link has it. */
  readonly day: number;
  /** The query of the link that gives this run at this day, and the whole address. */
  readonly link: string;
  readonly address: string;
  readonly pictured: Pictured;
}

/** How all stand where money moves: as far as the books are of this run under this plan. */
function standingOf({ money, shown, settings }: AppState): Pictured["standing"] {
  const { plan } = settings.present;
  if (money === null || !movesMoney(plan) || money.revision !== shown?.revision) return null;
  return isSamePlan(money.plan, plan) ? (money.reading?.all ?? null) : null;
}

const besideOf = (store: AppStore): ChartMoment["beside"] => {
  const other = store.beside();
  const history = other?.history();
  const letter = store.options.isLed === true ? "A" : "B";
  return other && history ? { letter, state: other.state.getState(), history } : null;
};

/**
 * Takes an app as it stands; null while there is nothing to save: no history yet, or one that is still growing.
 * @param scene what its stage shows
 */
export function takeMoment(
  store: AppStore,
  scene: GraphScene | null,
  pageAddress: string,
  studies: AppStudies | undefined,
): ExportMoment | null {
  const state = store.state.getState();
  const history = store.history();
  if (history === null || scene === null || state.shown === null || state.shown.state === "running")
    return null;
  const { people, parameters } = history.columns;
  const day = Math.round(shownDay(state) * 100) / 100;
  // The history may be of an older setting than the one that is set now: the link has to be of what is shown.
  const link = writeLink({ ...linkOf(state), parameters, day });
  const address = `${pageAddress}?${link}`;
  const { scenario } = state.settings.present;
  return {
    state,
    history,
    scene: {
      ...scene,
      width: Math.round(scene.width),
      height: Math.round(scene.height),
      hovered: null,
      reducedMotion: true,
    },
    beside: besideOf(store),
    overlay: studies?.overlay.getState().painted,
    day,
    link,
    address,
    pictured: {
      scenario: findScenario(scenario)?.name ?? scenario,
      parameters,
      day,
      joined: membersAt(people.joinDays, people.count, shownDay(state)) * parameters.peopleEach,
      standing: standingOf(state),
      digest: fingerprintShown(state),
      address,
      colouring: scene.colouring,
    },
  };
}

/** The same moment in another theme: its colours are others too. */
export function inTheme(moment: ExportMoment, theme: Theme): ExportMoment {
  const { scene, history, state, pictured } = moment;
  const { columns, disc } = history;
  const { by } = scene.colouring;
  const net = state.money?.figures.netClasses ?? null;
  const colouring =
    by === "generation"
      ? colourByGeneration(columns.people, theme)
      : furtherColourings[by](columns, disc, theme, net);
  return { ...moment, scene: { ...scene, theme, colouring }, pictured: { ...pictured, colouring } };
}

/** "invitree-opening-seed11-day180.png": what a file is called that is made of a moment. `kind`: of what it is, where its ending does not say. */
export function fileNameOf({ state, history, day }: ExportMoment, ending: string, kind = ""): string {
  const { scenario } = state.settings.present;
  const { seed } = history.columns.parameters;
  return ["invitree", scenario, `seed${seed}`, `day${Math.floor(day)}`, ...(kind === "" ? [] : [kind])]
    .join("-")
    .concat(`.${ending}`);
}
