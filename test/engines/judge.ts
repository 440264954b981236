import type { Failure } from "../../setup/failures.mjs";
import type { Link } from "./corpus.ts";
import type { Answer } from "./runLink.ts";

/** What an engine has said to one link: where it was computed → what was computed. */
export type Said = Readonly<Record<string, Answer | undefined>>;

const saying = ({ digest, members }: Pick<Link, "digest" | "members">): string =>
  digest === null ? "not written yet" : `${digest}, ${members} members`;

/** What is wrong with what an engine has said to a link; no lines: nothing. */
function flaws(link: Link, said: Said): string[] {
  return Object.entries(said)
    .filter(([, answer]) => answer?.digest !== link.digest || answer?.members !== link.members)
    .map(([place, answer]) => `${place}: ${answer === undefined ? "no answer" : saying(answer)}`);
}

/** Compares what an engine has said with what is written: a failure for each link that is not the same everywhere. */
export function judge(engine: string, links: readonly Link[], saidTo: (link: Link) => Said): Failure[] {
  return links.flatMap((link) => {
    const lines = flaws(link, saidTo(link));
    if (lines.length === 0) return [];
    return [{ name: `${engine}: ${link.name}`, lines: [`written: ${saying(link)}`, ...lines, link.query] }];
  });
}
