import * as words from "#language/actions.ts";
import { locale } from "#language/locale.ts";
import type { StoreApi } from "zustand/vanilla";
import { agreeing } from "../parameters/agreeing.ts";
import type { LinkState } from "../parameters/link.ts";
import { mostContacts } from "../parameters/mostContacts.ts";
import { parameterKeys, parameterTable } from "../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../parameters/parameterTable.ts";
import { parameterWords } from "../parameters/parameterWords.ts";
import type { Plan } from "../parameters/plan.ts";
import { isSamePlan } from "../parameters/plan.ts";
import { scenarioSetting } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";
import { sharedWith, withShared } from "../parameters/setting.ts";
import { colourWanted, initialState, played, playheadDay } from "./appState.ts";
import type { AppState, History, Look, Note } from "./appState.ts";
import { choosing, comparedWith } from "./comparedWith.ts";
import { keptPerson } from "./keptPerson.ts";
import { isAtEnd, stepDay } from "./playhead.ts";
import type { Speed } from "./playhead.ts";
import { hasOwnValues } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { changePresent, endGesture, redoStep, undoStep } from "./undoHistory.ts";
import type { UndoHistory } from "./undoHistory.ts";

/** Everything that a person can do to an app. */
export interface Actions {
  /** Sets one value. Changes that name the same gesture, one after the other, are undone in one step. */
  setParameter<Key extends ParameterKey>(key: Key, value: Parameters[Key], gesture?: string): void;
  /** Sets values of the plan, which must be allowed; gestures as above. The run stays as it is. */
  setPlan(changed: Partial<Plan>, gesture?: string): void;
  endGesture(): void;
  undo(): void;
  redo(): void;
  /** Back to the values of the scenario; seen beside another, days and seed stay. */
  reset(): void;
  /** The next seed: another run of the same settings. */
  newLuck(): void;
  /** The scenario's values, played from the start (under reduced motion: its end). */
  chooseScenario(scenario: ScenarioKey): void;
  /** What a link says, as if it had been opened; `keepsPlayhead`: its day aside. */
  openLink(link: LinkState, notes: readonly string[], keepsPlayhead?: boolean): void;
  /** Sees the settings beside others, as long as the longer of both and with the same luck; null: alone again. */
  compare(other: Setting | null): void;
  play(): void;
  /** Takes the poster away, without playing. */
  unveil(): void;
  pause(): void;
  togglePlay(): void;
  setSpeed(speed: Speed): void;
  /** Puts the playhead on a day, within what the history reaches, and stops it. */
  setDay(day: number): void;
  /** Moves the playhead by whole days. */
  stepDays(steps: number): void;
  /** Keeps the person in a row of the history that is shown; null keeps nobody. */
  keep(row: number | null): void;
  /** Looks at things in another way. In other colours, all members are shown until a class of theirs is chosen. */
  setLook(look: Partial<Omit<Look, "kept">>): void;
  /** Puts a sentence before the person, until it is dismissed. */
  note(text: string): void;
  dismissNote(id: number): void;
}

type Store = StoreApi<AppState>;
type SettingActions = Pick<
  Actions,
  | "setParameter"
  | "setPlan"
  | "endGesture"
  | "undo"
  | "redo"
  | "reset"
  | "newLuck"
  | "chooseScenario"
  | "openLink"
  | "compare"
>;

const contactsLowered = words.contactsLowered(
  parameterWords.contacts.label,
  mostContacts.toLocaleString(locale),
);

/** The notes and one more, which does not come twice. */
function withNote(notes: readonly Note[], text: string): readonly Note[] {
  if (notes.some((note) => note.text === text)) return notes;
  return [...notes, { id: 1 + Math.max(-1, ...notes.map(({ id }) => id)), text }];
}

/** Other settings; where other colours come with them, all members are shown until a class of theirs is chosen. */
function settingTo(state: AppState, settings: AppState["settings"]): Partial<AppState> {
  const isRecoloured = colourWanted({ ...state, settings }) !== colourWanted(state);
  return { settings, ...(isRecoloured && { look: { ...state.look, chosenClass: null } }) };
}

