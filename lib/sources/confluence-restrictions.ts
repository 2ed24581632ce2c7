import * as z from "zod/mini";
import { toProblem } from "../errors.ts";
import { said } from "./answers.ts";
import type { PageRow } from "./confluence-pages.ts";
import type { SourceNet } from "./source.ts";

const Who = z.object({ results: z.array(z.unknown()), size: z.optional(z.number()) });
const Restrictions = z.object({
  results: z.array(z.object({ operation: z.string(), restrictions: z.object({ user: Who, group: Who }) })),
});
const Above = z.object({ parentId: z.optional(z.nullable(z.string())), parentType: z.optional(z.nullable(z.string())) });

/** The names under which what others lie in can be asked for. */
const places: Record<string, string> = {
  page: "pages",
  folder: "folders",
  whiteboard: "whiteboards",
  database: "databases",
  embed: "embeds",
};

/**
 * Tells whether a page may be read by chosen people only: by its own restrictions or by those of anything that it lies in.
 * What cannot be looked into counts as restricted. `known` goes on from page to page, for many lie in the same few.
 */
export function restrictions(site: string, net: SourceNet, before: Record<string, boolean>) {
  const known = { ...before };
  const above = async (id: string, type: string, depth: number): Promise<boolean> => {
    known[id] ??= (await hasOwn(id, site, net)) || (await isBelowRestricted(id, type, depth));
    return known[id];
  };
  const isBelowRestricted = async (id: string, type: string, depth: number): Promise<boolean> => {
    const place = places[type];
    if (place === undefined || depth > 50) return true;
    const found = await seen(async () => said(await net.get(`${site}/wiki/api/v2/${place}/${encodeURIComponent(id)}`), Above, type));
    if (found === null) return true;
    return found.parentId ? above(found.parentId, found.parentType ?? "", depth + 1) : false;
  };
  const isRestricted = async (page: PageRow): Promise<boolean> =>
    (known[page.id] ?? (await hasOwn(page.id, site, net))) || (page.parentId ? above(page.parentId, page.parentType ?? "page", 0) : false);
  return { isRestricted, known };
}

async function hasOwn(id: string, site: string, net: SourceNet): Promise<boolean> {
  const found = await seen(async () =>
    said(
      await net.get(`${site}/wiki/rest/api/content/${encodeURIComponent(id)}/restriction?expand=restrictions.user,restrictions.group`),
      Restrictions,
      "restriction",
    ),
  );
  if (found === null) return true;
  const reading = found.results.filter(({ operation }) => operation === "read");
  return reading.some(({ restrictions: { user, group } }) => [user, group].some((who) => who.results.length > 0 || (who.size ?? 0) > 0));
}

/** Null for what these credentials may not see. */
async function seen<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const { code } = toProblem(error);
    if (code === "source.forbidden" || code === "source.gone" || code === "source.failed" || code === "source.shape") return null;
    throw error;
  }
}
