import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../setup/paths.mjs";
import { readSource } from "./architecture/readSource.ts";
import { readerTexts } from "./architecture/readerTexts.ts";
import { complaints } from "./architecture/rules.ts";
import { textsElsewhere } from "./architecture/textsElsewhere.ts";

/** What the rules say to made-up files: path → text. */
function judge(files: Record<string, string>): string[] {
  return complaints(Object.entries(files).map(([path, text]) => readSource(path, text)));
}

/** What they say to one made-up file. */
const judgeOne = (path: string, text: string) => judge({ [path]: text });

describe("src", () => {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.split(sep).join("/")}`);

  it("keeps the rules", () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(complaints(paths.map((path) => readSource(path, readFileSync(join(root, path), "utf8"))))).toEqual(
      [],
    );
  });

  it("says to readers what stands in src/language, and nothing else", () => {
    const speaking = paths
      .filter((path) => !path.startsWith("src/language/"))
      .filter((path) => readerTexts(path, readFileSync(join(root, path), "utf8")).length > 0);
    expect(speaking.toSorted()).toEqual(Object.keys(textsElsewhere).toSorted());
  });
});

describe("a text for readers", () => {
  it.each([
    ["in an element", `const x = <p>Nobody</p>;`, "Nobody"],
    ["in an attribute", `const x = <img alt="Members" />;`, "Members"],
    ["in a string", `const x = "nobody has joined";`, "nobody has joined"],
    ["in a template", "const x = `${n} of them left`;", "of them left"],
  ])("is seen %s", (_name, text, found) => {
    expect(readerTexts("src/page/A.tsx", text)).toEqual([found]);
  });

  it.each([
    ["an error for whoever builds on it", `throw new Error("nobody has joined");`],
    ["a word of the program", `const x = "joined";`],
    ["a part of the page", `const x = <FurtherPart name="FamilyTable" />;`],
  ])("is not %s", (_name, text) => {
    expect(readerTexts("src/page/A.tsx", text)).toEqual([]);
  });
});

describe("an arrow that is not in the table", () => {
  it.each([
    ["an import", `import { x } from "../page/x.ts";`],
    ["an import of a type", `import type { X } from "../page/x.ts";`],
    ["an import for its effect", `import "../page/x.ts";`],
    ["an export of another's", `export { x } from "../page/x.ts";`],
    ["an export of all of another's", `export * from "../page/x.ts";`],
    ["an export of another's types", `export type { X } from "../page/x.ts";`],
    ["an import on demand", `const x = await import("../page/x.ts");`],
    ["a type by import", `let x: import("../page/x.ts").X;`],
    ["an address of a file", `const x = new URL("../page/x.ts", import.meta.url);`],
    ["a file as an asset", `import x from "../page/x.ts?raw";`],
    ["a path from the root", `import x from "/src/page/x.ts";`],
  ])("is refused as %s", (_name, text) => {
    expect(judgeOne("src/model/a.ts", text)).toEqual(["src/model/a.ts may not import src/page/x.ts"]);
  });

  it("is refused where the name is computed", () => {
    expect(judgeOne("src/page/a.ts", "await import(name);")).toHaveLength(1);
  });

  it("is refused when it leads to a package", () => {
    expect(judgeOne("src/model/a.ts", `import { max } from "d3";`)).toEqual([
      "src/model/a.ts may not import d3",
    ]);
    expect(judgeOne("src/parameters/a.ts", `import fs from "node:fs";`)).toHaveLength(1);
    expect(judgeOne("src/layout/a.ts", `import { forceX } from "d3";`)).toEqual([]);
    expect(judgeOne("src/store/a.ts", `import { createStore } from "zustand/vanilla";`)).toEqual([]);
    expect(judgeOne("src/store/a.ts", `import { useState } from "react";`)).toHaveLength(1);
  });

  it("is refused to the store, but for the worker's protocol", () => {
    expect(judgeOne("src/store/a.ts", `import { x } from "../worker/protocol.ts";`)).toEqual([]);
    expect(judgeOne("src/store/a.ts", `import { x } from "../worker/client.ts";`)).toHaveLength(1);
  });

  it("is refused when it leads to the laws, but for their own page", () => {
    const text = `import { x } from "SRC/validation/x.ts";`;
    expect(judgeOne("src/page/a.ts", text.replace("SRC", ".."))).toHaveLength(1);
    expect(judgeOne("src/main.tsx", text.replace("SRC", "."))).toHaveLength(1);
    expect(judgeOne("src/validation.tsx", text.replace("SRC", "."))).toEqual([]);
    expect(judgeOne("src/validation.tsx", `import { x } from "./model/x.ts";`)).toHaveLength(1);
  });

  it("is refused to the page, whose only way to the model is a type", () => {
    expect(judgeOne("src/page/A.tsx", `import { simulate } from "../model/simulation.ts";`)).toHaveLength(1);
    expect(judgeOne("src/page/A.tsx", `import { type Run } from "../model/run.ts";`)).toHaveLength(1);
    expect(judgeOne("src/page/A.tsx", `import type { Run } from "../model/run.ts";`)).toEqual([]);
    expect(judgeOne("src/page/A.tsx", `import { start } from "../worker/client.ts";`)).toHaveLength(1);
  });

  it("is refused to what joins the rooms, when it would run the model on the page", () => {
    expect(judgeOne("src/main.tsx", `import { start } from "./worker/client.ts";`)).toEqual([]);
    expect(judgeOne("src/main.tsx", `import { simulate } from "./model/simulation.ts";`)).toHaveLength(1);
    expect(judgeOne("src/page/A.tsx", `import "../main.tsx";`)).toHaveLength(1);
  });

  it("is refused to a file that stands in no room", () => {
    expect(judgeOne("src/other.ts", "")).toEqual(["src/other.ts stands in no room"]);
    expect(judgeOne("src/attic/a.ts", "")).toEqual(["src/attic/a.ts stands in no room"]);
  });

  it("is allowed within a room, to styles too", () => {
    expect(
      judgeOne("src/page/A.tsx", `import s from "./a.module.css"; import { b } from "./deep/b.ts";`),
    ).toEqual([]);
  });
});

describe("a circle", () => {
  const a = "src/model/a.ts";
  const b = "src/model/b.ts";

  it("is refused, closed by a type too", () => {
    expect(judge({ [a]: `import { b } from "./b.ts";`, [b]: `import type { A } from "./a.ts";` })).toEqual([
      `${a} → ${b} → ${a} is a circle`,
    ]);
    expect(judgeOne(a, `export * from "./a.ts";`)).toEqual([`${a} → ${a} is a circle`]);
  });

  it("is not a file reached on two ways", () => {
    const both = `import "./b.ts"; import "./c.ts";`;
    expect(judge({ [a]: both, [b]: `import "./c.ts";`, "src/model/c.ts": "" })).toEqual([]);
  });
});

describe("a pure room", () => {
  it.each([
    "window.open()",
    "const x: HTMLElement = y",
    "performance.now()",
    "self.close()",
    "postMessage(1)",
  ])("does not know the page: %s", (text) => {
    for (const room of ["parameters", "model", "study", "layout"]) {
      expect(judgeOne(`src/${room}/a.ts`, text)).toHaveLength(1);
    }
    expect(judgeOne("src/drawing/a.ts", text)).toEqual([]);
  });

  it("has no clock and no coin of its own", () => {
    expect(judgeOne("src/study/a.ts", "Math.random()")).toEqual(["src/study/a.ts may not name Math.random"]);
    expect(judgeOne("src/layout/a.ts", "Date.now()")).toEqual(["src/layout/a.ts may not name Date"]);
    expect(judgeOne("src/layout/a.ts", "new Date()")).toHaveLength(1);
  });

  it("may call its own things as it likes", () => {
    expect(judgeOne("src/layout/a.ts", "export function f(history: X) { return history.document; }")).toEqual(
      [],
    );
    expect(judgeOne("src/layout/a.ts", "const node = { window: 1, self() {} };")).toEqual([]);
  });
});

describe("the model's arithmetic", () => {
  it.each([
    "Math.log(x)",
    "Math.exp(x)",
    "Math.pow(x, 2)",
    "Math.sin(x)",
    `Math["log"](x)`,
    "Math[f](x)",
    "x ** 0.5",
    "x ** 2",
    "x **= 2",
    "const { log } = Math",
    "2 ** n",
  ])("refuses %s", (text) => {
    expect(judgeOne("src/model/a.ts", text)).toHaveLength(1);
    expect(judgeOne("src/model/expected.ts", text)).toEqual([]);
    expect(judgeOne("src/model/theory/a.ts", text)).toEqual([]);
    expect(judgeOne("src/layout/a.ts", text)).toEqual([]);
  });

  it("refuses to borrow from the theory, where anything goes", () => {
    expect(judgeOne("src/model/a.ts", `import { x } from "./theory/x.ts";`)).toHaveLength(1);
    expect(judgeOne("src/model/a.ts", `import type { X } from "./expectation.ts";`)).toEqual([]);
    expect(judgeOne("src/model/expected.ts", `import { x } from "./theory/x.ts";`)).toEqual([]);
  });

  it("allows what is equal in every engine", () => {
    const text = "Math.floor(Math.sqrt(x)) + Math.imul(a, b) + 2 ** 32 + 2 ** -53 + Math.PI";
    expect(judgeOne("src/model/a.ts", text)).toEqual([]);
  });
});

describe("single places", () => {
  it("has one for starting workers", () => {
    for (const text of [
      `new Worker("x.js")`,
      `import W from "./worker.ts?worker&inline";`,
      "new self.Worker(x)",
    ]) {
      expect(judgeOne("src/worker/session.ts", text)).toEqual(["src/worker/session.ts starts a worker"]);
      expect(judgeOne("src/worker/client.ts", text)).toEqual([]);
    }
  });

  it("has one for the address", () => {
    for (const text of [
      "location.search",
      "history.replaceState(0, '')",
      "window.location",
      "document.defaultView.history",
    ]) {
      expect(judgeOne("src/page/A.tsx", text)).toHaveLength(1);
      expect(judgeOne("src/main.tsx", text)).toEqual([]);
    }
    expect(judgeOne("src/embed.tsx", "location.search")).toEqual([]);
    expect(judgeOne("src/embed.tsx", "history.back()")).toHaveLength(1);
    expect(
      judgeOne("src/page/A.tsx", "const history = store.history(); history.days; location;"),
    ).toHaveLength(1);
  });

  it("has none for what no name fits", () => {
    for (const name of ["utils", "helpers", "types", "constants", "index", "common", "misc"]) {
      expect(judgeOne(`src/page/${name}.ts`, "")).toEqual([
        `src/page/${name}.ts has a name that says nothing`,
      ]);
    }
    expect(judgeOne("src/page/churnTypes.ts", "")).toEqual([]);
  });
});
