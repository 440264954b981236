import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import * as react from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { build } from "vite";
import type { Plugin } from "vite";
import { leanD3 } from "../chunks/leanD3.ts";
import { languageOf, languageResolution, languageVariable } from "../languages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the embed fetches after its first picture. Where two scripts have a copy each of what these share, it must have no state. */
const further = [
  "src/drawing/furtherColourings.ts",
  "src/drawing/levelsManner.ts",
  "src/page/embed/figureParts.ts",
  "src/page/stageZoom.ts",
  "src/store/keepBooks.ts",
  "src/worker/moneyClient.ts",
  "src/worker/theoryClient.ts",
];

/** What pages import on demand and no figure ever asks for. */
const neverAsked = ["ClassFilter.tsx"];

/** A module that the first script gives to the second. */
interface Given {
  /** As `src/page/embed/fetchFurther.ts` names it. */
  readonly name: string;
  readonly exports: readonly string[];
}

/** What both scripts must have the same of, by who is imported. */
const given: Readonly<Record<string, Given>> = {
  react: { name: "react", exports: Object.keys(react) },
  "react/jsx-runtime": { name: "jsxRuntime", exports: Object.keys(jsxRuntime) },
  "./AppContext.ts": { name: "appContext", exports: ["AppContext", "useApp", "useAppState"] },
  "./MemberCard.module.css": { name: "memberCard", exports: [] },
};
const givenKey = (source: string): string | undefined =>
  Object.keys(given).find(
    (key) => key === source || (key.startsWith("./") && basename(source) === basename(key)),
  );

const scriptName = "embedFurther.js";
const entry = "virtual:further";
const nameOf = (path: string): string => basename(path, ".ts");

/** All of them in one script, which hands them over in an event of its own element. */
const entryCode = [
  ...further.map((path, place) => `import * as m${place} from "/${path}";`),
  `const modules = { ${further.map((path, place) => `${nameOf(path)}: m${place}`).join(", ")} };`,
  `document.currentScript.dispatchEvent(new CustomEvent("further", { detail: modules }));`,
].join("\n");

/** Takes a module from the element of the script that asks for it. */
function givenCode({ name, exports }: Given): string {
  const own = exports.filter((word) => word !== "default" && /^[A-Za-z]\w*$/.test(word));
  return [
    `const module = document.currentScript.given.${name};`,
    ...own.map((word) => `export const ${word} = module.${word};`),
    "export default module;",
  ].join("\n");
}

/** The second script by itself, without its styles: the first one's sheet has them, under the same names. */
async function buildScript(): Promise<string> {
  const built = await build({
    ...languageResolution(languageOf(process.env[languageVariable])),
    configFile: false,
    logLevel: "error",
    root,
    css: { transformer: "lightningcss" },
    worker: { format: "iife" },
    plugins: [
      leanD3(),
      {
        name: "invitree:further",
        enforce: "pre",
        resolveId(source) {
          if (source === entry) return source;
          const key = givenKey(source);
          return key === undefined ? null : `virtual:given:${given[key].name}`;
        },
        load(id) {
          if (id === entry) return entryCode;
          const module = Object.values(given).find(({ name }) => id === `virtual:given:${name}`);
          return module === undefined ? null : givenCode(module);
        },
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      // Else the script would put them into the page, which its policy forbids.
      cssCodeSplit: false,
      rolldownOptions: {
        input: entry,
        transform: { define: { "import.meta": "{}" } },
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("One build has one output.");
  const script = built.output.find((output) => output.type === "chunk");
  if (script === undefined) throw new Error("There is no second script.");
  return script.code;
}

/**
 * What pages import on demand, the embed gets from a second classic script beside its own: a frame without an origin may not
 * import modules, and one script with all in it would make the first picture wait for what it does not need.
 */
export function furtherScript(): Plugin {
  const fetched = new Set(further.map(nameOf));
  return {
    name: "invitree:further-script",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
      handler(code) {
        const other = code.replaceAll(/\bimport\("[^"]*?([^"/]+\.tsx?)"\)/g, (whole, file: string) => {
          if (neverAsked.includes(file)) return `Promise.reject(new Error("${file} is in no figure."))`;
          return fetched.has(nameOf(file)) ? `fetchFurther("${nameOf(file)}")` : whole;
        });
        if (other === code) return null;
        return `import { fetchFurther } from "/src/page/embed/fetchFurther.ts";\n${other}`;
      },
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: scriptName, source: await buildScript() });
    },
  };
}
