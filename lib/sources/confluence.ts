import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import type { Tier } from "../knowledge/article.ts";
import { address } from "./address.ts";
import { rows, said } from "./answers.ts";
import { basic } from "./basic.ts";
import { PageRow, pageOf } from "./confluence-pages.ts";
import { restrictions } from "./confluence-restrictions.ts";
import { codes, listed } from "./item.ts";
import { nextPath } from "./paged.ts";
import type { PullFrom, Source, SourceNet } from "./source.ts";
import { type StepTaken, takeStep } from "./steps.ts";

/**
 * Confluence Cloud, where Jira Service Management keeps its knowledge: the pages of the spaces that the lead names. Written
 * from the vendor's references (REST v2: Space, Page, Folder; v1: Content restrictions), as they stood in 2026. Whom a space is
 * for is the lead's to say; a page that is restricted, or lies below one, is internal. A restriction changes no page's date, so
 * every walk is over everything.
 */
export const confluence: Source = {
  id: "confluence",
  name: "Confluence",
  auths: ["session", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://ostrel.atlassian.net", choices: [] },
    { key: "public", kind: "text", required: false, example: "HELP", choices: [] },
    { key: "authenticated", kind: "text", required: false, example: "PORTAL", choices: [] },
    { key: "internal", kind: "text", required: false, example: "TEAM", choices: [] },
  ],
  macros: false,
  rate: 5,
  origins: (answers) => [siteOf(answers)],
  // An API token goes with the address of its user.
  authorization: (token) =>
    /^[^\s:]+@[^\s:]+:\S+$/.test(token.trim()) ? basic(token.trim()) : { Authorization: `Bearer ${token.trim()}` },
  oauth: null,
  pull: (from, net) =>
    takeStep(
      from,
      Step,
      () => begin(from, net),
      (step) => takePages(step, from, net),
    ),
};

const siteOf = (answers: Record<string, string>) => address(answers["address"]).origin;

const Step = z.object({
  space: z.object({ id: z.string(), key: z.string(), name: z.string() }),
  path: z.string(),
  /** Of the pages and folders that others lie in: is it restricted, or does it lie in one that is? */
  known: z.record(z.string(), z.boolean()),
});
type Step = z.infer<typeof Step>;

const Listing = z.object({
  results: z.array(z.unknown()),
  _links: z.optional(z.nullable(z.object({ next: z.optional(z.nullable(z.string())) }))),
});
const Space = z.object({ id: z.string(), key: z.string(), name: z.string() });

/** Throws `source.spaces` when none is named, `source.space` (detail: `space`) for one that is not there. */
async function begin({ settings }: PullFrom, net: SourceNet): Promise<Step[]> {
  const { answers } = settings;
  const site = siteOf(answers);
  await refuseStrangers(settings.auth, site, net);
  const keys = ["public", "authenticated", "internal"].flatMap((tier) => codes(answers[tier]));
  if (keys.length === 0) throw new FootnoteError("source.spaces");
  const list = said(
    await net.get(`${site}/wiki/api/v2/spaces?keys=${keys.map(encodeURIComponent).join(",")}&limit=250`),
    Listing,
    "spaces",
  );
  const spaces = rows(list.results, Space, "space").rows;
  const missing = keys.find((key) => !spaces.some((space) => space.key.toLowerCase() === key.toLowerCase()));
  if (missing !== undefined) throw new FootnoteError("source.space", { detail: { space: missing } });
  const query = "status=current&body-format=storage&sort=id&limit=50";
  return spaces.map((space) => ({ space, path: `/wiki/api/v2/spaces/${encodeURIComponent(space.id)}/pages?${query}`, known: {} }));
}

/** Who is not signed in is shown what is open to everyone: the walk would find all else gone. Throws `source.signed-out`. */
async function refuseStrangers(auth: string, site: string, net: SourceNet): Promise<void> {
  if (auth !== "session") return;
  const { type } = said(await net.get(`${site}/wiki/rest/api/user/current`), z.object({ type: z.string() }), "user");
  if (type === "anonymous") throw new FootnoteError("source.signed-out");
}

async function takePages(step: Step, { settings }: PullFrom, net: SourceNet): Promise<StepTaken<Step>> {
  const site = siteOf(settings.answers);
  const list = said(await net.get(`${site}${step.path}`), Listing, "pages");
  // Afterwards, each time: a session may end in the middle of a walk.
  await refuseStrangers(settings.auth, site, net);
  const { rows: pages, failures } = rows(list.results, PageRow, "page", (id) => `page-${id}`);
  const tier = tierOf(step.space.key, settings.answers);
  const { isRestricted, known } = restrictions(site, net, step.known);
  const items = [];
  for (const page of pages.filter(({ status }) => status === "current")) {
    // What is for us alone need not be looked into.
    const restricted = tier !== "internal" && (await isRestricted(page));
    items.push(pageOf(page, step.space, { site, tier, restricted }));
  }
  const gone = pages.filter(({ status }) => status !== "current").map(({ id }) => `page-${id}`);
  const next = list.results.length > 0 ? nextPath({ links: undefined, next_page: list._links?.next }, site, step.path) : null;
  return { told: { items, gone, failures }, more: next === null ? [] : [{ ...step, path: next, known }] };
}

/** The strictest of the lists that name the space. */
function tierOf(key: string, answers: Record<string, string>): Tier {
  const tiers: Tier[] = ["internal", "authenticated", "public"];
  return tiers.find((tier) => listed(answers[tier]).includes(key.toLowerCase())) ?? "internal";
}