function settingActions(store: Store, reducedMotion: boolean): SettingActions {
  const change = (step: (settings: UndoHistory<Setting>) => UndoHistory<Setting>): void => {
    const { settings } = store.getState();
    const next = step(settings);
    if (next !== settings) store.setState((state) => settingTo(state, next));
  };
  const setParameters = (changed: Partial<Parameters>, gesture: string | null = null): void => {
    const { settings, notes } = store.getState();
    const wanted = { ...settings.present.parameters, ...changed };
    const parameters = agreeing(wanted);
    if (parameterKeys.some((key) => parameters[key] !== settings.present.parameters[key]))
      change((before) => changePresent(before, { ...before.present, parameters }, gesture));
    if (parameters.contacts !== wanted.contacts) store.setState({ notes: withNote(notes, contactsLowered) });
  };

  return {
    setParameter(key, value, gesture) {
      if (store.getState().settings.present.parameters[key] === value) return;
      setParameters({ [key]: value }, gesture);
    },
    setPlan(changed, gesture) {
      const { present } = store.getState().settings;
      const plan = { ...present.plan, ...changed };
      if (!isSamePlan(plan, present.plan))
        change((before) => changePresent(before, { ...before.present, plan }, gesture ?? null));
    },
    endGesture: () => change(endGesture),
    undo: () => change(undoStep),
    redo: () => change(redoStep),
    reset() {
      const { settings, other } = store.getState();
      const { scenario, parameters } = settings.present;
      if (!hasOwnValues(settings.present, other)) return;
      const own = scenarioSetting(scenario);
      // The luck and the length are not its own alone.
      const kept = other === null ? own : withShared(own, sharedWith(parameters));
      const isSameRun = parameterKeys.every((key) => kept.parameters[key] === parameters[key]);
      // Where only the plan was another, the run stays.
      change((before) => changePresent(before, isSameRun ? { ...kept, parameters } : kept));
    },
    newLuck() {
      const { seed } = store.getState().settings.present.parameters;
      setParameters({ seed: seed < parameterTable.seed.max ? seed + 1 : parameterTable.seed.min });
    },
    chooseScenario(scenario) {
      const onArrival = { day: reducedMotion ? Infinity : 0, playing: !reducedMotion };
      store.setState((state) => {
        const { settings, borrowed } = choosing(state, scenario);
        return { ...settingTo(state, settings), borrowed, onArrival, playing: false, dayIsChosen: false };
      });
    },
    openLink(link, texts, keepsPlayhead = false) {
      const { settings, look, notes } = store.getState();
      const opened = initialState(link, texts, { isStill: reducedMotion });
      const lastId = Math.max(-1, ...notes.map(({ id }) => id));
      store.setState({
        settings: changePresent(settings, opened.settings.present),
        other: opened.other,
        borrowed: null,
        look: {
          ...look,
          theme: opened.look.theme,
          layout: opened.look.layout,
          colour: opened.look.colour,
          chosenClass: null,
          kept: opened.look.kept,
          presents: opened.look.presents,
        },
        notes: opened.notes.map((note) => ({ ...note, id: note.id + lastId + 1 })),
        ...(!keepsPlayhead && {
          onArrival: { day: opened.day, playing: opened.playing },
          playing: false,
          dayIsChosen: opened.dayIsChosen,
        }),
      });
    },
    compare: (other) => store.setState((state) => comparedWith(state, other)),
  };
}

type PlayheadActions = Pick<
  Actions,
  "play" | "unveil" | "pause" | "togglePlay" | "setSpeed" | "setDay" | "stepDays"
>;

function playheadActions(store: Store): PlayheadActions {
  const play = (): void => {
    const state = store.getState();
    const { day } = state;
    const history = played(state);
    const day0 = history !== null && isAtEnd(day, history) ? 0 : day;
    store.setState({ playing: true, hasPoster: false, dayIsChosen: false, day: day0, readDay: day0 });
  };
  const pause = (): void => store.setState({ playing: false, dayIsChosen: true });
  const setDay = (day: number): void =>
    store.setState((state) => ({
      day: playheadDay({ ...state, day }),
      playing: false,
      dayIsChosen: true,
    }));
  return {
    play,
    unveil: () => store.setState({ hasPoster: false }),
    pause,
    togglePlay: () => (store.getState().playing ? pause() : play()),
    setSpeed: (speed) => store.setState({ speed }),
    setDay,
    stepDays: (steps) => setDay(stepDay(playheadDay(store.getState()), steps)),
  };
}

/** The actions on a store. `history` gives the columns that are shown. */
export function createActions(store: Store, history: () => History | null, reducedMotion: boolean): Actions {
  const setLook = (changed: Partial<Look>): void =>
    store.setState((state) => {
      const { look } = state;
      // Whoever looks at it draws anew.
      if ((Object.keys(changed) as (keyof Look)[]).every((key) => changed[key] === look[key])) return state;
      const isRecoloured = changed.colour !== undefined && changed.colour !== look.colour;
      return { look: { ...look, ...(isRecoloured && { chosenClass: null }), ...changed } };
    });
  return {
    ...settingActions(store, reducedMotion),
    ...playheadActions(store),
    setLook,
    keep(row) {
      const people = history()?.columns.people;
      const isThere = row !== null && people !== undefined && row >= 0 && row < people.count;
      setLook({ kept: isThere ? keptPerson(people, row) : null });
    },
    note: (text) => store.setState(({ notes }) => ({ notes: withNote(notes, text) })),
    dismissNote: (id) => store.setState((state) => ({ notes: state.notes.filter((note) => note.id !== id) })),
  };
}
