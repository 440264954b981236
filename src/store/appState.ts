import type { MoneyReading, SettledFigures } from "../model/money/moneyReading.ts";
import type { LinkState } from "../parameters/link.ts";
import { usualColour } from "../parameters/lookChoices.ts";
import type { ColourChoice, LayoutChoice } from "../parameters/lookChoices.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Plan } from "../parameters/plan.ts";
import type { News } from "../worker/protocol.ts";
import type { KeptPerson } from "./keptPerson.ts";
import { dayShown, playedTogether } from "./playhead.ts";
import type { PlayedHistory, Speed } from "./playhead.ts";
import type { Setting } from "./setting.ts";
import { startHistory } from "./undoHistory.ts";
import type { UndoHistory } from "./undoHistory.ts";

type HistoryNews = Extract<News, { type: "history" }>;
type ExpectationNews = Extract<News, { type: "expectation" }>;

/** What theory expects, and of which setting. */
export interface ExpectedOf {
  readonly parameters: Parameters;
  readonly expectation: ExpectationNews["expectation"];
}

/** The past: the columns of a run and where its members stand. Kept outside React, named by a revision. */
export type History = Pick<HistoryNews, "columns" | "disc">;

/** The books of the history that is shown: those of an older run, plan or day until newer ones have arrived. */
export interface MoneyShown {
  /** The revision of the history and the plan that were settled. */
  readonly revision: number;
  readonly plan: Plan;
  readonly figures: SettledFigures;
  /** null until the first has arrived. */
  readonly reading: MoneyReading | null;
}

/** How the run that was asked for last is doing. `run` is the number that the client gave it. */
export type RunStatus =
  | { readonly state: "waiting" }
  | { readonly state: "running"; readonly run: number; readonly share: number; readonly members: number }
  | { readonly state: "finished" | "stopped"; readonly run: number }
  | { readonly state: "failed"; readonly run: number; readonly reason: string }
  /** Whatever computed the run fell silent or failed, and another has taken its place. */
  | { readonly state: "replaced"; readonly run: number; readonly reason: "silent" | "failed" };

/** The history on the screen, in numbers: it may be of an older run than the one that is under way. */
export interface Shown {
  /** The number of the run that it is the history of. */
  readonly run: number;
  /** Rises with every history that arrives. */
  readonly revision: number;
  /** "running": the run is not finished, and its members will move once more. */
  readonly state: HistoryNews["state"];
  /** Length of the run as it was set, in days. */
  readonly days: number;
  /** How far the history reaches, in days. */
  readonly reached: number;
  readonly endedBy: History["columns"]["endedBy"];
  /** Everybody in the history. */
  readonly members: number;
}

/** A sentence for the person, until it is dismissed. */
export interface Note {
  readonly id: number;
  readonly text: string;
}

/** The person's choice of colours; "system" follows the device. */
export type ThemeChoice = "system" | "dark" | "light";

/** What the curve shows. */
export type CurveChoice = "adoption" | "joins" | "fates" | "stages" | "weeks";

/** How things are looked at; none of it changes a run. */
export interface Look {
  readonly theme: ThemeChoice;
  readonly layout: LayoutChoice;
  /** What the colours tell; null: whatever suits the plan. */
  readonly colour: ColourChoice | null;
  /** Only members of this class of the colours are shown; null: all. */
  readonly chosenClass: number | null;
  readonly trueScale: boolean;
  /** Beside another run: a member has the same room in both graphs. Else each fills its own. */
  readonly sameScale: boolean;
  readonly curve: CurveChoice;
  readonly logarithmic: boolean;
  readonly expectedShown: boolean;
  readonly kept: KeptPerson | null;
  /** Whether the kept person's upline and downline are told. */
  readonly storyShown: boolean;
  /** The row of a member that is lit for the moment, with its downline, as if it were kept. */
  readonly lit: number | null;
  /** In presenter mode: large, for a room. */
  readonly presents: boolean;
}

/** Everything that the page reads. The columns of the run are not in it: see `History`. */
export interface AppState {
  readonly settings: UndoHistory<Setting>;
  /** What it is seen beside; null: it stands alone. */
  readonly other: Setting | null;
  /** The run of that, which the playhead waits for; null: there is none to wait for. */
  readonly beside: PlayedHistory | null;
  /** Where the classes of net begin on the side that leads, in cents, so that both sides' colours mean the same; null: it leads itself. */
  readonly classesBeside: readonly number[] | null;
  /** What stood beside it last, with its past, and how it was looked at: it can be brought back as it was. */
  readonly putAside: Pick<AppState, "settings" | "look"> | null;
  /** Its length is that of the run beside it: what it was by itself, and is now, in days. null: it is its own. */
  readonly borrowed: { readonly own: number; readonly now: number } | null;
  /** Where the playhead is wanted, in days; shown no later than the history reaches. Infinity: at the end. */
  readonly day: number;
  /** The day that text tells while it plays; it follows the playhead a dozen times a second. */
  readonly readDay: number;
  /** The person put the playhead where it stands, so that a link should say so. */
  readonly dayIsChosen: boolean;
  readonly playing: boolean;
  readonly speed: Speed;
  /** It can be seen. Out of sight nothing is computed, played or drawn. */
  readonly inSight: boolean;
  /** A poster stands in its place: until it is played, nothing is computed. */
  readonly hasPoster: boolean;
  /** What happens to the playhead when the first history of the run under way arrives. */
  readonly onArrival: { readonly day: number; readonly playing: boolean } | null;
  readonly run: RunStatus;
  /** The setting of the run that was asked for last. */
  readonly asked: Parameters | null;
  readonly shown: Shown | null;
  /** Of the run asked for last, or of the one before until it is told. */
  readonly expected: ExpectedOf | null;
  /** It could not be worked out. */
  readonly expectationFailed: boolean;
  /** The digest that arrived last, in hex, and of which run it is. */
  readonly digest: { readonly run: number; readonly hex: string } | null;
  /** null while no plan moves money, or nothing has been settled yet. */
  readonly money: MoneyShown | null;
  /** Why the books could not be made, in words; null: they could, or nobody asked. */
  readonly moneyFailed: string | null;
  readonly notes: readonly Note[];
  readonly look: Look;
}

