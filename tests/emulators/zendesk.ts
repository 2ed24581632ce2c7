import { type Asked, type Loopback, type Reply, serveLoopback } from "./loopback.ts";
import { guideArticles, guideMacros, guideSections, guideSegments } from "./zendesk/guide.ts";

// A loopback emulator of the parts of Zendesk's API that hold knowledge. Written from the vendor's API reference as it stood in
// 2026, no code or text of theirs: Help Center API (Articles with sideloads and incremental export; Understanding incremental
// article exports; User segments; Locales), Ticketing API (Macros, Users), Introduction (Pagination by cursor and by offset, Rate
// limits, Security and authentication).
// On its own: node tests/emulators/zendesk.ts

export interface GuideTranslation {
  locale: string;
  title: string;
  body: string;
  draft: boolean;
  updated_at: string;
}
export interface GuideArticle {
  id: number;
  section_id: number;
  author_id: number;
  label_names: string[];
  user_segment_id: number | null;
  user_segment_ids: number[];
  created_at: string;
  updated_at: string;
  translations: GuideTranslation[];
  /** What its row says instead, to be wrong on purpose. */
  instead?: object;
}
export interface GuideMacro {
  id: number;
  title: string;
  actions: { field: string; value: unknown }[];
  restriction: { type: "Group" | "User"; id: number } | null;
  active: boolean;
  created_at: string;
  updated_at: string;
}

export interface Zendesk extends Loopback {
  email: string;
  token: string;
  /** An OAuth access token. */
  bearer: string;
  articles: GuideArticle[];
  macros: GuideMacro[];
  locales: string[];
  /** May these credentials see user segments, and macros? */
  may: { segments: boolean; macros: boolean };
  /** Who the credentials belong to. */
  me: { role: "admin" | "agent" | "end-user" };
  /** Its clock, ms since 1970. */
  clock: { now: number };
  /** Changes an article now, as somebody there does. */
  edit: (id: number, change: (article: GuideArticle) => void) => void;
  remove: (id: number) => void;
}

type State = Pick<Zendesk, "articles" | "macros" | "locales" | "may" | "me" | "clock" | "email" | "token" | "bearer"> & {
  pageSize: number;
};

/** Starts one with a help centre of the sample world. `pageSize`: rows on a page at most. */
export async function startZendesk({ pageSize = 100 } = {}): Promise<Zendesk> {
  const state: State = {
    articles: guideArticles(),
    macros: guideMacros(),
    locales: ["en-gb", "sv"],
    may: { segments: true, macros: true },
    me: { role: "agent" },
    clock: { now: Date.parse("2026-11-16T09:00:00Z") },
    email: "lead@tarnwick.example",
    token: "emulated-api-token",
    bearer: "emulated-oauth-token",
    pageSize,
  };
  const server = await serveLoopback(
    (asked) => answer(state, asked),
    () => state.clock.now,
  );
  const find = (id: number) => state.articles.find((article) => article.id === id);
  return Object.assign(state, server, {
    edit: (id: number, change: (article: GuideArticle) => void) => {
      const article = find(id);
      if (!article) throw new Error(`No article ${id}`);
      change(article);
      article.updated_at = new Date(state.clock.now).toISOString();
    },
    remove: (id: number) => void state.articles.splice(0, Infinity, ...state.articles.filter((article) => article.id !== id)),
  });
}

