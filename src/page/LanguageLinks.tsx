import { otherLanguages } from "#language/languages.ts";
import type { SyntheticEvent } from "react";
import { writeLink } from "../parameters/link.ts";
import { linkOf } from "../store/appState.ts";
import { useApp } from "./AppContext.ts";
import styles from "./LanguageLinks.module.css";

/** The ways to the same run on the pages in other languages: in the header where there is room, else at the foot of the page. */
export function LanguageLinks({ place }: { readonly place: "header" | "foot" }) {
  const { store, pageAddress } = useApp();
  return (
    <span className={styles[place]}>
      {otherLanguages.map(({ language, name, way }) => {
        // Called as the page of this language is.
        const page = new URL(`${way}${pageAddress.replace(/^.*\//s, "")}`, pageAddress).href;
        /** The run changes too often for its link to be written anew each time. */
        const bring = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
          currentTarget.href = `${page}?${writeLink(linkOf(store.state.getState()))}`;
        };
        return (
          <a
            key={language}
            lang={language}
            hrefLang={language}
            href={page}
            onPointerDown={bring}
            onFocus={bring}
            onClick={bring}
          >
            {name}
          </a>
        );
      })}
    </span>
  );
}
