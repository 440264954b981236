import { themes } from "../../drawing/theme.ts";
import type { Theme } from "../../drawing/theme.ts";
import { pictureCaption, pictureHeadline } from "../words/pictureCaption.ts";
import { readOut } from "../words/readOut.ts";
import { drawPicture } from "./drawPicture.ts";
import { inTheme } from "./exportMoment.ts";
import type { ExportMoment } from "./exportMoment.ts";
import styles from "./printMoment.module.css";

/** The light theme on paper, which is white. */
const paper: Theme = { ...themes.light, ground: "#ffffff" };

/** px of a picture for each CSS px: more than 300 to an inch. */
const fineness = 4;

/** The widths of the pictures, CSS px: as wide as they are on paper, or their letters would be small. */
const widths = { graph: 600, curve: 520 } as const;

/** The same stage in another width; a part of it that the person has zoomed to would not be the same part. */
function onPaper(moment: ExportMoment, shown: keyof typeof widths): ExportMoment {
  const { scene } = moment;
  const width = widths[shown];
  if (shown === "graph" && scene.view.k !== 1) return moment;
  return { ...moment, scene: { ...scene, width, height: Math.round((width * scene.height) / scene.width) } };
}

function paragraph(text: string, className: string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}

/** A sheet of paper: what it is, the pictures, the run in words, and where it can be seen again. */
function makeSheet(moment: ExportMoment): HTMLElement {
  const { history, day, state, pictured } = moment;
  const { sentence, notes } = pictureCaption(pictured);
  const pictureOf = (shown: keyof typeof widths): HTMLElement => {
    const picture = drawPicture(onPaper(moment, shown), shown, fineness, "key");
    picture.className = styles.picture;
    return picture;
  };
  const pictures = document.createElement("div");
  pictures.className = styles.pictures;
  pictures.append(pictureOf("graph"), pictureOf("curve"));
  const told = readOut(history.columns, day, state.expected?.expectation ?? null)
    .map((parts) => parts.map(({ text }) => text).join(""))
    .join(" ");
  const sheet = document.createElement("div");
  sheet.className = styles.sheet;
  sheet.append(
    paragraph(pictureHeadline(pictured), styles.headline),
    paragraph(sentence, styles.sentence),
    pictures,
    paragraph(told, styles.sentence),
    ...notes.map((note) => paragraph(note, styles.note)),
  );
  return sheet;
}

/**
 * Prints a moment on one page: the sheet stands on the page as long as it takes, seen on paper alone.
 * @param print opens the browser's dialogue; the sheet goes once that says that it is over
 */
export function printMoment(moment: ExportMoment, print: () => void = () => window.print()): void {
  const sheet = makeSheet(inTheme(moment, paper));
  document.body.append(sheet);
  window.addEventListener("afterprint", () => sheet.remove(), { once: true });
  print();
}
