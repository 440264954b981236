import { locale } from "#language/locale.ts";
import * as text from "#language/film.ts";
import { useEffect, useId, useState } from "react";
import { filmLengths } from "../../drawing/filmSchedule.ts";
import type { FilmLength } from "../../drawing/filmSchedule.ts";
import { filmSizes } from "../../files/filmFormat.ts";
import type { FilmFormat, FilmSizeName } from "../../files/filmFormat.ts";
import { RadioChoice } from "../RadioChoice.tsx";
import { saveFile } from "../studies/saveFile.ts";
import { formatCount } from "../words/formatCount.ts";
import { Action } from "./Action.tsx";
import { fileNameOf } from "./exportMoment.ts";
import type { ExportMoment } from "./exportMoment.ts";
import { encoderOpener, formatHere } from "./filmHere.ts";
import { makeFilm } from "./makeFilm.ts";
import styles from "./SavePanel.module.css";
import { secondsToGo } from "./secondsToGo.ts";
import { useWork } from "./useWork.ts";
import { WorkProgress } from "./WorkProgress.tsx";

const lengths = filmLengths.map((length) => String(length) as `${FilmLength}`);
const lengthNames = Object.fromEntries(
  filmLengths.map((length) => [length, text.seconds(formatCount(length))]),
) as Readonly<Record<`${FilmLength}`, string>>;

const megabytes = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

function sayFormat({ width, height, ending }: FilmFormat): string {
  const pixels = `${formatCount(width)} × ${formatCount(height)} px`;
  return ending === "gif" ? text.gif(pixels) : text.video(pixels, ending === "mp4" ? "MP4" : "WebM");
}

interface FilmPartProps {
  /** Takes the app as it stands; null: there is nothing to take. */
  readonly moment: () => ExportMoment | null;
  /** Why there is no film yet; null: there is. */
  readonly whyNot: string | null;
}

/** Makes a film of the growth, while the page goes on. */
export function FilmPart({ moment, whyNot }: FilmPartProps) {
  const [length, setLength] = useState<`${FilmLength}`>("10");
  const [size, setSize] = useState<FilmSizeName>("1080p");
  const [format, setFormat] = useState<FilmFormat | null>(null);
  const [toGo, setToGo] = useState<number | null>(null);
  const [openEncoder] = useState(encoderOpener);
  const worked = useWork();
  const id = useId();
  const isGif = format?.codings.length === 0;

  useEffect(() => {
    let isDropped = false;
    const keep = (found: FilmFormat): void => {
      if (!isDropped) setFormat(found);
    };
    void formatHere(filmSizes[size]).then(keep);
    return () => {
      isDropped = true;
    };
  }, [size]);

  const make = (): void => {
    const taken = moment();
    if (taken === null || format === null) return;
    const begunMs = performance.now();
    setToGo(null);
    worked.begin(text.making, async (signal, tell) => {
      const film = await makeFilm(
        taken,
        format,
        Number(length) as FilmLength,
        openEncoder,
        signal,
        (share) => {
          tell(share);
          setToGo(secondsToGo(performance.now() - begunMs, share));
        },
      );
      const { reachedDay } = taken.history.columns;
      const name = fileNameOf({ ...taken, day: reachedDay }, format.ending);
      saveFile(name, film);
      return text.saved(name, megabytes.format(film.size / 1e6));
    });
  };

  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {text.heading}
      </h2>
      <RadioChoice<`${FilmLength}`>
        label={text.length}
        names={lengthNames}
        offered={lengths}
        chosen={length}
        choose={setLength}
      />
      <RadioChoice<FilmSizeName>
        label={text.size}
        names={isGif ? text.gifSizes : text.sizes}
        offered={isGif ? ["1080p", "square"] : ["720p", "1080p", "square"]}
        chosen={size}
        choose={setSize}
      />
      <p className={styles.size}>{format !== null && sayFormat(format)}</p>
      <div className={styles.actions}>
        <Action whyNot={whyNot} onClick={worked.work === null ? make : worked.cancel}>
          {worked.work === null ? text.make : text.stop}
        </Action>
        <WorkProgress worked={worked}>
          {toGo !== null && <span className={styles.size}>{text.toGo(formatCount(toGo))}</span>}
        </WorkProgress>
      </div>
    </section>
  );
}
