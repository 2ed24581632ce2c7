import * as z from "zod/mini";
import { Shelf } from "./front-rows.ts";

/** A page of a public knowledge base, with the categories that it lies in. */
const Place = z.object({ path: z.string(), trail: z.array(z.string()) });
const Ref = z.object({ id: z.string(), locales: z.array(z.string()), category: z.nullable(z.string()) });

/** What is still to be asked of Front. */
export const FrontStep = z.discriminatedUnion("of", [
  z.object({ of: z.literal("bases"), path: z.string() }),
  z.object({ of: z.literal("list"), shelf: Shelf, path: z.string() }),
  z.object({ of: z.literal("articles"), shelf: Shelf, refs: z.array(Ref) }),
  z.object({ of: z.literal("templates"), path: z.string() }),
  /** A public knowledge base in one language: its categories first, for an article may stand in several places. */
  z.object({ of: z.literal("site"), locale: z.string(), queue: z.array(Place), seen: z.array(z.string()), articles: z.array(Place) }),
  z.object({ of: z.literal("pages"), locale: z.string(), places: z.array(Place) }),
]);
export type FrontStep = z.infer<typeof FrontStep>;
