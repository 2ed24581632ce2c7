import type { Profile } from "./drafting/profile.ts";
import { FootnoteError } from "./errors.ts";
import { maskingFault } from "./guardrails/check-masking.ts";
import type { Masking } from "./guardrails/masking.ts";
import type { Rule } from "./guardrails/policy.ts";
import { lineOfPath, lineOfSyntaxError } from "./json-line.ts";
import type { Article } from "./knowledge/article.ts";
import type { TierRule } from "./knowledge/tier-rule.ts";
import type { NotifySettings } from "./notice.ts";
import type { ProviderSettings } from "./provider-settings.ts";
import type { Recipe } from "./recipe.ts";
import { TeamFile, type TeamStatus } from "./settings.ts";
import type { SourceSettings } from "./source-settings.ts";
import type { Off } from "./stop.ts";
import { withFloor } from "./team-floor.ts";

/**
 * A team file of what this install holds. Addresses go along without user, password and query: no secrets. What connected
 * sources brought stays out: each install takes it from there itself.
 */
export function exportTeam(
  parts: Omit<TeamFile, "footnote" | "version" | "off" | "recipes"> & { off?: Off | null; recipes?: Recipe[] },
): TeamFile {
  const provider = parts.provider && openProvider(parts.provider);
  const sources = parts.sources.map((source) => ({ ...source, answers: openAnswers(source.answers) }));
  const connected = new Set(sources.map((source) => source.id));
  const articles = parts.articles.filter((article) => !connected.has(article.source));
  const notify = parts.notify && { ...parts.notify, address: withoutSecrets(parts.notify.address) };
  return TeamFile.parse({ footnote: "team-file", version: 1, ...parts, provider, sources, articles, ...(notify ? { notify } : {}) });
}

/** A provider's settings with every address in them bare. */
function openProvider(settings: ProviderSettings): ProviderSettings {
  const { baseUrl, auth } = settings;
  const bare = { ...settings, baseUrl: withoutSecrets(baseUrl) };
  if (auth.kind !== "oidc") return bare;
  const exchange = auth.exchange && { ...auth.exchange, url: withoutSecrets(auth.exchange.url) };
  return { ...bare, auth: { ...auth, issuer: withoutSecrets(auth.issuer), exchange } };
}

/** Answers with every address in them bare. */
function openAnswers(answers: Record<string, string>): Record<string, string> {
  const bare = (answer: string) => answer.replace(/https?:\/\/[^\s,;]+/gi, withoutSecrets);
  // An address may be entered without its `https://`.
  const cut = (answer: string) => answer.replace(/[?#][^\s,;]*/g, "");
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, key === "address" ? cut(bare(answer)) : bare(answer)]));
}

/** Reads a team file. Throws `team.broken` (detail: `line`, and `path` where it is known) or `team.version` (detail: `version`). */
export function parseTeamFile(text: string): TeamFile {
  const value = parseJson(text);
  const version = versionOf(value);
  if (version !== null && version !== 1) throw new FootnoteError("team.version", { detail: { version: String(version) } });
  const read = TeamFile.safeParse(value);
  if (!read.success) throw broken(text, read.error.issues[0]?.path ?? []);
  const twice = repeated(read.data);
  if (twice) throw broken(text, twice);
  if (read.data.masking && maskingFault(read.data.masking)) throw broken(text, ["masking"]);
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FootnoteError("team.broken", { cause, detail: { line: String(lineOfSyntaxError(text, cause)) } });
  }
}

function versionOf(value: unknown): unknown {
  if (value === null || typeof value !== "object" || !("footnote" in value) || value.footnote !== "team-file") return null;
  return "version" in value ? value.version : null;
}

function broken(text: string, path: PropertyKey[]): FootnoteError {
  return new FootnoteError("team.broken", { detail: { line: String(lineOfPath(text, path)), path: path.join(".") } });
}

/** The path of an id that stands twice: one of the two would silently win. */
function repeated(file: TeamFile): PropertyKey[] | null {
  for (const list of ["profiles", "rules", "articles", "sources", "tierRules", "recipes"] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of file[list].entries()) {
      if (seen.has(id)) return [list, i, "id"];
      seen.add(id);
    }
  }
  return null;
}

function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!url.username && !url.password && !url.search && !url.hash) return address;
  Object.assign(url, { username: "", password: "", search: "", hash: "" });
  return url.href;
}

/** The tables a team file is written into; `openStorage` gives them. */
export interface TeamTables {
  together: <T>(run: () => Promise<T>) => Promise<T>;
  articles: {
    page: () => Promise<Article[]>;
    replace: (articles: Article[]) => Promise<void>;
    keepRevisions: (ids: string[]) => Promise<void>;
    lastKept: (ids: string[]) => Promise<Map<string, number>>;
  };
  profiles: { replace: (profiles: Profile[]) => Promise<void> };
  rules: { save: (rules: Rule[]) => Promise<void> };
  settings: {
    team: () => Promise<TeamStatus>;
    saveTeam: (status: TeamStatus) => Promise<void>;
    saveProvider: (settings: ProviderSettings) => Promise<void>;
    saveTierRules: (rules: TierRule[]) => Promise<void>;
    saveTeamOff: (off: Off | null) => Promise<void>;
    saveTeamRecipes: (recipes: Recipe[]) => Promise<void>;
    saveMasking: (masking: Masking) => Promise<void>;
    saveNotify: (notify: NotifySettings) => Promise<void>;
  };
  /** The connected sources: `take` puts these in the place of those that an earlier team file brought. */
  sources: { page: () => Promise<{ id: string }[]>; take: (settings: SourceSettings[]) => Promise<void> };
}

