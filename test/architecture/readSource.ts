import { posix } from "node:path";
import { parseSync } from "vite";
import { boundNames, isNode, isReference, walk, type Node } from "./syntaxTree.ts";

/** One way in which a file reaches for another. */
export interface Import {
  /** Path from the project's folder ("src/model/run.ts"), or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone once compiled: `import type`, `export type`. */
  readonly isType: boolean;
}

/** What the rules want to know of a source file. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that nothing in the file binds. */
  readonly globals: ReadonlySet<string>;
  /** Members that are asked of a name, or of a member of that name: "Math.log", "defaultView.location". */
  readonly members: ReadonlySet<string>;
  /** Something that cannot be read off the text: an import of a computed name. */
  readonly unreadable: readonly string[];
  /** `new Worker` or an import as a worker. */
  readonly startsWorker: boolean;
  /** `**` between anything but two whole numbers that stand there. */
  readonly raisesToPowers: boolean;
}

/** Reads a TypeScript file; `path` counts from the project's folder. Throws on text that does not parse. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const unreadable: string[] = [];
  const referenced = new Set<string>();
  const bound = new Set<string>();
  const members = new Set<string>();
  let startsWorker = false;
  let raisesToPowers = false;

  const reach = (from: unknown, isType: boolean) => {
    const specifier = literalText(from);
    if (specifier === undefined) unreadable.push("imports what only the running program can name");
    else {
      imports.push({ ...resolve(path, specifier), isType });
      startsWorker ||= /[?&](shared)?worker\b/.test(specifier);
    }
  };

  walk(program as unknown as Node, (node, parent, key) => {
    for (const name of boundNames(node)) bound.add(name);
    if (node.type === "ImportDeclaration") reach(node.source, node.importKind === "type");
    else if (node.type === "ExportAllDeclaration") reach(node.source, node.exportKind === "type");
    else if (node.type === "ExportNamedDeclaration" && node.source)
      reach(node.source, node.exportKind === "type");
    else if (node.type === "ImportExpression") reach(node.source, false);
    else if (node.type === "TSImportType") reach(node.source ?? node.argument, true);
    else if (isFileUrl(node)) reach((node.arguments as unknown[])[0], false);
    else if (node.type === "MemberExpression") members.add(memberText(node));
    else if (node.type === "BinaryExpression" && node.operator === "**")
      raisesToPowers ||= !isWholePower(node);
    else if (node.type === "AssignmentExpression" && node.operator === "**=") raisesToPowers = true;
    else if (node.type === "Identifier" && isReference(parent, key)) referenced.add(node.name as string);
    if (node.type === "NewExpression" && /^(Shared)?Worker$/.test(nameOf(node.callee))) startsWorker = true;
  });

  const globals = new Set([...referenced].filter((name) => !bound.has(name)));
  return { path, imports, globals, members, unreadable, startsWorker, raisesToPowers };
}

function resolve(path: string, specifier: string): Omit<Import, "isType"> {
  const file = specifier.replace(/\?.*$/, "");
  if (file.startsWith(".")) return { target: posix.join(posix.dirname(path), file), isPackage: false };
  // As package.json says; the other languages have the same files.
  if (file.startsWith("#language/"))
    return { target: file.replace("#language", "src/language/en"), isPackage: false };
  if (file.startsWith("/")) return { target: file.slice(1), isPackage: false };
  const parts = file.split("/");
  return { target: parts.slice(0, file.startsWith("@") ? 2 : 1).join("/"), isPackage: true };
}

function literalText(node: unknown): string | undefined {
  if (isNode(node, "TSLiteralType")) return literalText(node.literal);
  return isNode(node, "Literal") && typeof node.value === "string" ? node.value : undefined;
}

/** `new URL(…, import.meta.url)`. */
function isFileUrl(node: Node): boolean {
  const base = node.type === "NewExpression" ? (node.arguments as unknown[])[1] : undefined;
  return isNode(base, "MemberExpression") && isNode(base.object, "MetaProperty");
}

function isWholePower({ left, right }: Node): boolean {
  const isWhole = (node: unknown): boolean =>
    isNode(node, "UnaryExpression") && node.operator === "-"
      ? isWhole(node.argument)
      : isNode(node, "Literal") && Number.isInteger(node.value);
  return isWhole(left) && isWhole(right);
}

function memberText({ object, property, computed }: Node): string {
  return `${nameOf(object)}.${computed === true ? (literalText(property) ?? "[…]") : nameOf(property)}`;
}

/** A name, or the last name of a chain of members. */
function nameOf(node: unknown): string {
  if (isNode(node, "MemberExpression")) return nameOf(node.property);
  return isNode(node, "Identifier") ? (node.name as string) : "";
}
