import type { Source } from "./readSource.ts";
import { joints, pureRooms, rooms, textRoom } from "./rooms.ts";

const emptyNames = /(^|\/)(utils?|helpers?|types?|constants?|index|common|misc)\.\w+$/i;
const pageNames =
  /^(window|document|navigator|location|history|self|globalThis|performance|crypto|caches|indexedDB|localStorage|sessionStorage|fetch|postMessage|addEventListener|requestAnimationFrame|requestIdleCallback|setTimeout|setInterval|Worker|Blob|Image|ImageData|ImageBitmap|Path2D|OffscreenCanvas|Event|Element|Node|(HTML|SVG|CSS|DOM|Canvas|WebGL|Mouse|Pointer|Keyboard)\w+)$/;
/** These give the same bits in every engine; the others need not. */
const exactMath = /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|[A-Z]\w*)$/;
const mayStartWorkers = ["client", "theoryClient", "organicClient", "moneyClient", "studyWorkers"].map(
  (name) => `src/worker/${name}.ts`,
);
/** Rooms whose types anybody may import: what a run is, what many say, and what a reader's file holds. */
const typesForAll: ReadonlySet<string> = new Set(["model", "study", "files"]);
/** Theory: it decides no event. */
const theory = /^src\/model\/(expected|expectation|theory)/;
/** Where `location` and `history` hang, if they are not called by their bare names. */
const addressMembers = /^(window|self|globalThis|document|defaultView|view)\.(location|history)$/;
/** The embed has no address of its own to write: it reads its query. */
const mayTouchAddress = { "src/main.tsx": /^(location|history)$/, "src/embed.tsx": /^location$/ };

/** It imports again, from another address, what an import that names its file could not fetch. */
const mayNameWhileRunning = "src/page/retryingImport.ts";

/** All that is wrong with these files, a sentence each. */
export function complaints(sources: readonly Source[]): string[] {
  return [...sources.flatMap(complaintsOf), ...circles(sources)];
}

function complaintsOf(source: Source): string[] {
  const found = [
    ...wrongArrows(source),
    ...(source.path === mayNameWhileRunning ? [] : source.unreadable),
    ...impurities(source),
    ...inexactness(source),
    ...addresses(source),
  ];
  if (source.startsWorker && !mayStartWorkers.includes(source.path)) found.push("starts a worker");
  if (emptyNames.test(source.path)) found.push("has a name that says nothing");
  return found.map((what) => `${source.path} ${what}`);
}

function roomOf(path: string): string {
  const [, name, inside] = path.split("/");
  return path.startsWith("src/") && inside !== undefined ? name : "";
}

function wrongArrows({ path, imports }: Source): string[] {
  const name = roomOf(path);
  const room = joints[path] ?? rooms[name];
  if (room === undefined) return ["stands in no room"];
  const isFree = (target: string) =>
    (roomOf(target) === name && name !== "") || roomOf(target) === textRoom
      ? true
      : room.from.some((from) => `${target}/`.startsWith(`src/${from}/`));
  return imports
    .filter(({ target, isPackage, isType }) => {
      if (isPackage) return !room.packages.includes(target);
      return !isFree(target) && !(isType && typesForAll.has(roomOf(target)));
    })
    .map(({ target }) => `may not import ${target}`);
}

function impurities({ path, globals, members }: Source): string[] {
  if (!pureRooms.includes(roomOf(path))) return [];
  const names = [...globals].filter((name) => pageNames.test(name) || name === "Date");
  return [...names, ...(members.has("Math.random") ? ["Math.random"] : [])].map(
    (name) => `may not name ${name}`,
  );
}

function inexactness({ path, globals, members, imports, raisesToPowers }: Source): string[] {
  if (roomOf(path) !== "model" || theory.test(path)) return [];
  const used = [...members].filter((member) => member.startsWith("Math.")).map((member) => member.slice(5));
  const found = used.filter((name) => !exactMath.test(name)).map((name) => `may not use Math.${name}`);
  if (globals.has("Math") && used.length === 0) found.push("may not hand Math around");
  const borrowed = imports.filter(({ target, isType }) => theory.test(target) && !isType);
  found.push(...borrowed.map(({ target }) => `may not decide by theory (${target})`));
  if (raisesToPowers) found.push("may not use ** but between whole numbers");
  return found;
}

function addresses({ path, globals, members }: Source): string[] {
  const allowed = mayTouchAddress[path as keyof typeof mayTouchAddress] ?? /^$/;
  const named = [...globals].filter((name) => name === "location" || name === "history");
  const reached = [...members]
    .filter((member) => addressMembers.test(member))
    .map((member) => member.split(".")[1]);
  return [...new Set([...named, ...reached])]
    .filter((name) => !allowed.test(name))
    .map((name) => `may not touch the address (${name})`);
}

/** Each circle of imports once, types included, told from its first file by name. */
function circles(sources: readonly Source[]): string[] {
  const next = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`${[...trail.slice(start), path].join(" → ")} is a circle`);
    if (start >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of [...next.keys()].toSorted()) follow(path, []);
  return found;
}
