import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { Profile } from "../lib/drafting/profile.ts";
import { Article, type Tier } from "../lib/knowledge/article.ts";
import { markdown } from "../lib/sources/markdown.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const tiers: Record<string, Tier> = { public: "public", "signed-in": "authenticated", internal: "internal" };

/** The files of `public/sample/` by name, built from `samples/`; throws with the file's path when one does not parse. */
export async function buildSample(): Promise<Record<string, string>> {
  const base = join(root, "samples/articles");
  const found = readdirSync(base, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const paths = found.map((path) => path.split(sep).join("/")).sort();
  const articles = await Promise.all(paths.map((path) => readArticle(path, readFileSync(join(base, path), "utf8"))));
  const profiles = z.array(Profile).parse(JSON.parse(readFileSync(join(root, "samples/profiles.json"), "utf8")));
  return { "articles.json": json(articles), "profiles.json": json(profiles) };
}

/** Reads a file as an import does, and insists that its label fits its folder. What is filled in on reading is left out. */
async function readArticle(path: string, text: string): Promise<Partial<Article>> {
  const { articles, failures } = await markdown.parse(
    { path: `sample/${path}`, text, bytes: null },
    { parseHtml: refuse, readDocument: refuse },
  );
  const article = articles[0]?.article;
  if (!article || failures.length > 0) throw new Error(`${path}: ${failures.map((f) => f.code).join(", ")}`);
  const folder = path.split("/")[0] ?? "";
  if (article.tier !== tiers[folder]) throw new Error(`${path}: its tier ${article.tier} does not fit the folder ${folder}`);
  return lean(Article.parse(article));
}

/** Without fields that say nothing, and without the claim that its tier and the reason for it say already. */
function lean(article: Article): Partial<Article> {
  const { claims: _, tierDetail: __, ...rest } = article;
  const mayMiss = ["summary", "section", "labels", "group", "flags"];
  return Object.fromEntries(
    Object.entries(rest).filter(
      ([name, value]) => !(mayMiss.includes(name) && (value === null || (Array.isArray(value) && value.length === 0))),
    ),
  );
}

function refuse(): never {
  throw new Error("The sample articles are Markdown");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, "public/sample"), { recursive: true });
  for (const [name, text] of Object.entries(await buildSample())) writeFileSync(join(root, "public/sample", name), text);
}