/** How an app begins; what is not said is not so. */
export interface AppStart {
  /** It shows its end and waits, as under reduced motion. */
  readonly isStill?: boolean;
  /** Until it is told to be in sight, it is not. */
  readonly waitsForSight?: boolean;
  /** A poster stands in its place until it is played. */
  readonly hasPoster?: boolean;
}

/**
 * The state an app begins with. Without a day in the link the run is played from the start; under reduced
 * motion it shows its end and waits.
 */
export function initialState(
  link: LinkState,
  notes: readonly string[],
  { isStill = false, waitsForSight = false, hasPoster = false }: AppStart,
): AppState {
  const plays = link.day === null && !isStill;
  return {
    settings: startHistory<Setting>({
      scenario: link.scenario,
      parameters: link.parameters,
      plan: link.plan,
    }),
    other: link.other ?? null,
    beside: null,
    classesBeside: null,
    putAside: null,
    borrowed: null,
    day: link.day ?? (isStill ? Infinity : 0),
    readDay: 0,
    dayIsChosen: link.day !== null,
    playing: plays && !hasPoster,
    speed: 1,
    inSight: !waitsForSight,
    hasPoster,
    onArrival: null,
    run: { state: "waiting" },
    asked: null,
    shown: null,
    expected: null,
    expectationFailed: false,
    digest: null,
    money: null,
    moneyFailed: null,
    notes: notes.map((text, id) => ({ id, text })),
    look: {
      theme: link.theme ?? "system",
      layout: link.layout ?? "disc",
      colour: link.colour ?? null,
      chosenClass: null,
      lit: null,
      trueScale: false,
      sameScale: true,
      curve: "adoption",
      logarithmic: false,
      expectedShown: false,
      kept: link.person === null ? null : { row: link.person, key: null },
      storyShown: true,
      presents: link.presents === true,
    },
  };
}

/** What the playhead moves in: the history that is shown, and that beside it; null while there is nothing to show. */
export function played({ shown, beside }: AppState): PlayedHistory | null {
  return shown && playedTogether(shown, beside);
}

/** Where the playhead stands: past the end of the history, where that beside it goes on. */
export function playheadDay({ day, shown, beside }: AppState): number {
  return shown === null ? 0 : dayShown(day, Math.max(shown.reached, beside?.reached ?? 0));
}

/** Whether anything is to be computed. */
export const isAwake = ({ inSight, hasPoster }: AppState): boolean => inSight && !hasPoster;

/** What the colours are to tell. */
export const colourWanted = ({ look, settings }: Pick<AppState, "look" | "settings">): ColourChoice =>
  look.colour ?? usualColour(settings.present.plan);

/** The playhead's day as it is shown; 0 while there is nothing to show. */
export function shownDay({ day, shown }: AppState): number {
  return shown === null ? 0 : dayShown(day, shown.reached);
}

/** The playhead's day for whatever is read as text: at rest the exact one, while playing one that can be read. */
export function readingDay(state: AppState): number {
  return state.playing ? shownDay({ ...state, day: state.readDay }) : shownDay(state);
}

/** The same of the playhead itself, which goes on where the history beside this one does. */
export function playheadReadingDay(state: AppState): number {
  return state.playing ? playheadDay({ ...state, day: state.readDay }) : playheadDay(state);
}

/** The digest of the run that is shown; null until it is known. */
export function fingerprintShown({ digest, shown }: AppState): string | null {
  return digest !== null && digest.run === shown?.run ? digest.hex : null;
}

/** What the link says about a state: the settings, a day that the person chose, the person kept, the theme. */
export function linkOf(state: AppState): LinkState {
  const { settings, other } = state;
  const { parameters } = settings.present;
  const { theme, layout, colour, kept, presents } = state.look;
  const isChosen = state.dayIsChosen && !state.playing && Number.isFinite(state.day);
  const day = isChosen ? Math.min(state.day, parameters.days) : null;
  return {
    ...settings.present,
    day: day === null ? null : Math.round(day * 100) / 100,
    person: kept?.row ?? null,
    theme: theme === "system" ? null : theme,
    ...(layout !== "disc" && { layout }),
    ...(colour !== null && colour !== usualColour(settings.present.plan) && { colour }),
    ...(other !== null && { other }),
    ...(presents && { presents }),
  };
}
