import { parseAst } from "vite";

// A worker that was stopped evaluates all of its modules before it answers, and most of that time went into patterns: one
// `\p{L}` costs 40 µs before anything is matched. So the build has what is computed for constants computed at their first use.

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

interface Names {
  /** How often each name is bound, at the top or within. */
  bound: Map<string, number>;
  /** Where each name stands for its value; `{ name }` keeps its key. */
  used: Map<string, { node: Node; shorthand: boolean }[]>;
  exported: Set<string>;
}

interface Constant {
  name: string;
  statement: Node;
  init: Node;
}

interface Edit {
  at: number;
  to: number;
  text: string;
}

/**
 * A module's JavaScript in which its own constants that cost something are made at their first use.
 * What is exported, or bound a second time further in, stays as it is. For modules whose constants depend on nothing that changes.
 */
export function lazyConstants(code: string): string {
  const program = parseAst(code) as unknown as Node & { body: Node[] };
  const names: Names = { bound: new Map(), used: new Map(), exported: new Set() };
  look(program, names);
  const own = program.body.flatMap(constantOf).filter(({ name }) => names.bound.get(name) === 1 && !names.exported.has(name));
  const constants = lazyOf(own);
  const edits = constants.flatMap(({ name, statement, init }): Edit[] => [
    { at: statement.start, to: init.start, text: `let ${name}$made; const ${name} = () => (${name}$made ??= (` },
    { at: init.end, to: init.end, text: "))" },
    ...(names.used.get(name) ?? []).map(({ node, shorthand }) => ({
      at: node.start,
      to: node.end,
      text: shorthand ? `${name}: ${name}()` : `${name}()`,
    })),
  ]);
  return edited(code, edits);
}

function edited(code: string, edits: Edit[]): string {
  let out = "";
  let from = 0;
  for (const { at, to, text } of edits.toSorted((a, b) => a.at - b.at || a.to - b.to)) {
    out += code.slice(from, at) + text;
    from = to;
  }
  return out + code.slice(from);
}

function constantOf(statement: Node): Constant[] {
  if (statement.type !== "VariableDeclaration" || statement["kind"] !== "const") return [];
  const [declared, ...more] = statement["declarations"] as { id: Node; init: Node }[];
  if (!declared || more.length > 0 || declared.id.type !== "Identifier") return [];
  return [{ name: declared.id["name"] as string, statement, init: declared.init }];
}

/** Those that cost something, and those that are made of one that does. */
function lazyOf(own: Constant[], known: ReadonlySet<string> = new Set()): Constant[] {
  const found = own.filter(({ init }) => costs(init, known));
  return found.length === known.size ? found : lazyOf(own, new Set(found.map(({ name }) => name)));
}

const functions = new Set(["FunctionExpression", "ArrowFunctionExpression", "ClassExpression"]);
const costly = new Set(["RegExp", "Set", "Map"]);

/** Is anything computed to make it? A call that is given a function most often yields one, and that is cheap. */
function costs(node: Node, lazy: ReadonlySet<string>): boolean {
  if (functions.has(node.type)) return false;
  if (node.type === "Identifier") return lazy.has(node["name"] as string);
  if (node["regex"] || node.type === "TaggedTemplateExpression") return true;
  const given = (node["arguments"] ?? []) as Node[];
  const callee = node["callee"] as Node | undefined;
  const called = callee?.type === "Identifier" ? (callee["name"] as string) : null;
  if (node.type === "NewExpression" && called !== null) return given.length > 0 && costly.has(called);
  if (node.type === "CallExpression") return called === null || (given.length > 0 && !given.some(({ type }) => functions.has(type)));
  return children(node).some(([part, child]) => standsForValue(node, part) && costs(child, lazy));
}

/** Notes every name in a node. */
function look(node: Node, names: Names): void {
  for (const name of bindings(node)) names.bound.set(name, (names.bound.get(name) ?? 0) + 1);
  if (node.type === "ExportNamedDeclaration") for (const name of exportsOf(node)) names.exported.add(name);
  for (const [part, child] of children(node)) {
    if (child.type === "Identifier") {
      if (!standsForValue(node, part)) continue;
      const name = child["name"] as string;
      const used = names.used.get(name) ?? [];
      names.used.set(name, [...used, { node: child, shorthand: node.type === "Property" && node["shorthand"] === true }]);
    } else look(child, names);
  }
}

function children(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([part, value]) =>
    [value].flat().flatMap((child): [string, Node][] => (isNode(child) ? [[part, child]] : [])),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Parts that hold a mere key or label, or the name that is bound. */
function standsForValue(parent: Node, part: string): boolean {
  if (part === "property" || part === "key") return parent["computed"] === true;
  if (part === "label" || part === "meta" || parent.type.endsWith("Specifier")) return false;
  return !(part === "id" || part === "params" || part === "param");
}

/** The names that a node binds itself. */
function bindings(node: Node): string[] {
  const parts = [node["id"], node["param"], node["local"], node["params"]].flat();
  return node.type.startsWith("Export") ? [] : parts.filter(isNode).flatMap(namesIn);
}

function namesIn(pattern: Node): string[] {
  if (pattern.type === "Identifier") return [pattern["name"] as string];
  const parts = [pattern["left"], pattern["argument"], pattern["value"], pattern["elements"], pattern["properties"]];
  return pattern.type === "MemberExpression" ? [] : parts.flat().filter(isNode).flatMap(namesIn);
}

function exportsOf(node: Node): string[] {
  const declared = node["declaration"];
  const specified = (node["specifiers"] as Node[]).map((specifier) => specifier["local"]);
  const listed = isNode(declared) ? [declared["id"], ...((declared["declarations"] as Node[] | undefined) ?? []).map((d) => d["id"])] : [];
  return [...specified, ...listed].filter(isNode).flatMap(namesIn);
}
