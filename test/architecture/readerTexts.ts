import { parseSync } from "vite";
import { isNode, type Node } from "./syntaxTree.ts";

/** Attributes whose words a reader sees or hears. */
const readAttributes =
  /^(alt|aria-label|aria-roledescription|aria-valuetext|label|name|placeholder|summary|title|what)$/;

/** Two words of a language at least: no name of a class, no path, no colour. */
const isSaid = (text: string): boolean => /(^|[^\w#.-])[A-Za-z’']+[,;:.!?…]*[  ][a-z’']{2,}/.test(text);

/** The wordmark, in its two colours, is nobody's language; a part of the page is asked for by the name of its component. */
const hasWord = (text: string): boolean =>
  /[A-Za-z]{2,}/.test(text) && !/^(Invi|tree|[A-Z][a-z]+([A-Z][a-z]+)+|Settings)$/.test(text.trim());

/** Errors that only who builds on the code sees, and addresses and styles, which are no texts. */
function isUnread(ancestors: readonly Node[]): boolean {
  return ancestors.some(
    (ancestor) =>
      ancestor.type === "ThrowStatement" ||
      ancestor.type === "ImportDeclaration" ||
      ancestor.type === "TSLiteralType" ||
      (ancestor.type === "NewExpression" &&
        isNode(ancestor.callee, "Identifier") &&
        ancestor.callee.name === "Error"),
  );
}

/** What a source file says to readers itself, in the order of the file. @param path its ending tells how it is read */
export function readerTexts(path: string, source: string): readonly string[] {
  const { program } = parseSync(path, source);
  const found: string[] = [];
  const ancestors: Node[] = [];
  const look = (node: Node): void => {
    const said = saidBy(node, ancestors.at(-1));
    if (said !== null && !isUnread(ancestors)) found.push(said.trim().replaceAll(/\s+/g, " "));
    ancestors.push(node);
    for (const child of childrenOf(node)) look(child);
    ancestors.pop();
  };
  look(program as unknown as Node);
  return found;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === "object" && value !== null && "type" in value);
}

function saidBy(node: Node, parent: Node | undefined): string | null {
  if (node.type === "JSXText") return hasWord(String(node.value)) ? String(node.value) : null;
  if (node.type === "TemplateElement") {
    const { raw } = node.value as { raw: string };
    return isSaid(raw) ? raw : null;
  }
  if (node.type !== "Literal" || typeof node.value !== "string") return null;
  if (parent?.type === "JSXAttribute") {
    const { name } = parent.name as { name: string };
    return readAttributes.test(name) && hasWord(node.value) ? node.value : null;
  }
  return isSaid(node.value) ? node.value : null;
}
