import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import { address } from "./address.ts";
import { hostTime, rows, said } from "./answers.ts";
import { optionalPart } from "./optional-part.ts";
import type { PullFrom, Source, SourceNet } from "./source.ts";
import { parts, type StepTaken, takeStep } from "./steps.ts";
import { Assets, answersOf, contentsOf } from "./zammad-answers.ts";
import { ModuleRow, moduleOf } from "./zammad-modules.ts";

/**
 * Zammad: the answers of its knowledge bases in all their translations, and its text modules. Written from its source
 * (knowledge_bases_controller, can_be_published, prevents_csrf, text_modules_controller: 2022 to 2026). It lists everything at
 * once and no changes, so every walk is over everything.
 */
export const zammad: Source = {
  id: "zammad",
  name: "Zammad knowledge base",
  auths: ["session", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://ostrel.zammad.com", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 2,
  origins: (answers) => [siteOf(answers)],
  authorization: (token) => ({ Authorization: `Token token=${token.trim()}` }),
  oauth: null,
  pull: (from, net) => {
    const { answers } = from.settings;
    const begin = (): Step[] => [
      { of: "index" },
      ...(answers["macros"] === "no" ? [] : [{ of: "modules", page: 1, first: null } as const]),
    ];
    return takeStep(from, Step, begin, (step) =>
      step.of === "modules" ? takeModules(step, siteOf(answers), net) : takeAnswers(step, from, net),
    );
  },
};

const siteOf = (answers: Record<string, string>) => address(answers["address"]).origin;

const Step = z.discriminatedUnion("of", [
  z.object({ of: z.literal("index") }),
  /** Texts come by the numbers of their contents. */
  z.object({ of: z.literal("answers"), contents: z.array(z.number()) }),
  z.object({ of: z.literal("modules"), page: z.number(), first: z.nullable(z.number()) }),
]);
type Step = z.infer<typeof Step>;
type Taken = StepTaken<Step>;

async function takeAnswers(step: Exclude<Step, { of: "modules" }>, { settings }: PullFrom, net: SourceNet): Promise<Taken> {
  const site = siteOf(settings.answers);
  const contents = step.of === "answers" ? step.contents : [];
  const proof = settings.auth === "session" ? await forgeryProof(site, net) : {};
  const wanted = contents.length > 0 ? { answer_translation_content_ids: contents } : {};
  const answer = await net.post(`${site}/api/v1/knowledge_bases/init`, { ...proof, ...wanted });
  const assets = said(answer, z.union([Assets, z.array(z.unknown())]), "knowledge_bases");
  // Who may not read a knowledge base is told of none, by an empty list.
  if (Array.isArray(assets)) throw new FootnoteError("source.forbidden");
  // What is to be published later is not published by its host's clock.
  const now = hostTime(answer) ?? Date.now();
  if (step.of === "answers") return { told: answersOf(assets, contents, { site, now }), more: [] };
  const { contents: all, failures } = contentsOf(assets, now);
  return { told: { failures }, more: parts(all, 100).map((some) => ({ of: "answers", contents: some })) };
}

/** With a session it refuses what is posted without the word that it gives out with any answer. Throws `source.signed-out`. */
async function forgeryProof(site: string, net: SourceNet): Promise<Record<string, string>> {
  const word = (await net.get(`${site}/api/v1/users/me`)).header("csrf-token");
  if (word === null) throw new FootnoteError("source.signed-out");
  return { authenticity_token: word };
}

async function takeModules(step: Extract<Step, { of: "modules" }>, site: string, net: SourceNet): Promise<Taken> {
  const ask = () => net.get(`${site}/api/v1/text_modules?page=${step.page}&per_page=100`);
  const { part: answer, failures } = await optionalPart("text-modules", ask);
  if (answer === null) return { told: { failures }, more: [] };
  const list = said(answer, z.array(z.unknown()), "text_modules");
  const found = rows(list, ModuleRow, "text module", (id) => `module-${id}`);
  const first = found.rows[0]?.id ?? null;
  // Older versions give the whole list for every number.
  if (list.length === 0 || (step.page > 1 && first === step.first)) return { told: {}, more: [] };
  const there = found.rows.filter(({ active }) => active !== false);
  const gone = found.rows.filter(({ active }) => active === false).map(({ id }) => `module-${id}`);
  return { told: { items: there.map(moduleOf), gone, failures: found.failures }, more: [{ ...step, page: step.page + 1, first }] };
}
