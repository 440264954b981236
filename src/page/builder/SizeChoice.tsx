import * as words from "#language/embedBuilder.ts";
import { useId } from "react";
import { readExtent, sizeRanges, usualSizes } from "./builderChoices.ts";
import type { SizeName } from "./builderChoices.ts";
import { sizeNames } from "./builderWords.ts";
import { OneOf } from "./Choices.tsx";
import type { ChoicesProps } from "./Choices.tsx";
import styles from "./EmbedBuilder.module.css";

interface ExtentProps {
  readonly label: string;
  readonly extent: keyof typeof sizeRanges;
  readonly text: string;
  /** What stands there instead of nothing; without it there has to be a number. */
  readonly instead?: string;
  type(text: string): void;
}

/** A width or a height, typed. */
function Extent({ label, extent, text, instead, type }: ExtentProps) {
  const { min, max } = sizeRanges[extent];
  const flawId = useId();
  const isWrong = readExtent(text, extent) === null && !(instead !== undefined && text.trim() === "");
  return (
    <div>
      <label className={styles.extent}>
        {label}
        <input
          type="text"
          inputMode="numeric"
          className={styles.number}
          placeholder={instead}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? flawId : undefined}
          onChange={({ target }) => type(target.value)}
        />
        px
      </label>
      {isWrong && (
        <p id={flawId} className={styles.remark}>
          {(instead === undefined ? words.wholeNumber : words.wholeNumberOrNothing)(min, max)}
        </p>
      )}
    </div>
  );
}

const offered = [...Object.keys(usualSizes), "own"] as readonly SizeName[];

/** One of the usual sizes, or one of one's own. */
export function SizeChoice({ choices: { size, ownWidth, ownHeight }, choose }: ChoicesProps) {
  return (
    <OneOf
      name={words.sizesLegend}
      names={sizeNames}
      offered={offered}
      chosen={size}
      choose={(name) => choose({ size: name })}
    >
      {size === "own" && (
        <div className={styles.extents}>
          <Extent
            label={words.width}
            extent="width"
            instead={words.columnWidth}
            text={ownWidth}
            type={(text) => choose({ ownWidth: text })}
          />
          <Extent
            label={words.height}
            extent="height"
            text={ownHeight}
            type={(text) => choose({ ownHeight: text })}
          />
        </div>
      )}
    </OneOf>
  );
}
