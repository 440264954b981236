/** A node of the syntax tree that Vite's parser gives (ESTree, with TypeScript's own nodes). */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Calls `visit` for a node and all below it, with the node that holds it and the key it is held by. */
export function walk(node: Node, visit: (node: Node, parent?: Node, key?: string) => void): void {
  const step = (child: Node, parent?: Node, key?: string): void => {
    visit(child, parent, key);
    for (const [name, value] of Object.entries(child)) {
      for (const inner of [value].flat()) if (isNode(inner)) step(inner, child, name);
    }
  };
  step(node);
}

/** The names that a node binds: variables, parameters, functions, classes, types, imports. */
export function boundNames(node: Node): string[] {
  switch (node.type) {
    case "VariableDeclarator":
      return namesIn(node.id);
    case "CatchClause":
      return namesIn(node.param);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "TSFunctionType":
    case "TSMethodSignature":
      return [...namesIn(node.id), ...[node.params].flat().flatMap(namesIn)];
    case "ClassDeclaration":
    case "ClassExpression":
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
      return namesIn(node.id);
    case "TSTypeParameter":
      return namesIn(node.name);
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
      return namesIn(node.local);
    default:
      return [];
  }
}

/** Whether an identifier stands for a value or a type, rather than for a property or a label. */
export function isReference(parent: Node | undefined, key: string | undefined): boolean {
  if (parent === undefined) return true;
  if (parent.computed === true) return true;
  if (key === "key" || key === "label") return false;
  if (key === "property") return parent.type !== "MemberExpression" && parent.type !== "MetaProperty";
  if (key === "imported" || key === "exported" || key === "meta") return false;
  return !(parent.type === "TSQualifiedName" && key === "right");
}

/** Whether a value is a node of the given type, or of any if none is given. */
export function isNode(value: unknown, type?: string): value is Node {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return type === undefined || value.type === type;
}

function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name as string];
    case "ObjectPattern":
      return (pattern.properties as Node[]).flatMap((property) =>
        namesIn(property.value ?? property.argument),
      );
    case "ArrayPattern":
      return (pattern.elements as unknown[]).flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
