import * as text from "#language/embedBuilder.ts";
import { useEffect, useId, useRef, useState } from "react";
import type { LinkState } from "../../parameters/link.ts";
import { writeLink } from "../../parameters/link.ts";
import { findScenario } from "../../parameters/scenarios.ts";
import { useApp } from "../AppContext.ts";
import { CrossIcon } from "../icons.tsx";
import { chosenQueries, chosenSize, firstChoices } from "./builderChoices.ts";
import type { BuilderChoices } from "./builderChoices.ts";
import styles from "./EmbedBuilder.module.css";
import { embedSnippet, figureAddress } from "./embedSnippet.ts";
import { FigureChoices } from "./FigureChoices.tsx";
import { FigurePreview } from "./FigurePreview.tsx";
import { SnippetField } from "./SnippetField.tsx";

export interface EmbedBuilderProps {
  /** What is to be put into a page, and the day at hand; null: the builder is closed. */
  readonly link: LinkState | null;
  onClose(): void;
}

interface InnerProps {
  readonly link: LinkState;
  readonly choices: BuilderChoices;
  choose(change: Partial<BuilderChoices>): void;
}

/** The choices, and what comes of them. */
function Inner({ link, choices, choose }: InnerProps) {
  const { pageAddress } = useApp();
  const size = chosenSize(choices);
  const title = text.figureTitle(findScenario(link.scenario)?.name ?? "");
  const figure = {
    ...size,
    ...chosenQueries(choices, link),
    folder: new URL("./", pageAddress).href,
    pageQuery: writeLink({ ...link, day: null, other: undefined }),
    title,
  };
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        <FigureChoices choices={choices} choose={choose} link={link} />
      </div>
      <div className={styles.outcome}>
        <FigurePreview
          address={figureAddress(figure)}
          size={size}
          title={title}
          heighten={(height) =>
            choose({ size: "own", ownWidth: String(size.width ?? ""), ownHeight: String(height) })
          }
        />
        <SnippetField snippet={embedSnippet(choices.form, figure)} />
        {pageAddress.startsWith("file:") && <p className={styles.remark}>{text.openedFromDisk}</p>}
      </div>
    </div>
  );
}

/** Makes what somebody pastes into a page of theirs, so that this run stands there. What was chosen stays until the page is left. */
export function EmbedBuilder({ link, onClose }: EmbedBuilderProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [choices, setChoices] = useState(firstChoices);
  const isOpen = link !== null;
  useEffect(() => {
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      // The keys of the app behind it rest.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.embedThisRun}
        </h2>
        <button
          type="button"
          className={styles.close}
          aria-label={text.close}
          onClick={() => dialog.current?.close()}
        >
          <CrossIcon />
        </button>
      </div>
      {link !== null && (
        <Inner
          link={link}
          choices={choices}
          choose={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
      )}
    </dialog>
  );
}
