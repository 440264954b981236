import { reasonOf } from "./reasonOf.ts";
import type { CrewLimits, StudyCrew } from "./studyCrew.ts";
import type { PageTime } from "./studyIntake.ts";
import type { QuestionListener, StudyAnswers, StudyJob, UnderWay } from "./studyProtocol.ts";

/** Who answers a question. */
export interface QuestionHost {
  readonly crew: StudyCrew;
  readonly limits: CrewLimits;
  readonly time: PageTime;
}

/**
 * Asks a worker a question, and another one if it is lost; if that is lost too, the question fails. `over` is called when
 * nothing more will be told. Nothing is told while this is called.
 */
export function askStudyQuestion<Type extends StudyJob["type"]>(
  job: Extract<StudyJob, { type: Type }>,
  { crew, limits, time }: QuestionHost,
  listener: QuestionListener<StudyAnswers[Type]>,
  over: () => void,
): UnderWay {
  let ticket: UnderWay | null = null;
  let isOver = false;
  let wasLost = false;

  /** Ends it, and then tells how, if anybody still wants to know. */
  function end(tell?: () => void): void {
    if (isOver) return;
    isOver = true;
    over();
    tell?.();
  }
  const fail = (reason: string): void => end(() => listener.failed(reason));

  function ask(): void {
    if (isOver) return;
    try {
      ticket = crew.give({ job, progress: listener.progress, answered, failed: fail, lost }, limits);
    } catch (error) {
      fail(reasonOf(error));
    }
  }

  function answered(answer: StudyAnswers[StudyJob["type"]]): void {
    end(() => listener.answered(answer as StudyAnswers[Type]));
  }

  function lost(wasAtWork: boolean, reason: string): void {
    if (wasAtWork && wasLost) fail(reason);
    wasLost ||= wasAtWork;
    ask();
  }

  time.later(ask);
  return {
    cancel: () =>
      end(() => {
        ticket?.cancel();
      }),
  };
}