function answer(state: State, { url, headers }: Asked): Reply {
  const basic = `Basic ${Buffer.from(`${state.email}/token:${state.token}`).toString("base64")}`;
  const known = [basic, `Bearer ${state.bearer}`].includes(headers.authorization ?? "");
  const session = /_zendesk_session=agent/.test(headers.cookie ?? "");
  const path = url.pathname.replace(/\.json$/, "");
  if (path === "/api/v2/users/me")
    return { body: { user: known || session ? { id: 7, role: state.me.role } : { id: null, name: "Anonymous user" } } };
  if (!known && !session) return { status: 401, body: { error: "Couldn't authenticate you" } };
  const routes: Record<string, () => Reply> = {
    "/api/v2/help_center/locales": () => ({ body: { locales: state.locales, default_locale: state.locales[0] } }),
    "/api/v2/help_center/user_segments": () =>
      state.may.segments ? { body: { user_segments: guideSegments, next_page: null, count: guideSegments.length } } : forbidden,
    "/api/v2/help_center/articles": () =>
      paged(
        state,
        url,
        "articles",
        state.articles.map((a) => row(a, url)),
        along(url),
      ),
    "/api/v2/help_center/incremental/articles": () => incremental(state, url),
    "/api/v2/macros/active": () =>
      state.may.macros
        ? paged(
            state,
            url,
            "macros",
            state.macros.filter((m) => m.active),
            {},
          )
        : forbidden,
  };
  return routes[path]?.() ?? { status: 404, body: { error: "RecordNotFound" } };
}

const forbidden: Reply = { status: 403, body: { error: "Forbidden" } };

/** Offset paging counts, cursor paging does not. */
function paged(state: State, url: URL, name: string, rows: object[], extra: object): Reply {
  const ask = url.searchParams;
  const sized = ask.get("page[size]");
  const size = Math.min(state.pageSize, Number(sized ?? ask.get("per_page") ?? 30));
  if (sized !== null) {
    const from = Number(ask.get("page[after]") ?? 0);
    const next = new URL(url);
    next.searchParams.set("page[after]", `${from + size}`);
    const more = from + size < rows.length;
    const links = { prev: null, next: more ? next.href : null };
    return { body: { [name]: rows.slice(from, from + size), ...extra, meta: { has_more: more, after_cursor: `${from + size}` }, links } };
  }
  const page = Number(ask.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", `${page + 1}`);
  const more = page * size < rows.length;
  const shown = rows.slice((page - 1) * size, page * size);
  return { body: { [name]: shown, ...extra, count: rows.length, page, per_page: size, next_page: more ? next.href : null } };
}

/** By the time of the last change; the end of a page is the start of the next. */
function incremental(state: State, url: URL): Reply {
  const start = Number(url.searchParams.get("start_time"));
  const at = (article: GuideArticle) => Math.floor(Date.parse(article.updated_at) / 1000);
  const changed = state.articles.filter((article) => at(article) >= start).sort((a, b) => at(a) - at(b));
  const shown = changed.slice(0, state.pageSize);
  const last = shown.at(-1);
  const end = last ? at(last) : start;
  const next = new URL(url);
  next.searchParams.set("start_time", `${end}`);
  const more = changed.length > shown.length && end > start;
  const rows = shown.map((article) => row(article, url));
  return { body: { articles: rows, ...along(url), count: rows.length, end_time: end, next_page: more ? next.href : null } };
}

function row(article: GuideArticle, url: URL): object {
  if (article.instead) return article.instead;
  const { translations, ...rest } = article;
  const source = translations[0];
  if (!source) throw new Error(`Article ${article.id} has no text.`);
  const link = (locale: string) => `${url.origin}/hc/${locale}/articles/${article.id}`;
  const shown = { locale: source.locale, source_locale: source.locale, title: source.title, body: source.body, draft: source.draft };
  const asked = (url.searchParams.get("include") ?? "").split(",").includes("translations");
  const texts = translations.map((text) => ({
    ...text,
    hidden: false,
    outdated: false,
    html_url: link(text.locale),
    source_id: article.id,
  }));
  return { ...rest, ...shown, html_url: link(source.locale), permission_group_id: 1, ...(asked ? { translations: texts } : {}) };
}

function along(url: URL): object {
  const asked = (url.searchParams.get("include") ?? "").split(",");
  return {
    ...(asked.includes("sections") ? { sections: guideSections.sections } : {}),
    ...(asked.includes("categories") ? { categories: guideSections.categories } : {}),
    ...(asked.includes("users") ? { users: [{ id: 7, name: "Edda Lind" }] } : {}),
  };
}

if (import.meta.main) console.log((await startZendesk()).url);
