/** One breach of a wall: where it would stand, what it would say, and the rule that must see it. */
export interface Planted {
  wall: string;
  file: string;
  text: string;
  rule:
    | "noRestrictedImports"
    | "noRestrictedGlobals"
    | "noImportCycles"
    | "noDefaultExport"
    | "noExplicitAny"
    | "noEnum"
    | "useFilenamingConvention";
}

const imports = (wall: string, folder: string, from: string): Planted => ({
  wall,
  file: `${folder}/planted.ts`,
  text: `import { thing } from "${from}";\nexport const planted = () => thing;\n`,
  rule: "noRestrictedImports",
});
const uses = (wall: string, folder: string, expression: string): Planted => ({
  wall,
  file: `${folder}/planted.ts`,
  text: `export const planted = () => ${expression};\n`,
  rule: "noRestrictedGlobals",
});

const pureRooms = ["lib/language", "lib/mail", "lib/guardrails", "lib/knowledge", "lib/drafting", "lib/audit"];
const pureNames = [
  "document",
  "window",
  "browser",
  "chrome",
  "fetch",
  "indexedDB",
  "Date",
  "crypto",
  "localStorage",
  "globalThis",
  "self",
  "performance",
];
const higher: Record<string, string[]> = {
  "lib/language": ["guardrails", "knowledge", "drafting", "audit"],
  "lib/mail": ["guardrails", "knowledge", "drafting", "audit"],
  "lib/guardrails": ["knowledge", "drafting", "audit"],
  "lib/knowledge": ["drafting", "audit"],
  "lib/drafting": ["audit"],
};
const doors = ["storage/db.ts", "providers/anthropic.ts", "helpdesks/registry.ts", "sources/registry.ts", "background/start.ts"];
const above = ["bus.ts", "wire.ts", "messages.ts", "egress.ts", "engine.ts", "assist.ts"];

/** Every wall of docs/house.md, breached once. */
export const planted: Planted[] = [
  ...Object.entries(higher).flatMap(([room, rooms]) => rooms.map((r) => imports(`${room} does not look up to ${r}`, room, `../${r}/x.ts`))),
  ...pureRooms.flatMap((room) => [...doors, ...above].map((door) => imports(`${room} opens no ${door}`, room, `../${door}`))),
  ...pureRooms.flatMap((room) =>
    ["wxt/browser", "dexie", "@anthropic-ai/sdk/client", "preact"].map((p) => imports(`${room} uses no ${p}`, room, p)),
  ),
  ...pureRooms.flatMap((room) => pureNames.map((name) => uses(`${room} touches no ${name}`, room, `${name}`))),

  ...doors.map((door) => imports(`screens open no ${door}`, "components/ui", `../../lib/${door}`)),
  ...["wire.ts", "content-bus.ts", "egress.ts", "engine.ts", "assist.ts", "compose.ts"].map((f) =>
    imports(`screens do not know ${f}`, "components/options/log", `../../../lib/${f}`),
  ),
  { ...imports("a page only mounts its screen", "entrypoints/options", "../../lib/bus.ts"), file: "entrypoints/options/main.tsx" },

  imports("only the background opens the disk", "lib", "./storage/storage.ts"),
  imports("only the background opens the model", "lib", "./providers/anthropic.ts"),
  imports("only background and engine read sources", "lib", "./sources/files.ts"),
  imports("lib knows no screen", "lib/background", "../../components/ui/i18n.ts"),
  imports("the core asks no helpdesk by name", "lib/background", "../helpdesks/sandbox.ts"),

  ...["storage", "providers", "sources", "helpdesks"].flatMap((door) =>
    ["storage/db.ts", "providers/anthropic.ts", "sources/registry.ts", "helpdesks/registry.ts", "egress.ts", "bus.ts"]
      .filter((other) => !other.startsWith(door))
      .map((other) => imports(`${door} does not import ${other}`, `lib/${door}`, `../${other}`)),
  ),

  ...["lib/helpdesks", "lib/content"].flatMap((room) =>
    ["bus.ts", "messages.ts", "storage/db.ts", "knowledge/search.ts", "drafting/draft.ts", "engine.ts"].map((f) =>
      imports(`a content script holds no ${f}`, room, `../${f}`),
    ),
  ),
  imports("a content script holds no full zod", "lib/content", "zod"),
  ...["detector", "request-tracker.content"].map((name) => ({
    ...imports(`${name} holds no bus`, "entrypoints", "../lib/bus.ts"),
    file: `entrypoints/${name}.ts`,
  })),

  ...["lib/background", "lib/helpdesks", "lib/providers", "lib/sources", "lib/content", "components/sidebar"].flatMap((room) => [
    uses(`${room} has no fetch of its own`, room, 'fetch("https://desk.example")'),
    uses(`${room} has no WebSocket`, room, 'new WebSocket("wss://desk.example")'),
    uses(`${room} has no XMLHttpRequest`, room, "new XMLHttpRequest()"),
    uses(`${room} has no EventSource`, room, 'new EventSource("https://desk.example")'),
  ]),

  {
    wall: "no circles",
    file: "lib/planted-a.ts",
    text: 'import { b } from "./planted-b.ts";\nexport const a = () => b;\n',
    rule: "noImportCycles",
  },
  {
    wall: "no circles, seen from the other side",
    file: "lib/planted-b.ts",
    text: 'import { a } from "./planted-a.ts";\nexport const b = () => a;\n',
    rule: "noImportCycles",
  },
  { wall: "no default export", file: "lib/planted-default.ts", text: "export default 1;\n", rule: "noDefaultExport" },
  {
    wall: "no default export in a screen",
    file: "components/ui/planted-default.tsx",
    text: "export default () => null;\n",
    rule: "noDefaultExport",
  },
  { wall: "no any", file: "lib/planted-any.ts", text: "export const planted = (x: any) => x;\n", rule: "noExplicitAny" },
  { wall: "no enum", file: "lib/planted-enum.ts", text: "export enum Planted { A }\n", rule: "noEnum" },
  { wall: "kebab-case", file: "lib/plantedName.ts", text: "export const planted = 1;\n", rule: "useFilenamingConvention" },
];

/** What the walls must let through, or nobody could work. */
export const allowed: { file: string; text: string }[] = [
  { file: "lib/egress.ts", text: 'export const egress = () => fetch("https://desk.example");\n' },
  { file: "lib/own-file.ts", text: 'export const ownFile = () => fetch("/sample/articles.json");\n' },
  {
    file: "lib/background/planted-allowed.ts",
    text: 'import { db } from "../storage/db.ts";\nexport const planted = () => [db, Date.now()];\n',
  },
  { file: "lib/engine-planted.ts", text: 'import { sources } from "./sources/registry.ts";\nexport const planted = () => sources;\n' },
  { file: "lib/audit/planted-allowed.ts", text: 'import { Draft } from "../drafting/draft.ts";\nexport const planted = () => Draft;\n' },
  {
    file: "components/review/planted-allowed.ts",
    text: 'import { verifyChain } from "../../lib/audit/verify-chain.ts";\nimport { send } from "../../lib/bus.ts";\nexport const planted = () => [verifyChain, send];\n',
  },
  { file: "lib/content/planted-allowed.ts", text: 'import { send } from "../content-bus.ts";\nexport const planted = () => send;\n' },
  { file: "entrypoints/planted.ts", text: "export default 1;\n" },
];
