import * as z from "zod/mini";
import { toProblem } from "../errors.ts";
import { Tier } from "../knowledge/article.ts";
import { address } from "./address.ts";
import { rows, said } from "./answers.ts";
import { basic } from "./basic.ts";
import { ArticleRow, articlesOf, FolderRow, placeOf, ReplyRow, replyOf } from "./freshdesk-rows.ts";
import { codes } from "./item.ts";
import { optionalPart } from "./optional-part.ts";
import type { Answer, Source, SourceNet } from "./source.ts";
import { type StepTaken, takeStep } from "./steps.ts";

/**
 * Freshdesk: the solution articles of an account with their translations, and its canned responses. Written from the vendor's
 * API reference (v2: Solutions, Canned responses, Pagination), as it stood in 2026. Its lists cannot be asked for changes, so
 * every walk is over everything.
 */
export const freshdesk: Source = {
  id: "freshdesk",
  name: "Freshdesk Solutions",
  auths: ["session", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://ostrel.freshdesk.com", choices: [] },
    { key: "locales", kind: "text", required: false, example: "sv-SE, de", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 1,
  origins: (answers) => [siteOf(answers)],
  // An API key goes as the name; the password is any letter.
  authorization: (token) => basic(`${token.trim()}:X`),
  oauth: null,
  pull: (from, net) => {
    const { answers } = from.settings;
    const begin = (): Step[] => [{ of: "categories", ...begun }, ...(answers["macros"] === "no" ? [] : [{ of: "reply-folders" } as const])];
    return takeStep(from, Step, begin, (step) => take(step, answers, net));
  },
};

const siteOf = (answers: Record<string, string>) => address(answers["address"]).origin;

/** A folder, with what its parents allow. */
const Place = z.object({ id: z.number(), path: z.array(z.string()), tier: Tier, says: z.string() });
/** The first of the page before: what has no pages gives the same list for every number. */
const Page = { page: z.number(), first: z.nullable(z.number()) };
const begun = { page: 1, first: null };
const Step = z.discriminatedUnion("of", [
  z.object({ of: z.literal("categories"), ...Page }),
  z.object({ of: z.literal("folders"), category: z.number(), name: z.string(), ...Page }),
  z.object({ of: z.literal("subfolders"), parent: Place, ...Page }),
  z.object({ of: z.literal("articles"), folder: Place, locale: z.nullable(z.string()), ...Page }),
  z.object({ of: z.literal("reply-folders") }),
  z.object({ of: z.literal("replies"), folder: z.number(), name: z.string(), own: z.boolean(), ...Page }),
]);
type Step = z.infer<typeof Step>;
type Of<K extends Step["of"]> = Extract<Step, { of: K }>;
type Taken = StepTaken<Step>;

const List = z.array(z.unknown());
const Named = z.object({ id: z.number(), name: z.string() });
const ReplyFolder = z.object({ id: z.number(), name: z.string(), personal: z.optional(z.nullable(z.boolean())) });

function take(step: Step, answers: Record<string, string>, net: SourceNet): Promise<Taken> {
  const api = `${siteOf(answers)}/api/v2`;
  if (step.of === "categories") return takeCategories(step, api, net);
  if (step.of === "articles") return takeArticles(step, siteOf(answers), net);
  if (step.of === "reply-folders") return takeReplyFolders(api, net);
  if (step.of === "replies") return takeReplies(step, api, net);
  return takeFolders(step, api, codes(answers["locales"]), net);
}

async function takeCategories(step: Of<"categories">, api: string, net: SourceNet): Promise<Taken> {
  const answer = await net.get(`${api}/solutions/categories?page=${step.page}&per_page=100`);
  const { rows: categories, failures } = rows(said(answer, List, "categories"), Named, "category");
  if (isAgain(step, categories)) return nothing;
  const folders = categories.map(({ id, name }): Step => ({ of: "folders", category: id, name, ...begun }));
  return { told: { failures }, more: [...folders, ...nextOf(step, categories, answer)] };
}

async function takeFolders(step: Of<"folders" | "subfolders">, api: string, locales: string[], net: SourceNet): Promise<Taken> {
  const path = step.of === "folders" ? `categories/${step.category}/folders` : `folders/${step.parent.id}/subfolders`;
  const answer = await net.get(`${api}/solutions/${path}?page=${step.page}&per_page=100`);
  const { rows: folders, failures } = rows(said(answer, List, "folders"), FolderRow, "folder");
  if (isAgain(step, folders)) return nothing;
  const inside = folders.flatMap((row): Step[] => {
    const folder = placeOf(row, step.of === "folders" ? { path: [step.name], tier: "public" } : step.parent);
    const texts = [null, ...locales].map((locale): Step => ({ of: "articles", folder, locale, ...begun }));
    return [...texts, ...((row.sub_folders_count ?? 0) > 0 ? [{ of: "subfolders", parent: folder, ...begun } as const] : [])];
  });
  return { told: { failures }, more: [...inside, ...nextOf(step, folders, answer)] };
}

async function takeArticles(step: Of<"articles">, site: string, net: SourceNet): Promise<Taken> {
  const { folder, locale, page } = step;
  const place = `${site}/api/v2/solutions/folders/${folder.id}/articles${locale ? `/${encodeURIComponent(locale)}` : ""}`;
  const answer = await inLanguage(locale, () => net.get(`${place}?page=${page}&per_page=100`));
  if (answer === null) return nothing;
  const idOf = (id: string) => (locale ? `article-${id}/${locale}` : `article-${id}`);
  const { rows: articles, failures } = rows(said(answer, List, "articles"), ArticleRow, "article", idOf);
  if (isAgain(step, articles)) return nothing;
  return { told: { ...articlesOf(articles, folder, { site, locale }), failures }, more: nextOf(step, articles, answer) };
}

/** A folder that has nothing in a language is not there in it: null. */
async function inLanguage(locale: string | null, ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (locale !== null && toProblem(error).code === "source.gone") return null;
    throw error;
  }
}

async function takeReplyFolders(api: string, net: SourceNet): Promise<Taken> {
  const { part, failures } = await optionalPart("canned-responses", () => net.get(`${api}/canned_response_folders`));
  if (part === null) return { told: { failures }, more: [] };
  const found = rows(said(part, List, "canned_response_folders"), ReplyFolder, "canned response folder");
  const more = found.rows.map(({ id, name, personal }): Step => ({ of: "replies", folder: id, name, own: personal === true, ...begun }));
  return { told: { failures: found.failures }, more };
}

async function takeReplies(step: Of<"replies">, api: string, net: SourceNet): Promise<Taken> {
  const answer = await net.get(`${api}/canned_response_folders/${step.folder}/responses?page=${step.page}&per_page=100`);
  const { rows: replies, failures } = rows(said(answer, List, "canned_responses"), ReplyRow, "canned response", (id) => `reply-${id}`);
  if (isAgain(step, replies)) return nothing;
  return { told: { items: replies.map((reply) => replyOf(reply, step)), failures }, more: nextOf(step, replies, answer) };
}

const nothing: Taken = { told: {}, more: [] };

type Numbered = Exclude<Step, { of: "reply-folders" }>;

const isAgain = ({ page, first }: Numbered, list: { id: number }[]) => page > 1 && list[0]?.id === first;

/** It names the next page in a header; where that is lost, only a page that is not full ends a list (30 where it knows no size). */
function nextOf(step: Numbered, list: { id: number }[], answer: Answer): Step[] {
  const link = answer.header("link");
  const more = link === null ? list.length >= 30 : /rel="?next\b/.test(link) && list.length > 0;
  return more ? [{ ...step, page: step.page + 1, first: list[0]?.id ?? null }] : [];
}
