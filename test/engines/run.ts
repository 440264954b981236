import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installFromDebian } from "../../setup/debian.mjs";
import { recap } from "../../setup/failures.mjs";
import type { Failure } from "../../setup/failures.mjs";
import { cache } from "../../setup/paths.mjs";
import { countLine, sum } from "../../setup/steps.mjs";
import type { Count } from "../../setup/steps.mjs";
import { askBrowser } from "./askBrowser.ts";
import { chromium } from "./chromium.ts";
import { readCorpus, writeCorpus } from "./corpus.ts";
import type { Link } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { judge } from "./judge.ts";
import { places } from "./news.ts";
import type { Answer } from "./runLink.ts";
import { webkit } from "./webkit.ts";

/** `npm run test:engines -- firefox` asks this one alone; Node is always asked. */
const engines: Readonly<Record<string, Engine>> = { chromium, firefox, webkit };
const options = ["--write", "--write-anew"];

const bundle = join(cache, "engines", "everywhere.js");
const failures: Failure[] = [];
const counts: Count[] = [];

function report(engine: string, answered: number, failed: readonly Failure[], remark: string): void {
  const passed = answered - failed.length;
  failures.push(...failed);
  counts.push({ passed, failed: failed.length });
  console.log(
    `${engine}: ${passed} links give the run that is written, ${failed.length} another (${remark})`,
  );
}

/** Links that an engine has said nothing to: each failed, for one reason. */
function noteSilent(engine: string, links: readonly Link[], reasons: readonly string[]): void {
  const many = links.length > 1 ? ` and ${links.length - 1} more` : "";
  failures.push({ name: `${engine}: no answer to “${links[0].name}”${many}`, lines: [...reasons] });
  counts.push({ passed: 0, failed: links.length });
}

async function askNode(links: readonly Link[]): Promise<ReadonlyMap<string, Answer>> {
  const { runLink } = (await import(pathToFileURL(bundle).href)) as { runLink(query: string): Answer };
  return new Map(links.map(({ name, query }) => [name, runLink(query)]));
}

/** The links with what Node says: those without a digest, or all. */
function rewritten(links: readonly Link[], said: ReadonlyMap<string, Answer>, all: boolean): readonly Link[] {
  const written = links.map((link) =>
    all || link.digest === null ? { ...link, ...said.get(link.name)! } : link,
  );
  writeCorpus(written);
  return written;
}

async function checkNode(asked: ReadonlySet<string>): Promise<readonly Link[]> {
  const links = readCorpus();
  const said = await askNode(links);
  const written =
    asked.has("--write") || asked.has("--write-anew")
      ? rewritten(links, said, asked.has("--write-anew"))
      : links;
  const failed = judge("Node", written, ({ name }) => ({ "main thread": said.get(name) }));
  report("Node", written.length, failed, process.version);
  return written;
}

/** A missing engine is a failure where everything has to be shown, and a remark elsewhere. */
function reportMissing(name: string, links: readonly Link[], lacks: string): void {
  if (process.env["CI"]) noteSilent(name, links, [lacks]);
  console.log(`${name}: not run, ${lacks}`);
}

async function checkBrowser(engine: Engine, links: readonly Link[]): Promise<void> {
  const { name, packages } = engine;
  if ((await engine.lacks()) !== null && packages.length > 0) await installFromDebian(packages);
  const lacks = await engine.lacks();
  if (lacks !== null) return reportMissing(name, links, lacks);
  const { agent, answers, problems } = await askBrowser(engine, bundle, links);
  for (const problem of problems) console.log(`${name}: ${problem}`);
  const isAnswered = (link: Link): boolean => answers.has(link.name);
  const silent = links.filter((link) => !isAnswered(link));
  const failed = judge(name, links.filter(isAnswered), (link) =>
    Object.fromEntries(places.map((place) => [place, answers.get(link.name)?.[place]])),
  );
  if (silent.length > 0) noteSilent(name, silent, problems);
  report(name, links.length - silent.length, failed, `on a page and in a worker, ${agent}`);
}

const asked = new Set(process.argv.slice(2));
const unknown = [...asked].find((word) => !(word in engines) && !options.includes(word));
if (unknown === undefined) {
  const links = await checkNode(asked);
  const chosen = Object.keys(engines).filter((name) => asked.has(name));
  for (const name of chosen.length > 0 ? chosen : Object.keys(engines))
    await checkBrowser(engines[name], links);
} else {
  failures.push({
    name: `There is no engine or option "${unknown}"`,
    lines: [[...Object.keys(engines), ...options].join(", ")],
  });
  counts.push({ passed: 0, failed: 1 });
}
const total = sum(counts);
console.log(["", ...recap(failures), countLine(total)].join("\n"));
// Whatever still waits for something waits in vain.
process.exit(total.failed === 0 ? 0 : 1);
