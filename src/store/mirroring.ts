import { parameterKeys } from "../parameters/parameterTable.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { sharedWith } from "../parameters/setting.ts";
import type { AppStore } from "./createAppStore.ts";
import type { Frames } from "./frames.ts";
import type { ClientNews, RunClient, StartClient } from "./runClient.ts";

const isSame = (a: Parameters | null, b: Parameters): boolean =>
  a === b || (a !== null && parameterKeys.every((key) => a[key] === b[key]));

/** Whether they are the same once both sides agree about what they share. */
const willBeSame = (a: Parameters, b: Parameters): boolean => isSame({ ...a, ...sharedWith(b) }, b);

/** A run that is also the first app's, and what has been told of it: of each kind of news the last, by what it was made of. */
interface MirroredRun {
  readonly run: number;
  readonly parameters: Parameters;
  readonly told: Map<ClientNews["type"], unknown>;
  /** The whole history has been told. */
  isFinished: boolean;
}

/** All of it has been told: whatever the first app does now, nothing is missing. */
const isComplete = ({ told, isFinished }: MirroredRun): boolean =>
  isFinished && told.has("digest") && (told.has("expectation") || told.has("expectationFailed"));

/** What the first app has of a run now, as news of it, each with what tells it from the one before. */
function newsOf(
  first: AppStore,
  { run, parameters }: MirroredRun,
): readonly (readonly [unknown, ClientNews])[] {
  const { asked, run: status, shown, digest, expected, expectationFailed } = first.state.getState();
  const history = first.history();
  const news: (readonly [unknown, ClientNews])[] = [];
  const isAsked = isSame(asked, parameters);
  const isThere = shown !== null && history !== null && isSame(history.columns.parameters, parameters);
  if (isAsked && status.state === "running") {
    const { share, members } = status;
    news.push([status, { type: "progress", run, share, members }]);
  }
  if (isThere) news.push([shown, { type: "history", run, state: shown.state, ...history }]);
  if (isThere && digest?.run === shown.run) news.push([digest, { type: "digest", run, digest: digest.hex }]);
  if (expected !== null && isSame(expected.parameters, parameters))
    news.push([expected, { type: "expectation", run, expectation: expected.expectation }]);
  if (isAsked && expectationFailed) news.push([true, { type: "expectationFailed", run, reason: "" }]);
  if (isAsked && (status.state === "failed" || status.state === "replaced"))
    news.push([status, { ...status, type: status.state, run } as ClientNews]);
  return news;
}

/**
 * Has runs computed for a second app, but a run that is the first app's as well is not computed again: what the first hears of
 * it is passed on, the very same columns. If the first turns to another run before it has all of it, it is computed after all.
 */
export function mirroring(first: AppStore, start: StartClient, frames: Frames): StartClient {
  return (listener) => {
    let newest = 0;
    let mirrored: MirroredRun | null = null;
    let own: RunClient | null = null;
    let ownRun = 0;
    let frame: number | null = null;

    const compute = (parameters: Parameters): void => {
      mirrored = null;
      own ??= start((news) => {
        if (mirrored === null && news.run === ownRun) listener({ ...news, run: newest });
      });
      ownRun = own.run(parameters);
    };
    const isComing = ({ parameters }: MirroredRun): boolean => {
      const { asked, settings } = first.state.getState();
      return isSame(asked, parameters) || isSame(settings.present.parameters, parameters);
    };
    const passOn = (of: MirroredRun): void => {
      for (const [made, news] of newsOf(first, of)) {
        if (of.told.get(news.type) === made || mirrored !== of) continue;
        of.told.set(news.type, made);
        if (news.type === "history" && news.state !== "running") of.isFinished = true;
        listener(news);
      }
    };
    /** In the next frame: whoever asks for a run has to know its number before anything is told of it. */
    const lookAgain = (): void => {
      frame ??= frames.request(() => {
        frame = null;
        if (mirrored === null) return;
        passOn(mirrored);
        if (mirrored !== null && !isComing(mirrored) && !isComplete(mirrored)) compute(mirrored.parameters);
      });
    };
    const unsubscribe = first.state.subscribe((state, before) => {
      if (mirrored === null || frame !== null || isComplete(mirrored)) return;
      passOn(mirrored);
      if (state.asked !== before.asked || state.settings !== before.settings) lookAgain();
    });

    return {
      run(parameters) {
        newest += 1;
        if (willBeSame(first.state.getState().settings.present.parameters, parameters)) {
          own?.stop();
          mirrored = { run: newest, parameters, told: new Map(), isFinished: false };
          lookAgain();
        } else compute(parameters);
        return newest;
      },
      stop: () => (mirrored === null ? own?.stop() : first.stopRun()),
      dispose() {
        unsubscribe();
        if (frame !== null) frames.cancel(frame);
        own?.dispose();
      },
    };
  };
}
