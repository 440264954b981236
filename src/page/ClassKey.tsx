import * as text from "#language/legend.ts";
import type { ReactNode } from "react";
import type { ColourClass, Colouring } from "../drawing/colouring.ts";
import styles from "./Legend.module.css";
import { formatCount } from "./words/formatCount.ts";

/** The classes follow each other along a scale. */
export const isOrdered = ({ by }: Colouring): boolean => by !== "lineage" && by !== "state";

/** The colours of all classes, side by side, as a background. */
export function stripesOf({ classes }: Colouring): string {
  const stops = classes.map(
    ({ colour }, at) => `${colour} ${(100 * at) / classes.length}% ${(100 * (at + 1)) / classes.length}%`,
  );
  return `linear-gradient(90deg, ${stops.join(", ")})`;
}

/** What stands at the ends of a scale, in few letters. */
function endsOf({ by, classes }: Colouring): readonly [string, string] {
  if (by === "net") return [text.lost, text.gained];
  return [by === "joined" ? text.day0 : "0", formatCount(Math.floor(classes[classes.length - 1].to))];
}

/** A scale between the names of its ends; of a single class only its name. */
export function Scale({
  colouring,
  ends = endsOf(colouring),
  children,
}: {
  readonly colouring: Colouring;
  readonly ends?: readonly [string, string];
  readonly children: ReactNode;
}) {
  const [first, last] = ends;
  return (
    <span className={styles.scale} data-by={colouring.by}>
      <span className={styles.end}>{first}</span>
      {last !== "0" && (
        <>
          {children}
          <span className={styles.end}>{last}</span>
        </>
      )}
    </span>
  );
}

/** A class that has a name, in few letters: the number of the member whose family it is. */
export function shortName(by: Colouring["by"], { from }: ColourClass): string {
  if (by === "state") return from === 1 ? text.active : text.left;
  return from < 0 ? text.others : formatCount(from + 1);
}

/** The point of a class that has a name: who left is a ring. */
export function Swatch({ by, each }: { readonly by: Colouring["by"]; readonly each: ColourClass }) {
  const hasLeft = by === "state" && each.from === 0;
  return (
    <span
      className={hasLeft ? styles.leftPoint : styles.swatch}
      style={hasLeft ? undefined : { background: each.colour }}
      aria-hidden="true"
    />
  );
}

/** Says whose families the numbers are, where there is room for it. */
export const OfMember = ({ by }: { readonly by: Colouring["by"] }) =>
  by === "lineage" && <span className={styles.ofMember}>{text.ofMember}</span>;

/** What the colours mean, to be read. */
export function ClassKey({ colouring }: { readonly colouring: Colouring }) {
  const { by, classes } = colouring;
  if (isOrdered(colouring))
    return (
      <Scale colouring={colouring}>
        <span className={styles.strip} aria-hidden="true">
          <span className={styles.stripes} style={{ background: stripesOf(colouring) }} />
        </span>
        <span className={styles.spoken}> {text.to} </span>
      </Scale>
    );
  return (
    <span className={styles.classes}>
      <OfMember by={by} />
      {classes.map((each) => (
        <span key={each.from} className={styles.named}>
          <Swatch by={by} each={each} />
          {shortName(by, each)}
        </span>
      ))}
    </span>
  );
}
