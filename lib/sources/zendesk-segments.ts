import * as z from "zod/mini";
import { toProblem } from "../errors.ts";
import type { Tier } from "../knowledge/article.ts";
import { onSite } from "./address.ts";
import { rows, said } from "./answers.ts";
import type { SourceNet } from "./source.ts";

const Segment = z.object({ id: z.number(), name: z.string(), user_type: z.string() });
const Segments = z.object({ user_segments: z.array(z.unknown()), next_page: z.optional(z.nullable(z.string())) });

/** User segments by their number; empty where these credentials may not see them. */
export async function segmentsOf(site: string, net: SourceNet): Promise<Map<number, z.infer<typeof Segment>>> {
  const found = new Map<number, z.infer<typeof Segment>>();
  let url: string | null = `${site}/api/v2/help_center/user_segments.json?per_page=100`;
  for (let page = 0; url !== null && page < 50; page++) {
    const answer = await allowed(url, net);
    if (!answer) break;
    const list: z.infer<typeof Segments> = said(answer, Segments, "user_segments");
    for (const segment of rows(list.user_segments, Segment, "user segment").rows) found.set(segment.id, segment);
    url = list.next_page ? onSite(site, list.next_page) : null;
  }
  return found;
}

async function allowed(url: string, net: SourceNet) {
  try {
    return await net.get(url);
  } catch (error) {
    if (toProblem(error).code === "source.forbidden") return null;
    throw error;
  }
}

/**
 * Who may read an article: no segment means everyone; with several, whoever is in one of them. Segments of customers are for
 * signed-in ones, segments of staff and segments that cannot be seen are internal. Null where the answer says nothing.
 */
export function tierOfSegments(
  ids: readonly number[] | null,
  segments: ReadonlyMap<number, { name: string; user_type: string }>,
): { tier: Tier | null; says: string } {
  if (ids === null) return { tier: null, says: "visible to: not said" };
  if (ids.length === 0) return { tier: "public", says: "visible to: everyone" };
  const customers = ids.some((id) => segments.get(id)?.user_type === "signed_in_users");
  const names = ids.map((id) => segments.get(id)?.name ?? `${id}`);
  return { tier: customers ? "authenticated" : "internal", says: `user segment: ${names.join(", ")}` };
}
