import { type Asked, type Loopback, type Reply, serveLoopback } from "./loopback.ts";

// A loopback emulator of the parts of Chatwoot that hold knowledge. Written from what its source does (portals, articles and
// canned responses: controllers and views of 2022 to 2026), no code of it: the account API behind an access token, and a
// portal's public JSON. Pages hold 25; older versions give every article for every page of the public list.
// On its own: node tests/emulators/chatwoot.ts

export interface PortalArticle {
  id: number;
  title: string;
  content: string;
  description: string;
  slug: string;
  status: "draft" | "published" | "archived";
  locale: string;
  category: { id: number; name: string; slug: string; locale: string } | null;
  author: { id: number; name: string } | null;
  associated_article_id: number | null;
  meta: { tags?: string[] };
  updated_at: number;
}

export interface Chatwoot extends Loopback {
  token: string;
  portals: { slug: string; name: string; archived: boolean; articles: PortalArticle[] }[];
  replies: object[];
  /** Older versions give every article whatever page is asked for. */
  old: { ignoresPages: boolean };
}

/** Starts one with the portals of the sample world. `pageSize`: articles on a page. */
export async function startChatwoot({ pageSize = 25 } = {}): Promise<Chatwoot> {
  const token = "emulated-access-token";
  const portals = samplePortals();
  const replies: object[] = [
    { id: 31, account_id: 1, short_code: "label", content: "Hello {{contact.first_name}}, your return label is on its way." },
    { id: 32, account_id: 1, short_code: "thanks", content: "Thank you for writing to us." },
  ];
  const old = { ignoresPages: false };
  const server = await serveLoopback((asked) => answer({ token, portals, replies, old, pageSize }, asked));
  return Object.assign(server, { token, portals, replies, old });
}

type State = Pick<Chatwoot, "token" | "portals" | "replies" | "old"> & { pageSize: number };

function answer(state: State, asked: Asked): Reply {
  const { pathname: path, searchParams: ask } = asked.url;
  const shown = /^\/hc\/([^/]+)\/([^/]+)\/articles\.json$/.exec(path);
  if (shown) return publicList(state, shown[1] ?? "", shown[2] ?? "", ask);
  if (!path.startsWith("/api/v1/accounts/")) return { status: 404, body: { error: "Resource could not be found" } };
  if (asked.headers["api_access_token"] !== state.token) return { status: 401, body: { error: "Invalid Access Token" } };
  if (!path.startsWith("/api/v1/accounts/1/")) return { status: 404, body: { error: "Resource could not be found" } };
  if (path.endsWith("/portals")) return { body: { payload: state.portals.map(portalRow) } };
  if (path.endsWith("/canned_responses")) return { body: state.replies };
  const slug = /\/portals\/([^/]+)\/articles$/.exec(path)?.[1];
  const portal = state.portals.find((one) => one.slug === slug);
  if (!portal) return { status: 404, body: { error: "Resource could not be found" } };
  const page = Number(ask.get("page") ?? 1);
  const articles = portal.articles.slice((page - 1) * state.pageSize, page * state.pageSize);
  return { body: { payload: articles, meta: { current_page: page, articles_count: portal.articles.length } } };
}

function publicList({ portals, old, pageSize }: State, slug: string, locale: string, ask: URLSearchParams): Reply {
  const portal = portals.find((one) => one.slug === slug && !one.archived);
  if (!portal) return { status: 404, body: { error: "Resource could not be found" } };
  const all = portal.articles.filter((article) => article.status === "published" && article.locale === locale);
  const size = Math.min(pageSize, Number(ask.get("per_page") ?? pageSize));
  const page = Number(ask.get("page") ?? 1);
  const rows = old.ignoresPages ? all : all.slice((page - 1) * size, page * size);
  const payload = rows.map(({ updated_at, category, ...row }) => ({
    ...row,
    category: category && { id: category.id, slug: category.slug, locale: category.locale },
    last_updated_at: new Date(updated_at * 1000).toISOString(),
  }));
  return { body: { payload, meta: { articles_count: all.length } } };
}

const portalRow = ({ slug, name, archived }: Chatwoot["portals"][0], at: number) => ({
  id: at + 1,
  slug,
  name,
  archived,
  custom_domain: null,
  config: { allowed_locales: [{ code: "en" }, { code: "sv" }] },
  meta: { default_locale: "en" },
});

function samplePortals(): Chatwoot["portals"] {
  const article = (id: number, title: string, content: string, more: Partial<PortalArticle> = {}): PortalArticle => ({
    id,
    title,
    content,
    description: "",
    slug: `${id}-${title.toLowerCase().replaceAll(" ", "-")}`,
    status: "published",
    locale: "en",
    category: { id: 4, name: "Returns", slug: "returns", locale: "en" },
    author: { id: 7, name: "Edda Lind" },
    associated_article_id: null,
    meta: {},
    updated_at: Date.parse("2026-10-02T08:00:00Z") / 1000,
    ...more,
  });
  return [
    {
      slug: "tarnwick-help",
      name: "Tarnwick help",
      archived: false,
      articles: [
        article(11, "Return a lamp", "You can return a lamp within **45 days**.", {
          meta: { tags: ["returns"] },
          description: "How long, and how",
        }),
        article(12, "Skicka tillbaka", "Du kan skicka tillbaka en lampa inom **45 dagar**.", {
          locale: "sv",
          category: { id: 5, name: "Returer", slug: "returer", locale: "sv" },
          associated_article_id: 11,
        }),
        article(13, "Collection", "Collection costs GBP 18.", { category: null, author: null }),
        article(14, "New tariff", "Not yet.", { status: "draft" }),
        article(15, "Old tariff", "Collection costs GBP 12.", { status: "archived" }),
      ],
    },
    { slug: "staff", name: "Staff notes", archived: true, articles: [article(21, "Waive the fee", "Agents may waive the fee once.")] },
  ];
}

if (import.meta.main) console.log((await startChatwoot()).url);
