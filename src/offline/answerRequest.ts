import { isLasting } from "./builtFiles.ts";
import type { BuiltFiles } from "./builtFiles.ts";
import type { KeptVersions, Surroundings } from "./keptVersions.ts";

/** The built file that an address of the site means, by its path below the site's folder; null: none that is kept. */
function fileAt(path: string, { files }: BuiltFiles): string | null {
  if (isLasting(path) || path in files) return path;
  if (path === "") return "index.html";
  // Some hosts leave the ending out.
  return `${path}.html` in files ? `${path}.html` : null;
}

/**
 * From the network, and nothing that a browser still has of it without asking; from what is kept only where no answer
 * comes, or the host says that it cannot. So an old page is never shown for a new one.
 */
async function networkFirst(
  request: Request,
  path: string,
  fetch: Surroundings["fetch"],
  kept: KeptVersions,
): Promise<Response> {
  const answer = await fetch(request, { cache: "no-cache" }).catch(() => null);
  if (answer !== null && answer.status < 500) return answer;
  return (await kept.own(path)) ?? answer ?? Response.error();
}

/**
 * Answers a request of a page below the site's folder. Files with lasting names come from what is kept, of old versions too,
 * as long as pages may ask for them; all others from the network first.
 * @returns null: the browser is to see to it by itself
 */
export function answerRequest(
  request: Request,
  { fetch, scope }: Pick<Surroundings, "fetch" | "scope">,
  built: BuiltFiles,
  kept: KeptVersions,
): Promise<Response> | null {
  const address = request.url.replace(/[?#].*$/s, "");
  if (request.method !== "GET" || !address.startsWith(scope)) return null;
  const path = fileAt(address.slice(scope.length), built);
  if (path === null) return null;
  if (!isLasting(path)) return networkFirst(request, path, fetch, kept);
  return kept.lasting(path).then((response) => response ?? fetch(request));
}
