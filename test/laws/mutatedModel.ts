import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Rollup } from "vite";
import type { settle } from "../../src/model/settle.ts";
import type { simulate } from "../../src/model/simulation.ts";

const source = (file: string): string => fileURLToPath(new URL(`../../src/model/${file}`, import.meta.url));

/**
 * A file of src/model with one deliberate mistake in it or below it: in another file a text that stands there once is replaced.
 */
async function mutated(entry: string, file: string, text: string, mistake: string): Promise<unknown> {
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
      lib: { entry: source(entry), formats: ["es"], fileName: "m" },
    },
  })) as Rollup.RolldownOutput[];
  const { code } = built[0].output[0];
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  return import(/* @vite-ignore */ address);
}

/** The model's `simulate` with a mistake: in a file of src/model one text in the place of another. */
export async function mutatedModel(file: string, text: string, mistake: string): Promise<typeof simulate> {
  const model = (await mutated("simulation.ts", file, text, mistake)) as { simulate: typeof simulate };
  return model.simulate;
}

/** The model's `settle` with a mistake in a file of src/model/money. */
export async function mutatedSettle(file: string, text: string, mistake: string): Promise<typeof settle> {
  const model = (await mutated("settle.ts", `money/${file}`, text, mistake)) as { settle: typeof settle };
  return model.settle;
}
