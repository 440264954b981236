import * as text from "#language/embedBuilder.ts";
import { figureParts, figureQuestions, figureStarts } from "../../parameters/embedFigure.ts";
import type { LinkState } from "../../parameters/link.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import { movesMoney } from "../../parameters/plan.ts";
import { furtherKeys, sentenceKeys, toggled } from "./builderChoices.ts";
import { formNames, partNames, questionNames, startNames, themeNames } from "./builderWords.ts";
import { Group, OneOf, SomeOf } from "./Choices.tsx";
import type { ChoicesProps } from "./Choices.tsx";
import styles from "./EmbedBuilder.module.css";
import { embedForms } from "./embedSnippet.ts";
import { SizeChoice } from "./SizeChoice.tsx";

interface ChoicesOfLinkProps extends ChoicesProps {
  readonly link: LinkState;
}

const valueNames = Object.fromEntries(
  parameterKeys.map((key) => [key, parameterWords[key].label]),
) as Readonly<Record<ParameterKey, string>>;

function Parts({ choices: { parts }, choose, link }: ChoicesOfLinkProps) {
  const offered = figureParts.filter((part) => part !== "money" || movesMoney(link.plan));
  return (
    <Group name={text.partsLegend}>
      <SomeOf
        names={partNames}
        offered={offered}
        chosen={parts}
        choose={(part, isIn) => choose({ parts: toggled(parts, part, isIn, figureParts) })}
      />
      {!offered.some((part) => parts.includes(part)) && <p className={styles.remark}>{text.noParts}</p>}
    </Group>
  );
}

function Controls({ choices: { controls }, choose, link }: ChoicesOfLinkProps) {
  const chooseKey = (key: ParameterKey, isIn: boolean): void =>
    choose({ controls: toggled(controls, key, isIn, parameterKeys) });
  return (
    <Group name={text.controlsLegend}>
      <SomeOf
        names={valueNames}
        offered={sentenceKeys(link.parameters)}
        chosen={controls}
        choose={chooseKey}
      />
      <details className={styles.further}>
        <summary>{text.furtherValues}</summary>
        <SomeOf
          names={valueNames}
          offered={furtherKeys(link.parameters)}
          chosen={controls}
          choose={chooseKey}
        />
      </details>
    </Group>
  );
}

/** Of the sentence; what has a control anyway is not asked for. */
function Locks({ choices: { parts, controls, locked }, choose, link }: ChoicesOfLinkProps) {
  const offered = sentenceKeys(link.parameters).filter((key) => !controls.includes(key));
  if (!parts.includes("sentence") || offered.length === 0) return null;
  return (
    <Group name={text.locksLegend}>
      <SomeOf
        names={valueNames}
        offered={offered}
        chosen={offered.filter((key) => !locked.includes(key))}
        choose={(key, isFree) => choose({ locked: toggled(locked, key, !isFree, parameterKeys) })}
      />
    </Group>
  );
}

/** All that can be chosen of a figure. */
export function FigureChoices(props: ChoicesOfLinkProps) {
  const { choices, choose, link } = props;
  return (
    <>
      <Parts {...props} />
      <Controls {...props} />
      <Locks {...props} />
      <OneOf
        name={text.startsLegend}
        names={startNames}
        offered={figureStarts}
        chosen={choices.start}
        choose={(start) => choose({ start })}
      />
      <OneOf
        name={text.questionsLegend}
        names={questionNames}
        offered={[
          "none",
          ...figureQuestions.filter((question) => question !== "loss" || movesMoney(link.plan)),
        ]}
        chosen={choices.question ?? "none"}
        choose={(word) => choose({ question: word === "none" ? null : word })}
      />
      <OneOf
        name={text.themesLegend}
        names={themeNames}
        offered={["reader", "light", "dark"]}
        chosen={choices.theme ?? "reader"}
        choose={(word) => choose({ theme: word === "reader" ? null : word })}
      />
      <SizeChoice choices={choices} choose={choose} />
      <OneOf
        name={text.formsLegend}
        names={formNames}
        offered={embedForms}
        chosen={choices.form}
        choose={(form) => choose({ form })}
      />
    </>
  );
}
