import { play, showIt } from "#language/embed.ts";
import type { FigureQuestion } from "../../parameters/embedFigure.ts";
import { findScenario, scenarioSetting } from "../../parameters/scenarios.ts";
import type { Setting } from "../../parameters/setting.ts";
import { useApp, useAppState } from "../AppContext.ts";
import { PlayIcon } from "../icons.tsx";
import { useReducedMotion } from "../useReducedMotion.ts";
import { useThemeName } from "../useThemeName.ts";
import { sentenceParts } from "../words/sentence.ts";
import type { Answered } from "./FigureAnswer.tsx";
import styles from "./FigurePoster.module.css";
import { useFigureAsked } from "./useFigureAsked.ts";

/** Four answers to choose from; choosing one begins. */
function Answers({
  question,
  choose,
}: {
  readonly question: FigureQuestion;
  readonly choose: (answered: Answered) => void;
}) {
  const asked = useFigureAsked(question);
  return (
    <div className={styles.asked} role="group" aria-label={asked.question}>
      <p className={styles.question}>{asked.question}</p>
      <ul className={styles.answers}>
        {asked.answers.map((answer, place) => (
          <li key={answer}>
            <button type="button" className={styles.answer} onClick={() => choose({ asked, answer: place })}>
              {answer}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A small picture of how it ends, which was drawn when the site was built. Where the frame's page stands alone there is none. */
function Picture({ scenario }: { readonly scenario: string }) {
  const theme = useThemeName();
  return (
    <img
      className={styles.picture}
      src={`thumbnails/${scenario}-${theme}.png`}
      alt=""
      width={96}
      height={136}
      decoding="async"
      onError={({ currentTarget }) => (currentTarget.hidden = true)}
    />
  );
}

/** Whether a setting is still the scenario's own, of which there is a picture. */
function isScenarios({ scenario, parameters, plan }: Setting): boolean {
  const own = scenarioSetting(scenario);
  return JSON.stringify([parameters, plan]) === JSON.stringify([own.parameters, own.plan]);
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

interface FigurePosterProps {
  readonly question: FigureQuestion | null;
  /** It shows its end, and does not play by itself. */
  readonly isStill: boolean;
  onAnswer(answered: Answered): void;
}

/** What stands in a figure's place until somebody wants to see it. Nothing is computed before. */
export function FigurePoster({ question, isStill, onAnswer }: FigurePosterProps) {
  const { actions } = useApp().store;
  const setting = useAppState(({ settings }) => settings.present);
  const { scenario, parameters } = setting;
  const said = sentenceParts(parameters)
    .map(({ text }) => text)
    .join("");
  const showsEnd = useReducedMotion() || isStill;
  const begin = showsEnd ? actions.unveil : actions.play;
  return (
    <main className={styles.poster}>
      <div className={styles.framed} data-figure-content>
        {question === null && isScenarios(setting) && <Picture scenario={scenario} />}
        <div className={styles.content}>
          <h1 className={styles.title}>{findScenario(scenario)?.name}</h1>
          {/* Who is asked has to know all of it. */}
          <p className={styles.sentence}>{question === null ? firstSentence(said) : said}</p>
          {question === null ? (
            <button type="button" className={styles.play} onClick={begin}>
              <PlayIcon /> {showsEnd ? showIt : play}
            </button>
          ) : (
            <Answers
              question={question}
              choose={(answered) => {
                onAnswer(answered);
                begin();
              }}
            />
          )}
        </div>
      </div>
    </main>
  );
}
