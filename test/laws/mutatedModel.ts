import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Rollup } from "vite";
import type { simulate } from "../../src/model/simulation.ts";

const source = (file: string): string => fileURLToPath(new URL(`../../src/model/${file}`, import.meta.url));

/**
 * The model's `simulate` with one deliberate mistake: in a file of src/model a text that stands there once is replaced by
 * another.
 */
export async function mutatedModel(file: string, text: string, mistake: string): Promise<typeof simulate> {
  const original = readFileSync(source(file), "utf8");
  if (original.split(text).length !== 2) throw new Error(`"${text}" does not stand in ${file} just once`);
  const built = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "mistake",
        enforce: "pre",
        load: (id) => (id === source(file) ? original.replace(text, () => mistake) : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: source("simulation.ts"), formats: ["es"], fileName: "m" },
    },
  })) as Rollup.RolldownOutput[];
  const { code } = built[0].output[0];
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const model = (await import(/* @vite-ignore */ address)) as { simulate: typeof simulate };
  return model.simulate;
}
