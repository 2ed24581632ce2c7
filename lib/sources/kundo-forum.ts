import * as z from "zod/mini";
import { FootnoteError, toProblem } from "../errors.ts";
import type { SourceItem } from "../source-item.ts";
import { rows, said } from "./answers.ts";
import { day, item } from "./item.ts";
import type { Source, SourceNet } from "./source.ts";
import { parts, type StepTaken, takeStep } from "./steps.ts";

/**
 * Kundo: what an organisation has answered in its public forum. Written from the vendor's own client of that open API (lists of
 * 50 by `start`; a post's comments apart). The names of those who ask are left there. It lists everything by date and tells no
 * removals, so every walk is over everything.
 */
export const kundoForum: Source = {
  id: "kundo-forum",
  name: "Kundo forum",
  auths: ["none"],
  asks: [{ key: "forum", kind: "text", required: true, example: "ostrel", choices: [] }],
  macros: false,
  rate: 2,
  origins: () => [host],
  authorization: null,
  oauth: null,
  pull: (from, net) => {
    const forum = forumOf(from.settings.answers);
    const begin = (): Step[] => [{ of: "list", start: 0, first: null }];
    return takeStep(from, Step, begin, (step) => (step.of === "list" ? takeList(step, forum, net) : takePosts(step, forum, net)));
  },
};

const host = "https://kundo.se";
/** Posts in a list. */
const size = 50;

const id = z.union([z.number(), z.string()]);
const text = z.optional(z.nullable(z.string()));
/** `topic`: Q a question, P a problem, S a suggestion, B praise. */
const Post = z.object({
  id,
  title: z.string(),
  text,
  topic: text,
  absolute_url: text,
  pub_date: text,
  num_comments: z.optional(z.nullable(z.number())),
});
type Post = z.infer<typeof Post>;
const Comment = z.object({ id: z.optional(id), text: z.string(), is_org_reply: z.optional(z.nullable(z.boolean())), pub_date: text });
type Comment = z.infer<typeof Comment>;

const Step = z.discriminatedUnion("of", [
  z.object({ of: z.literal("list"), start: z.number(), first: z.nullable(id) }),
  /** Some of a list's posts, with their comments. What people asked is not kept with where a walk stands: the list is read again. */
  z.object({ of: z.literal("posts"), start: z.number(), ids: z.array(id) }),
]);
type Step = z.infer<typeof Step>;
type Taken = StepTaken<Step>;

/** The forum's short name, of which the lead may have given the whole address. Throws `source.forum`. */
function forumOf(answers: Record<string, string>): string {
  const given = (answers["forum"] ?? "").trim();
  const name = /kundo\.se\/org\/([^/?#]+)/i.exec(given)?.[1] ?? given;
  if (!/^[\w-]+$/.test(name)) throw new FootnoteError("source.forum");
  return name;
}

async function list(start: number, forum: string, net: SourceNet): Promise<unknown[]> {
  return said(await net.get(`${host}/api/${forum}.json?start=${start}&sort=pub_date`), z.array(z.unknown()), "forum");
}

async function takeList(step: Extract<Step, { of: "list" }>, forum: string, net: SourceNet): Promise<Taken> {
  const found = await list(step.start, forum, net);
  const { rows: posts, failures } = rows(found, Post, "post", (number) => `post-${number}`);
  const first = posts[0]?.id ?? null;
  // Past its end a list may begin again.
  if (found.length === 0 || (step.start > 0 && first === step.first)) return { told: {}, more: [] };
  const asked = posts.filter(({ topic, num_comments }) => topic?.toUpperCase() !== "B" && num_comments !== 0);
  const more = parts(asked, 10).map((some): Step => ({ of: "posts", start: step.start, ids: some.map((post) => post.id) }));
  return { told: { failures }, more: [...more, ...(found.length < size ? [] : [{ ...step, start: step.start + found.length, first }])] };
}

async function takePosts(step: Extract<Step, { of: "posts" }>, forum: string, net: SourceNet): Promise<Taken> {
  const { rows: found } = rows(await list(step.start, forum, net), Post, "post");
  const posts = found.filter((post) => step.ids.includes(post.id));
  const items: SourceItem[] = [];
  const gone: string[] = [];
  for (const post of posts) {
    const replies = (await comments(post, forum, net)).filter((comment) => comment.is_org_reply === true);
    if (replies.length > 0) items.push(itemOf(post, replies));
    else gone.push(`post-${post.id}`);
  }
  return { told: { items, gone }, more: [] };
}

async function comments(post: Post, forum: string, net: SourceNet): Promise<Comment[]> {
  const all: Comment[] = [];
  for (let start = 0; start < 1_000; start += size) {
    const some = await commentsFrom(start, post, forum, net);
    all.push(...rows(some, Comment, "comment").rows);
    if (some.length < size) break;
  }
  return all;
}

/** None where the post was taken away since the list was read. */
async function commentsFrom(start: number, post: Post, forum: string, net: SourceNet): Promise<unknown[]> {
  try {
    return said(
      await net.get(`${host}/api/comment/${forum}/${post.id}.json?start=${start}&sort=pub_date`),
      z.array(z.unknown()),
      "comments",
    );
  } catch (error) {
    if (toProblem(error).code === "source.gone") return [];
    throw error;
  }
}

/** The question with what the organisation replied, oldest first; what others wrote is no answer of ours. */
function itemOf(post: Post, replies: Comment[]): SourceItem {
  return item({
    id: `post-${post.id}`,
    kind: "article",
    title: post.title,
    body: [post.text ?? "", ...replies.map((reply) => reply.text)].join("\n<hr>\n"),
    format: "html",
    url: URL.canParse(post.absolute_url ?? "", host) ? new URL(post.absolute_url ?? "", host).href : null,
    updated: day(replies.at(-1)?.pub_date ?? post.pub_date),
    tier: "public",
    says: "public forum",
  });
}
