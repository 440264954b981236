import type { Plugin } from "vite";

const formats = "\0no-tick-formats";

const noFormats = `const none = () => { throw new Error("Ticks have no formats of d3's here."); };
export { none as format, none as formatPrefix, none as formatSpecifier };
export { none as precisionFixed, none as precisionPrefix, none as precisionRound };`;

const colourNames = /var named = \{[^}]*\};/;

/**
 * Leaves out of every script what d3 brings along and nobody here asks for: the formats of a scale's ticks, as the texts are
 * ours, and the names of 148 colours, as all of ours are numbers. Together they are 3 kB of a first script.
 */
export function leanD3(): Plugin {
  return {
    name: "invitree:lean-d3",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "d3-format" && importer?.includes("/d3-scale/") === true ? formats : null,
    load: (id) => (id === formats ? noFormats : null),
    transform: {
      filter: { id: /\/d3-color\// },
      handler: (code) => (colourNames.test(code) ? code.replace(colourNames, "var named = {};") : null),
    },
  };
}
