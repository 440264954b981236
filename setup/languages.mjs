import { defaultClientConditions, defaultServerConditions } from "vite";

/** Names the language of a build in the environment. */
export const languageVariable = "INVITREE_LANGUAGE";

/**
 * The languages that the site is built in. Each has a folder of texts in `src/language`, which `#language/…` leads to under its
 * condition (package.json), and a folder of the built site.
 *
 * @typedef {{ code: string, conditions: string[], folder: string }} Language
 * @type {Language[]}
 */
export const languages = [
  { code: "en", conditions: [], folder: "." },
  { code: "de", conditions: ["german"], folder: "de" },
];

/**
 * The language of this build: English where none is named. Throws a sentence about a name that is none's.
 *
 * @param {string | undefined} code
 * @returns {Language}
 */
export function languageOf(code = "en") {
  const language = languages.find((one) => one.code === code);
  if (language === undefined)
    throw new Error(
      `${languageVariable} is "${code}": choose from ${languages.map((one) => one.code).join(", ")}.`,
    );
  return language;
}

/**
 * What Vite takes to find the texts of a language.
 *
 * @param {Language} language
 */
export const languageResolution = ({ conditions }) => ({
  resolve: { conditions: [...conditions, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [...conditions, ...defaultServerConditions] } },
});