/** Where a team file came from; `at` is ISO 8601. */
export interface TeamOrigin {
  from: "file" | "address" | "policy";
  address: string | null;
  at: string;
}

/**
 * Puts a team file in the place of profiles, rules and, where it holds some, articles and provider: all or nothing.
 * The floor's red rules stay. Throws `team.older` (detail: `have`, `got`) when the revision would go back.
 */
export function applyTeam({
  file,
  floor,
  origin,
  tables,
}: {
  file: TeamFile;
  floor: Rule[];
  origin: TeamOrigin;
  tables: TeamTables;
}): Promise<TeamStatus> {
  return tables.together(async () => {
    const before = await tables.settings.team();
    if (before.revision !== null && file.revision < before.revision) {
      throw new FootnoteError("team.older", { detail: { have: String(before.revision), got: String(file.revision) } });
    }
    await tables.profiles.replace(file.profiles);
    await tables.rules.save(withFloor(file.rules, floor));
    await tables.settings.saveTierRules(file.tierRules);
    await tables.settings.saveTeamOff(file.off);
    await tables.settings.saveTeamRecipes(file.recipes);
    if (file.notify) await tables.settings.saveNotify(file.notify);
    if (file.masking) await tables.settings.saveMasking(file.masking);
    await tables.sources.take(file.sources);
    // A file without articles was made without its knowledge: what is here stays.
    if (file.articles.length > 0) await tables.articles.replace(await stillThere(file.articles, tables));
    if (file.provider) await tables.settings.saveProvider(file.provider);
    const status: TeamStatus = {
      from: origin.from,
      address: origin.address,
      name: file.name,
      revision: file.revision,
      checked: origin.at,
      problem: null,
    };
    await tables.settings.saveTeam(status);
    return status;
  });
}

/** The file's articles, and those of connected sources. What an agent has reported stays out of use until its article changes. */
async function stillThere(articles: Article[], tables: TeamTables): Promise<Article[]> {
  const [page, sources] = await Promise.all([tables.articles.page(), tables.sources.page()]);
  const connected = new Set(sources.map((source) => source.id));
  const here = new Map(page.map((a) => [a.id, a]));
  const own = articles.filter((a) => !connected.has(a.source));
  const same = (a: Article) => here.get(a.id)?.title === a.title && here.get(a.id)?.body === a.body;
  // Drafts that cite the texts of before may still be on their way.
  await tables.articles.keepRevisions(own.filter((a) => here.has(a.id) && !same(a)).map((a) => a.id));
  const kept = await tables.articles.lastKept(own.map((a) => a.id));
  return [
    ...own.map((a) => {
      const before = here.get(a.id);
      const last = Math.max(before?.revision ?? 0, kept.get(a.id) ?? 0);
      if (before && same(a) && a.revision <= last)
        return { ...a, revision: before.revision, quarantined: a.quarantined ?? before.quarantined };
      // A revision that the log may show is never given to another text, whatever number the file has for it.
      return { ...a, revision: Math.max(a.revision, (kept.get(a.id) ?? 0) + 1) };
    }),
    ...page.filter((a) => connected.has(a.source)),
  ];
}

/** One fetch, as `egress` makes it. */
export type TeamFetch = (
  address: string,
  init: { headers: Record<string, string> },
) => Promise<Pick<Response, "status" | "text" | "headers">>;

/** What came of looking: nothing new, or a file and the ETag to ask with next time. */
export type Refreshed = { changed: false } | { changed: true; file: TeamFile; etag: string | null };

/** Looks for a newer team file. Throws `team.address` (not HTTPS), `team.unreachable` (detail: `status`), and what `parseTeamFile` throws. */
export async function refreshTeam({
  fetch,
  etag,
  address,
}: {
  fetch: TeamFetch;
  etag: string | null;
  address: string;
}): Promise<Refreshed> {
  if (!trusted(address)) throw new FootnoteError("team.address");
  const response = await reach(fetch, address, etag);
  if (response.status === 304 && etag !== null) return { changed: false };
  if (response.status !== 200) throw new FootnoteError("team.unreachable", { detail: { status: String(response.status) } });
  return { changed: true, file: parseTeamFile(await response.text()), etag: response.headers.get("etag") };
}

async function reach(fetch: TeamFetch, address: string, etag: string | null) {
  try {
    return await fetch(address, { headers: { accept: "application/json", ...(etag === null ? {} : { "if-none-match": etag }) } });
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause;
    throw new FootnoteError("team.unreachable", { cause, detail: { status: "" } });
  }
}

/** HTTPS, or this very computer. */
function trusted(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}
